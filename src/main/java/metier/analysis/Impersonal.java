package metier.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a résumé's lines who its person is: name, pronouns, age, gender, street, ZIP and the
 * ways to reach them; so that none of these has a part in what work fits.
 */
final class Impersonal {
  private static final Pattern REACHED_BY =
      Pattern.compile(
          "(?<![\\w.+-])[\\w.+-]++@[\\w-]+(?:\\.[\\w-]+)+"
              + "|(?i:\\b(?:https?://|www\\.)[^\\s)>]+)"
              + "|(?i:\\b(?:linkedin|github|facebook|twitter|instagram)\\.com/[^\\s)>]+)");

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d$.-])(?:\\+?\\d{1,3}[ .-]?)?(?:\\(\\d{3}\\) ?|\\d{3}[ .-])\\d{3}["
              + " .-]\\d{4}(?![\\d-])|(?<!\\d)(?:\\+44[ -]?(?:\\(0\\))?|0)\\d{2,4}[ -]?\\d{3,4}["
              + " -]?\\d{3,4}(?!\\d)");

  private static final Pattern STREET =
      Pattern.compile(
          "\\b\\d{1,6}(?:-\\d+)? (?:[NSEW]{1,2}\\.? |North |South |East |West )?"
              + "(?:(?:\\p{Lu}[\\p{L}.'’-]*|\\d{1,3}(?:st|nd|rd|th)) ){1,4}?"
              + "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Terrace"
              + "|Circle|Cir|Highway|Hwy|Parkway|Pkwy|Way|Place|Pl)\\b\\.?"
              + "(?:,? ?(?:Apt|Apartment|Unit|Suite|Ste|#)\\.? ?[\\w-]+)?,?"
              + "|\\bP\\.? ?O\\.? Box \\d+,?");

  private static final Pattern ZIP =
      Pattern.compile(
          "(?<=\\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]"
              + "|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? )\\d{5}(?:-\\d{4})?\\b"
              + "|(?i:\\b(?:zip|postal|post)[ -]?code:? ?)[A-Z0-9]{2,5}[ -]?[A-Z0-9]{3,4}\\b"
              + "|\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}\\b");

  /** To the end of its line, or to the next of several on one line. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?im)(?:^|(?<=[|,;•\\n(]))[ \\t•*-]{0,40}(?:age|gender|sex|d\\.?o\\.?b\\.?|date of birth"
              + "|birth ?(?:date|place)|place of birth|born|marital status|nationality|citizenship"
              + "|religion|ethnicity|race|(?:preferred )?pronouns?|(?:tele)?phone(?: number)?|tel"
              + "|mobile|cell|e-?mail|(?:home |street |mailing )?address) ?[:=][^|;•\\n]*");

  private static final Pattern OF_AGE =
      Pattern.compile(
          "(?i)\\bI(?:['’]m| am) (?:an? )?\\d{2}(?: |-)?(?:years?(?: |-)old)?\\b"
              + "|\\b(?:an? )?\\d{2}[ -]years?[ -]old (?:male|female|man|woman|mother|father)\\b"
              + "|^[^\\w\\n]*+(?:(?:single|married|male|female)\\b[^\\w\\n]*+)++$",
          Pattern.MULTILINE);

  private static final String FORMS =
      "(?:(?:[Hh]e|[Ss]he)(?:['’](?:s|ll|d))?|[Hh]imself|[Hh]erself|[Hh]ers?|[Hh]im|[Hh]is)";

  /** In capitals they are other words: an HIS is a hospital's information system. */
  private static final SwiftPattern PRONOUN =
      new SwiftPattern(
          "\\(?\\b(?:[Ss]he|[Hh]e|[Tt]hey)/(?:[Hh]er|[Hh]im|[Tt]hem)(?:/(?:[Hh]ers|[Hh]is|[Tt]heirs))?\\b\\)?"
              + " ?|(?<![\\p{L}\\p{N}'’-])"
              + FORMS
              + "(?:/"
              + FORMS
              + "){0,8}(?![\\p{L}\\p{N}'’-]) ?");

  /** But in a line of capitals. */
  private static final Pattern LOUD_PRONOUN =
      Pattern.compile("\\b(?:HE|SHE|HIMSELF|HERSELF|HERS?|HIM|HIS)\\b ?");

  private static final SwiftPattern TITLE =
      new SwiftPattern(
          "\\b(?:Mrs?\\b\\.?|M(?:R|RS)\\.|Ms\\.?(?! ?(?:Office|Word|Excel|Access|Power|Project"
              + "|Outlook|SQL|Visio|Windows|Teams|Dynamics|Exchange|Publisher|Suite|Azure|Degree))"
              + "|Miss\\b) ?(?=\\p{Lu})");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?:(?i:class of|\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
              + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|fall|autumn|winter))[.,"
              + " ]*)?"
              + "(?<![\\d$,.])(?:\\d{1,2}[/.-])?\\b(?:19|20)\\d{2}\\b(?:[/.-]\\d{1,2}\\b)?|(?<=["
              + " (])['’]\\d{2}\\b|\\b\\d{1,2}/\\d{2}\\b");

  private static final Pattern SCHOOL =
      Pattern.compile(
          "(?i)graduat|class of|\\bdegree|diploma|bachelor|master['’]?s\\b|universit|college"
              + "|\\bschool|\\bG\\.?E\\.?D\\b|\\bPh\\.?D");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;] |\\n)");
  private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}");
  private static final Pattern EMPTY = Pattern.compile("[(\\[][\\s,;–-]*[)\\]]");
  private static final Pattern BEFORE_SIGN = Pattern.compile(" +(?=[,;.])");
  private static final Pattern EDGE =
      Pattern.compile("(?m)^[ \\t]*[,;:|–-]+[ \\t]+|[ \\t]*(?<![,;|–-])[,;|–-]++[ \\t]*$");

  private static final int SHORTEST_PART = 2;

  /** Each part is looked for in every line. */
  private static final int MOST_PARTS = 12;

  private final List<Pattern> names;

  /**
   * @param name as written; null where it isn't known
   */
  Impersonal(@Nullable String name) {
    this.names = name == null ? List.of() : names(name);
  }

  /** "Rosa Baker", "Baker, Rosa", "Rosa has", "Baker's"; but a head baker stays one. */
  private static List<Pattern> names(String name) {
    List<String> parts =
        Arrays.stream(name.strip().split("[\\s,]+"))
            .filter(part -> part.length() >= SHORTEST_PART)
            .limit(MOST_PARTS)
            .toList();
    List<Pattern> names = new ArrayList<>();
    if (parts.size() > 1) {
      String first = Pattern.quote(parts.getFirst());
      String last = Pattern.quote(parts.getLast());
      String between = "(?:[ ,]+[\\p{L}.'’-]+){0," + Math.max(1, parts.size() - 2) + "}?[ ,]+";
      String all = String.join("[ ,]+", parts.stream().map(Pattern::quote).toList());
      names.add(
          Pattern.compile(
              "(?iu)(?<!\\p{L})(?:"
                  + all
                  + "|"
                  + first
                  + between
                  + last
                  + "|"
                  + first
                  + "[ ,]+"
                  + last
                  + "|"
                  + last
                  + ", *"
                  + first
                  + ")(?:['’]s)?(?!\\p{L})[ ,]*"));
    }
    for (String part : parts) {
      names.add(
          Pattern.compile(
              "(?<!\\p{L})"
                  + Pattern.quote(part)
                  + "(?:['’]s\\b|(?="
                  + " (?:is|has|was|brings|holds|works|worked|joined|earned|served|currently)\\b))"
                  + " ?"));
      names.add(
          Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|MR|MRS|MS)\\b\\.? " + Pattern.quote(part) + " ?"));
    }
    return names;
  }

  /** The text without its person; empty where nothing else was said. */
  String of(String text) {
    String left = PRONOUN.replaced(text, "");
    for (Pattern name : names) {
      left = name.matcher(left).replaceAll("");
    }
    if (left.indexOf('@') >= 0 || left.indexOf('/') >= 0 || left.contains("www.")) {
      left = REACHED_BY.matcher(left).replaceAll("");
    }
    if (left.indexOf(':') >= 0 || left.indexOf('=') >= 0) {
      left = LABELLED.matcher(left).replaceAll("");
    }
    if (hasDigit(left)) {
      left = PHONE.matcher(left).replaceAll("");
      left = STREET.matcher(left).replaceAll("");
      left = ZIP.matcher(left).replaceAll("");
      left = withoutSchoolYears(left);
    }
    if (hasDigit(left)
        || left.contains("ale")
        || left.contains("arried")
        || left.contains("ingle")) {
      left = OF_AGE.matcher(left).replaceAll("");
    }
    left = TITLE.replaced(left, "");
    if (isLoud(left)) {
      left = LOUD_PRONOUN.matcher(left).replaceAll("");
    }
    return left.equals(text) ? text.strip() : tidy(left);
  }

  /** A line of schooling, which holds no other years than those of school. */
  String schooling(String line) {
    return tidy(YEAR.matcher(of(line)).replaceAll(""));
  }

  private static String withoutSchoolYears(String text) {
    if (!SCHOOL.matcher(text).find()) {
      return text;
    }
    StringBuilder left = new StringBuilder();
    for (String sentence : SENTENCE.split(text)) {
      left.append(
          SCHOOL.matcher(sentence).find() ? YEAR.matcher(sentence).replaceAll("") : sentence);
    }
    return left.toString();
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoud(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String tidy(String text) {
    String closed = SPACES.matcher(EMPTY.matcher(text).replaceAll("")).replaceAll(" ");
    String joined = BEFORE_SIGN.matcher(closed).replaceAll("");
    String edged = EDGE.matcher(joined).replaceAll("").strip();
    return edged.chars().anyMatch(Character::isLetterOrDigit) ? edged : "";
  }
}
