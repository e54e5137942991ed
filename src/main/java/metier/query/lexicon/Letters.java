package metier.query.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as the dictionaries hold it: lower case, without accents and apostrophes. */
final class Letters {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’]+");

  private Letters() {}

  static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return lower.indexOf('\'') < 0 ? lower : lower.replace("'", "");
  }

  /** Whether a folded word has nothing but letters from a to z. */
  static boolean isPlain(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) < 'a' || folded.charAt(i) > 'z') {
        return false;
      }
    }
    return !folded.isEmpty();
  }

  /** The words of a name, folded: runs of letters and digits. */
  static List<String> words(String name) {
    String folded = folded(name);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inWord = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
