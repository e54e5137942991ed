package metier.document;

import java.util.regex.Pattern;

/** Short texts that say when, how long or how well: they belong to what stands beside them. */
final class Values {
  private static final int LONGEST = 34;

  private static final Pattern DATED =
      Pattern.compile(
          "(?i).*(?:\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}[/.]\\d{2,4}\\b|\\b(?:present|current|now)\\b).*");

  private static final Pattern MEASURED =
      Pattern.compile(
          "(?i)[(~<>≥≈]?\\s*\\d+(?:[.,]\\d+)?\\s*[+%]?\\s*(?:/\\s*\\d+|years?|yrs?\\.?|months?|mos?\\.?|%)?\\)?|expert|advanced|intermediate|beginner|basic|novice|fluent|native(?:"
              + " speaker)?|proficient|conversational|(?:full |limited )?(?:professional|working)"
              + " proficiency|elementary|[ABC][12]");

  private Values() {}

  static boolean isDated(String text) {
    return text.length() <= LONGEST && DATED.matcher(text).matches();
  }

  static boolean isValue(String text) {
    return text.length() <= LONGEST && (isDated(text) || MEASURED.matcher(text).matches());
  }
}
