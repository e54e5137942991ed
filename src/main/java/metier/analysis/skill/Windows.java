package metier.analysis.skill;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The stretches of a sentence that may each name a skill: up to five words in a row between two
 * signs, that neither begin nor end with a word that only joins others.
 */
final class Windows {
  /** Nine in ten of a classification's names have no more words. */
  private static final int LONGEST = 5;

  /** A sign inside a word ("full-stack", "e.g.", "3.5") parts nothing; a slash does. */
  private static final Pattern SIGNS =
      Pattern.compile("[,;:()•|\"?!*]|(?<!\\S)[-–.](?!\\S)|\\.(?=\\s|$)|/");

  /** ".NET" keeps its beginning, "C++" and "C#" their ends. */
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}.]+|[^\\p{L}\\p{N}+#]+$");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Set<String> JOINING =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "with", "and", "or", "as", "by",
          "from", "is", "are", "be", "will", "our", "your", "you", "we", "this", "that", "has",
          "have", "must", "should", "can", "may", "etc", "their", "its", "it", "all", "any", "not",
          "such", "other", "who", "which", "where", "when", "within", "across", "using", "use");

  private Windows() {}

  /** Each once, in the sentence's order; none of a text without words. */
  static List<String> of(String sentence) {
    Set<String> windows = new LinkedHashSet<>();
    for (String clause : SIGNS.split(sentence)) {
      String[] words = SPACES.split(clause.strip());
      for (int from = 0; from < words.length; from++) {
        if (!canBound(words[from])) {
          continue;
        }
        StringBuilder window = new StringBuilder();
        for (int to = from; to < Math.min(words.length, from + LONGEST); to++) {
          window.append(to > from ? " " : "").append(words[to]);
          if (canBound(words[to])) {
            windows.add(bare(window.toString()));
          }
        }
      }
    }
    return List.copyOf(windows);
  }

  /** Without the signs around it, which would have a part in its vector. */
  static String bare(String phrase) {
    return AROUND.matcher(phrase.strip()).replaceAll("");
  }

  private static boolean canBound(String word) {
    return word.chars().anyMatch(Character::isLetterOrDigit)
        && !JOINING.contains(word.toLowerCase(Locale.ROOT));
  }
}
