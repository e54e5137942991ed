package metier.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the halves of words that were parted at the end of a line. A hyphen stays where it is the
 * word's own: where the document has both halves as words, or writes the word so elsewhere, or
 * where a half is one that makes such words.
 */
final class Hyphens {
  private static final char SOFT = '\u00AD';
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern LAST = Pattern.compile("(\\p{L}+(?:-\\p{L}+)*)-$");
  private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{N}]+");

  /** Two letters of Chinese or Japanese, whose full stops and commas are letters of theirs. */
  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3000-\\u303F\\uFF00-\\uFFEF]{2}");

  private static final int LEAST_HALF = 2;

  private static final Set<String> OPENING =
      Set.of(
          "all",
          "anti",
          "back",
          "best",
          "build",
          "co",
          "cost",
          "cross",
          "customer",
          "data",
          "day",
          "decision",
          "detail",
          "e",
          "end",
          "ever",
          "ex",
          "face",
          "fast",
          "first",
          "follow",
          "four",
          "front",
          "full",
          "goal",
          "half",
          "hand",
          "hands",
          "hard",
          "high",
          "home",
          "in",
          "large",
          "long",
          "low",
          "micro",
          "mid",
          "multi",
          "near",
          "non",
          "off",
          "on",
          "one",
          "open",
          "out",
          "over",
          "part",
          "patient",
          "peer",
          "point",
          "post",
          "pre",
          "problem",
          "quick",
          "re",
          "real",
          "result",
          "results",
          "second",
          "self",
          "semi",
          "set",
          "short",
          "side",
          "six",
          "small",
          "start",
          "state",
          "step",
          "sub",
          "team",
          "ten",
          "third",
          "three",
          "time",
          "top",
          "trouble",
          "two",
          "under",
          "up",
          "user",
          "value",
          "walk",
          "web",
          "well",
          "word",
          "world",
          "year");

  private static final Set<String> CLOSING =
      Set.of(
          "able",
          "based",
          "class",
          "day",
          "depth",
          "driven",
          "effective",
          "efficient",
          "end",
          "facing",
          "focused",
          "free",
          "friendly",
          "hand",
          "hour",
          "house",
          "in",
          "level",
          "line",
          "made",
          "making",
          "minded",
          "month",
          "motivated",
          "of",
          "off",
          "on",
          "oriented",
          "out",
          "paced",
          "person",
          "related",
          "round",
          "scale",
          "sided",
          "site",
          "solving",
          "specific",
          "starter",
          "term",
          "the",
          "time",
          "to",
          "up",
          "ups",
          "wide",
          "year");

  private final Set<String> words = new HashSet<>();

  /**
   * @param texts of the whole document, without the halves in question
   */
  static Hyphens of(List<String> texts) {
    Hyphens hyphens = new Hyphens();
    for (String text : texts) {
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        boolean parted =
            (word.end() == text.length() - 1 && text.endsWith("-"))
                || (word.start() == 0 && Character.isLowerCase(text.charAt(0)));
        if (!parted) {
          hyphens.words.add(word.group().toLowerCase(Locale.ROOT));
        }
      }
    }
    return hyphens;
  }

  /** One line of both, the first of which may end with half a word. */
  String join(String line, String next) {
    if (!line.isEmpty() && line.charAt(line.length() - 1) == SOFT) {
      return line.substring(0, line.length() - 1) + next;
    }
    if (!line.isEmpty() && UNSPACED.matcher(line.substring(line.length() - 1) + next).lookingAt()) {
      return line + next;
    }
    Matcher last = LAST.matcher(line);
    Matcher first = FIRST.matcher(next);
    if (!last.find() || !first.find()) {
      return line.endsWith("/") || next.startsWith("/") ? line + next : line + " " + next;
    }
    if (!Character.isLowerCase(next.charAt(0))) {
      return Character.isLetterOrDigit(next.charAt(0)) ? line + next : line + " " + next;
    }
    String opening = last.group(1).toLowerCase(Locale.ROOT);
    String closing = first.group().toLowerCase(Locale.ROOT);
    return isOne(opening, closing) ? line.substring(0, line.length() - 1) + next : line + next;
  }

  private boolean isOne(String opening, String closing) {
    if (words.contains(opening + closing)) {
      return true;
    }
    boolean compound =
        words.contains(opening + "-" + closing)
            || opening.contains("-")
            || OPENING.contains(opening)
            || CLOSING.contains(closing)
            || (words.contains(opening) && words.contains(closing));
    return !compound && opening.length() >= LEAST_HALF && closing.length() >= LEAST_HALF;
  }

  /** Without hyphens that only show where the word could be parted. */
  static String withoutSoft(String text) {
    return text.indexOf(SOFT) < 0 ? text : text.replace(String.valueOf(SOFT), "");
  }
}
