package metier.feed;

import java.util.regex.Pattern;

/** How to reach a person: never kept in a field that is indexed or shown. */
final class ContactDetails {
  private static final Pattern EMAIL =
      Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");

  /** With a country code; three, three and four digits; or ten and more in groups from a 0. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\w$£€.,/-])(?:\\(?\\+\\d{1,3}[ .()-]{0,2}(?:\\d[ .()-]{0,2}){7,12}"
              + "|(?:1[ .-])?\\(?\\d{3}\\)?[ .-]{1,3}\\d{3}[ .-]\\d{4}"
              + "|\\(?0\\d{2,4}\\)?[ -]?\\d{3,4}[ -]?\\d{3,4})(?![\\w%])");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\b(?:e-?mail|phone|telephone|tel|mobile|cell|fax)(?: ?(?:address|number|no\\.?|#))?"
              + " ?[:.#-]? *(?=$|[|,;•)]|\\s{2})");

  private static final Pattern LEFT_OVER = Pattern.compile("^[\\s|,;:•·-]+|[\\s|,;•·-]+$");

  private static final int LEAST_DIGITS = 8;

  private ContactDetails() {}

  static boolean isIn(String text) {
    return (text.indexOf('@') >= 0 && EMAIL.matcher(text).find())
        || (text.chars().filter(Character::isDigit).count() >= LEAST_DIGITS
            && PHONE.matcher(text).find());
  }

  /** The text without them and, where there were some, without the separators around them. */
  static String removed(String text) {
    if (!isIn(text)) {
      return text;
    }
    String rest = PHONE.matcher(EMAIL.matcher(text).replaceAll("")).replaceAll("");
    rest = LABEL.matcher(rest).replaceAll("");
    return CleanText.oneLine(LEFT_OVER.matcher(rest).replaceAll(""));
  }
}
