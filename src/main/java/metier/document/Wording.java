package metier.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a line's first and last words tell on whether it goes on, or is gone on with. */
final class Wording {
  private static final Pattern ENDS_IN_DATE =
      Pattern.compile("(?i).*\\b(?:(?:19|20)\\d{2}|present|current)\\)?");
  private static final Pattern BRACKET = Pattern.compile("\\((?:\\p{Ll}|(?:19|20)\\d{2}\\))");
  private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,2}|[a-h])[.)] ");
  private static final Pattern PARTED = Pattern.compile("\\p{L}[-\u00AD]$");

  private static final Set<String> OPEN_ENDS =
      Set.of(
          "and",
          "or",
          "of",
          "the",
          "to",
          "for",
          "with",
          "in",
          "by",
          "on",
          "at",
          "from",
          "as",
          "a",
          "an",
          "that",
          "which",
          "including",
          "into",
          "is",
          "was",
          "were",
          "their",
          "its",
          "than");

  private Wording() {}

  static boolean endsInDate(String text) {
    return ENDS_IN_DATE.matcher(text).matches();
  }

  /** Whether it opens an item of a list by a number or a letter. */
  static boolean isNumbered(String text) {
    return NUMBER.matcher(text).lookingAt();
  }

  static boolean endsInHalfAWord(String text) {
    return PARTED.matcher(text).find();
  }

  /** Whether it opens with a word in small letters; "iMovie" may open a line of its own. */
  static boolean isPlainWord(String text) {
    int end = text.indexOf(' ');
    String word = end < 0 ? text : text.substring(0, end);
    if (BRACKET.matcher(text).lookingAt()) {
      return true;
    }
    return Character.isLowerCase(text.codePointAt(0))
        && word.chars().noneMatch(Character::isUpperCase);
  }

  static boolean endsSentence(String text) {
    return ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  static boolean endsOpenly(String text) {
    char end = text.charAt(text.length() - 1);
    String word = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return ",&/(–-\u00AD".indexOf(end) >= 0 || OPEN_ENDS.contains(word);
  }
}
