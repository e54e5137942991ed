package metier.feed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  /** Of a profile or a page of one's own: it mostly holds the name. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:(?:linked ?in|git ?hub|website|portfolio|twitter|skype) ?: *)?"
              + "(?:https?://\\S+|www\\.\\S+|(?<![\\w.-])(?:[\\w-]{1,63}\\.){0,4}(?:linkedin|github|gitlab"
              + "|twitter|facebook|instagram)\\.com/\\S+)");

  private static final Pattern LEFT_OVER = Pattern.compile("^[\\s|,;:•·-]+|[\\s|,;•·-]+$");

  private static final int LEAST_DIGITS = 8;

  private ContactDetails() {}

  static boolean isIn(String text) {
    return (text.indexOf('@') >= 0 && EMAIL.matcher(text).find())
        || (text.chars().filter(Character::isDigit).count() >= LEAST_DIGITS
            && PHONE.matcher(text).find());
  }

  static boolean isLink(String text) {
    return LINK.matcher(text).find();
  }

  static String withoutLinks(String text) {
    String rest = LINK.matcher(text).replaceAll("");
    return rest.equals(text) ? text : CleanText.oneLine(LEFT_OVER.matcher(rest).replaceAll(""));
  }

  /** The first e-mail address in lower case; null without one. */
  static @Nullable String email(String text) {
    if (text.indexOf('@') < 0) {
      return null;
    }
    Matcher found = EMAIL.matcher(text);
    return found.find() ? found.group().toLowerCase(Locale.ROOT) : null;
  }

  /** What stands before the @ of the first e-mail address, in lower case; null without one. */
  static @Nullable String mailbox(String text) {
    String email = email(text);
    return email == null ? null : email.substring(0, email.indexOf('@'));
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
