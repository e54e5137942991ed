package metier.feed;

import java.util.regex.Pattern;

/**
 * What a person says of their birth, sex, family and origin beside the ways to reach them: nothing
 * of it is about work, so none of it is kept in a text that is indexed or shown.
 */
final class PersonalDetails {
  /** The next of such labels, a separator, or where the sentence ends. */
  private static final String END =
      "\\.\\s+\\p{Lu}|,?\\s+\\*?\\p{Lu}[\\p{L}.'’ ]{1,28}[:：]|[|•·;]|\\s{3,}|\\.?$";

  private static final String LABEL =
      "(?:date of birth|birth ?date|birthday|d\\.?o\\.?b\\.?|place of birth|born|gender|sex"
          + "|marital status|civil status|family status|nationality|citizenship|religion|ethnicity"
          + "|(?:father|mother|husband|wife)['’]?s name|preferred pronouns|pronouns"
          + "|passport (?:no|number)\\.?|national i\\.?d\\.?|ssn"
          + "|social security (?:no\\.?|number))";

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?<![\\p{L}])"
              + LABEL
              + " ?[:：][ :-]*+(?:[^|•·;]{0,60}?(?="
              + END
              + ")|[\\p{L}\\d ,./'’-]{0,20}?(?:19|20)\\d\\d|\\S*)");

  /** Ages and children are also those of people whom somebody worked with. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?<![\\p{L}])(?:age|(?:(?:number|no\\.?) of )?(?:children|dependents)) ?[:：]"
              + " ?\\d{1,2}(?! ?[-–+\\d])(?: (?:years|yrs\\.?)(?: old)?)?");

  private static final Pattern PRONOUNS =
      Pattern.compile(
          "(?i)\\((?:she|he|they|ze|xe)\\s?/\\s?(?:her|him|them|hir|they|xem)s?"
              + "(?:\\s?/\\s?\\p{L}{2,6})?\\)");

  private static final Pattern ALONE =
      Pattern.compile(
          "(?i)(?:(?:fe)?male|man|woman|non-?binary|single|married|divorced|widowed"
              + "|photo(?:graph)?|\\[?(?:my |passport )?(?:photo|picture)\\]?"
              + "|(?:aged? )?\\d{2} (?:years|yrs\\.?)(?: old| of age)?|(?:aged?|born) \\d{2,4}"
              + "|(?:she|he|they)\\s?/\\s?(?:her|him|them)s?)");

  private static final Pattern LEFT_OVER = Pattern.compile("^[\\s|,;.•·-]+|[\\s|,;•·-]+$");

  private PersonalDetails() {}

  /** The text without those that stand behind their label, and without pronouns in brackets. */
  static String removed(String text) {
    if (text.indexOf(':') < 0 && text.indexOf('：') < 0 && text.indexOf('(') < 0) {
      return text;
    }
    String rest = COUNTED.matcher(LABELLED.matcher(text).replaceAll("")).replaceAll("");
    rest = PRONOUNS.matcher(rest).replaceAll("");
    return rest.equals(text) ? text : CleanText.oneLine(LEFT_OVER.matcher(rest).replaceAll(""));
  }

  /** "Female", "34 years old": for a part of the lines that say how to reach a person. */
  static boolean isOne(String part) {
    return ALONE.matcher(part.strip()).matches();
  }
}
