package metier.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text is written, whatever it is about: pairs of neighbours, of which signs keep the spaces
 * around them, little words stay themselves, and of all other words only the beginning's kind and
 * the ending are left ("Managed teams, and" is "Ced s", "s , ", ", and"). After Stamatatos, "A
 * Survey of Modern Authorship Attribution Methods" (JASIST 2009), where such pairs tell hands
 * apart.
 */
final class Manner {
  private static final Pattern TOKEN =
      Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);

  /** None of them says who somebody is. */
  private static final Set<String> LITTLE =
      Set.of(
          ("a an and are as at be but by for if in into is it no not of on or such that the their"
               + " then there these they this to was will with i my we our all any from have has"
               + " had which who while also other more per via through within up out over both each"
               + " using including well were been do can may must its own under upon them us me"
               + " your you so than when where during")
              .split(" "));

  private Manner() {}

  static List<String> of(String text) {
    List<String> pairs = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(text);
    String last = "";
    while (tokens.find()) {
      String token = token(text, tokens.start(), tokens.end());
      if (!last.isEmpty()) {
        pairs.add(last + " " + token);
      }
      last = token;
    }
    return pairs;
  }

  private static String token(String text, int from, int to) {
    String word = text.substring(from, to);
    char first = word.charAt(0);
    if (!Character.isLetterOrDigit(first) && first != '_') {
      boolean before = from > 0 && Character.isWhitespace(text.charAt(from - 1));
      boolean after = to < text.length() && Character.isWhitespace(text.charAt(to));
      return (before ? " " : "") + word + (after ? " " : "");
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return LITTLE.contains(lower) ? lower : beginning(word, first) + ending(lower);
  }

  private static String beginning(String word, char first) {
    if (Character.isDigit(first)) {
      return "9";
    }
    if (!Character.isUpperCase(first)) {
      return "";
    }
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase) ? "U" : "C";
  }

  private static String ending(String lower) {
    if (lower.endsWith("ed")) {
      return "ed";
    }
    if (lower.endsWith("ing")) {
      return "ing";
    }
    return lower.endsWith("s") ? "s" : "w";
  }
}
