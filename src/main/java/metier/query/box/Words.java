package metier.query.box;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of what was typed: runs of letters and digits, in lower case, without accents and
 * apostrophes ("driver's" is "drivers", "U.S." is "us"). A comma is remembered; a line's end, a
 * bracket and the like set apart, and no name runs across them.
 */
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final boolean mixedCase;

  /**
   * @param spaced whether more than a sign stands before it
   */
  private record Word(
      String folded, int start, int end, boolean spaced, boolean comma, boolean apart) {}

  Words(String text) {
    this.text = text;
    this.mixedCase = text.chars().anyMatch(Character::isLowerCase);
    cut();
  }

  private void cut() {
    int at = 0;
    int behind = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && continues(at)) {
        at++;
      }
      add(start, at, behind);
      behind = at;
    }
  }

  /** Letters and digits, an apostrophe between letters, a full stop between single letters. */
  private boolean continues(int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean between = isLetter(at - 1) && isLetter(at + 1);
    return between
        && (c == '\'' || c == '’' || (c == '.' && !isLetter(at - 2) && !isLetter(at + 2)));
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private void add(int start, int end, int behind) {
    boolean spaced = words.isEmpty();
    boolean comma = false;
    boolean apart = words.isEmpty();
    for (int i = behind; i < start; i++) {
      switch (text.charAt(i)) {
        case ' ', '\t', '\u00a0' -> spaced = true;
        case ',' -> comma = true;
        case '\n', '(', ')', '"', ';', '|', '•', ':' -> apart = true;
        default -> {}
      }
    }
    String word = text.substring(start, end);
    words.add(new Word(folded(word), start, end, spaced || comma || apart, comma, apart));
  }

  static String folded(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    boolean ascii = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      ascii &= c < 128;
      if (Character.isLetterOrDigit(c)) {
        plain.append(Character.toLowerCase(c));
      }
    }
    return ascii
        ? plain.toString()
        : MARKS
            .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("")
            .replace("’", "");
  }

  String text() {
    return text;
  }

  int count() {
    return words.size();
  }

  /** As it is compared; empty before the first and behind the last. */
  String word(int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at).folded();
  }

  List<String> between(int from, int to) {
    List<String> some = new ArrayList<>(to - from);
    for (int at = from; at < to; at++) {
      some.add(words.get(at).folded());
    }
    return some;
  }

  int start(int at) {
    return words.get(at).start();
  }

  int end(int at) {
    return words.get(at).end();
  }

  boolean comma(int at) {
    return at < words.size() && words.get(at).comma();
  }

  /** Whether it and the word before it belong to nothing in common. */
  boolean apart(int at) {
    return at <= 0 || at >= words.size() || words.get(at).apart();
  }

  /** Whether only a sign stands between it and the word before it ("7p-7a"). */
  boolean tight(int at) {
    return at > 0 && at < words.size() && !words.get(at).spaced();
  }

  /** Whether it was written in capitals where others weren't. */
  boolean capital(int at) {
    return mixedCase
        && text.substring(start(at), end(at)).chars().noneMatch(Character::isLowerCase);
  }

  /** Whether words up to {@code to} stand together, with no comma either. */
  boolean joined(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (words.get(at).apart() || words.get(at).comma()) {
        return false;
      }
    }
    return true;
  }

  /** One past the last word that begins before a character. */
  int behind(int character) {
    int at = words.size();
    while (at > 0 && words.get(at - 1).start() >= character) {
      at--;
    }
    return at;
  }

  /** The word that holds a character, or the first behind it; the count where none does. */
  int at(int character) {
    int at = 0;
    while (at < words.size() && words.get(at).end() <= character) {
      at++;
    }
    return at;
  }
}
