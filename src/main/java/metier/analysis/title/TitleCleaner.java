package metier.analysis.title;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.analysis.title.Aside.Kind;

/** Takes off a title what doesn't say which work it is. */
public final class TitleCleaner {
  private static final String MONEY =
      "(?:[$£€]|\\b(?:usd|gbp|eur|rm|cad|aud|sgd)(?=\\s?\\d))\\s?\\d[\\d,.]*\\s?k?";
  private static final String CLOCK = "\\d{1,2}(?::\\d\\d)?\\s?(?:[ap]\\.?m?\\.?)?";
  private static final String PART_OF_DAY =
      "(?:1st|2nd|3rd|first|second|third|days?|nights?|evenings?|weekends?|afternoons?|overnights?"
          + "|mornings?|rotating|rotational|swing|graveyard|twilight|early|late|mid)";

  /** In the order in which they are taken off: longer wordings before what they hold. */
  private static final Map<Kind, Pattern> WORDINGS = new LinkedHashMap<>();

  static {
    put(
        Kind.PAY,
        "(?:up to |from |earn |upto )?"
            + MONEY
            + "(?:\\s?(?:[-–—]|to)\\s?"
            + "(?:[$£€]|rm)?\\s?\\d[\\d,.]*\\s?k?)?\\+?(?:\\s?(?:/|per|an?|p)\\s?(?:hr|hour|h|yr|year|annum|wk|week|mo|month|day|shift)\\b)?(?:["
            + " ,]*(?:sign[- ]?on|signing|retention|relocation|referral)?\\s?bonus(?:es)?\\b)?",
        "\\b(?:sign[- ]?on|signing|retention|relocation|hiring)\\s(?:and relocation"
            + " )?(?:bonus(?:es)?|package|assistance|incentive)(?:"
            + " (?:available|eligible|offered))?\\b",
        "\\bbonus(?:es)? (?:available|eligible|offered)\\b");
    put(
        Kind.REQUISITION,
        "\\b(?:req(?:uisition)?|job|ref(?:erence)?|posting|vacancy|position)\\.?\\s?(?:id|no|number|code)?\\.?\\s?[#:]?\\s?(?=[\\w/-]*\\d{3})[\\w/-]+",
        "#\\s?\\w*\\d[\\w-]*",
        "\\b[a-z]{1,4}-?\\d{4,}\\b",
        "(?<![\\w.])\\d{4,}(?:-\\d+)?\\b");
    put(
        Kind.HOURS,
        "\\b(?:0?\\.\\d+|1\\.0)\\s?fte\\b|\\bfte\\s?(?:0?\\.\\d+|1\\.0)",
        "\\b\\d{1,2}(?:\\.\\d+)?\\s?(?:[-–]\\s?\\d{1,2}(?:\\.\\d+)?\\s?)?(?:hours?|hrs?)\\b\\.?(?:\\s?(?:/|per|a)\\s?(?:week|wk|pay"
            + " period|pp|fortnight|shift|day))?",
        "\\b(?:m|mon(?:day)?)\\s?[-–]\\s?(?:f|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b",
        "\\b\\d{1,2}(?::\\d\\d)?\\s?[ap]\\.?m?\\.?\\s?(?:[-–]|to)\\s?" + CLOCK + "\\b\\.?",
        "\\b\\d{1,2}(?::\\d\\d)?\\s?[-–]\\s?\\d{1,2}(?::\\d\\d)?\\s?[ap]m?\\b");
    put(
        Kind.SHIFT,
        "\\b(?:"
            + PART_OF_DAY
            + "\\s?[/&,+-]?\\s?(?:and |or )?)*"
            + PART_OF_DAY
            + "[\\s-]?shifts?\\b",
        "\\bpm shift\\b|\\bam"
            + " shift\\b|\\b(?:days|nights|evenings|weekends|overnights)(?:\\s?(?:[/&,]|and|or)\\s?(?:days|nights|evenings|weekends))*\\b(?:"
            + " only)?",
        "(?<=[-–,(|]"
            + " ?)(?:days?|nights?|evenings?|weekends?|overnight|rotating)(?=\\s*(?:$|[-–,)|/]))");
    put(
        Kind.TYPE,
        "\\b(?:full|part)[\\s/-]{0,3}time\\b(?:\\s?(?:/|or)\\s?(?:full|part)[\\s-]?time)?",
        "\\b(?:per diem|prn|fixed[- ]term(?: contract)?|temp to perm|temp[- ]to[- ]hire|contract[-"
            + " ]to[- ]hire|zero hours)\\b",
        "\\b(?:temporary|permanent|seasonal|casual|locum)(?=\\s+\\w)",
        "(?<=[-–,(|]"
            + " ?)(?:temporary|temp|permanent|perm|seasonal|casual|contract|contractor|ft|pt|f/t|p/t|intern(?:ship)?|\\d{1,2}[-"
            + " ]months?(?: contract| ftc)?)(?=\\s*(?:$|[-–,)|/]))");
    put(
        Kind.WORKPLACE,
        "\\b(?:work(?:ing)? from home|work at home|wfh|100% remote|fully remote|home[-"
            + " ]based|hybrid remote)\\b",
        "(?<=[-–,(|]"
            + " ?)(?:remote|hybrid|on-?site|virtual|telecommute|travel)(?:\\s+(?:us|usa|uk|position|role|based))*(?=\\s*(?:$|[-–,)|/]))",
        "^remote(?=\\s+\\w)");
    put(
        Kind.LEVEL,
        "\\b(?:senior|snr|sr|junior|jnr|jr)\\b\\.?(?!"
            + " (?:living|care|cent|high|citizen|school|college))",
        "\\b(?:entry|mid|intermediate|experienced)[- ]?level\\b|\\bnew"
            + " grad(?:uate)?s?\\b|\\b(?:experienced|newly qualified)\\b",
        "\\b(?:level|lvl|band|tier)\\s?(?:[1-9]\\d?[a-d]?|i{1,3}|iv|v)(?:\\s?(?:[-–/&,]|or|to)\\s?(?:[1-9]\\d?[a-d]?|i{1,3}|iv|v))*\\b",
        "(?<=\\w"
            + " )(?:i{1,3}|iv|vi{0,3}|[1-9])(?:\\s?(?:[/,&-]|or|to)\\s?(?:i{1,3}|iv|vi{0,3}|[1-9]))*(?=\\s*(?:$|[-–,:;(|/]))");
  }

  private static void put(Kind kind, String... wordings) {
    WORDINGS.put(
        kind,
        Pattern.compile(
            "(?:" + String.join(")|(?:", wordings) + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** What a comma, a bar, a bracket or a dash between spaces parts. */
  private static final Pattern SEGMENT =
      Pattern.compile("\\s*(?:\\s[-–—/]+\\s|[|,;()\\[\\]{}*]|[-–—]+\\s|\\s[-–—]+|:\\s)\\s*");

  private static final Pattern FRAYED =
      Pattern.compile("^[^\\p{L}\\p{N}.+#]+|[^\\p{L}\\p{N}.+#]+$");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(\\[{]\\W*[)\\]}]");
  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}|(?i)^c[+#]");

  private final Predicate<String> isPlace;
  private final Predicate<String> isLicence;

  /**
   * @param isPlace whether words between separators are a place's name
   * @param isLicence whether they are a licence that is asked for, and no name of work
   */
  public TitleCleaner(Predicate<String> isPlace, Predicate<String> isLicence) {
    this.isPlace = isPlace;
    this.isLicence = isLicence;
  }

  public CleanTitle clean(String title) {
    List<Aside> asides = new ArrayList<>();
    String left = title;
    for (Map.Entry<Kind, Pattern> wording : WORDINGS.entrySet()) {
      left = without(left, wording.getKey(), wording.getValue(), asides);
    }
    left = tidy(withoutSegments(left, asides));
    return new CleanTitle(left, asides);
  }

  /** As long as a word is left. */
  private static String without(String title, Kind kind, Pattern wording, List<Aside> asides) {
    Matcher found = wording.matcher(title);
    if (!found.find()) {
      return title;
    }
    String left = found.replaceAll(" ");
    if (!LETTERS.matcher(left).find()) {
      return title;
    }
    found
        .reset()
        .results()
        .map(match -> match.group().strip())
        .filter(words -> !words.isEmpty())
        .forEach(words -> asides.add(new Aside(kind, words)));
    return left;
  }

  private String withoutSegments(String title, List<Aside> asides) {
    String left = title;
    String[] segments = SEGMENT.split(title);
    for (int i = 1; i < segments.length; i++) {
      String segment = FRAYED.matcher(segments[i]).replaceAll("");
      if (segment.length() < 2) {
        continue;
      }
      Kind kind =
          isLicence.test(segment) ? Kind.LICENCE : isPlace.test(segment) ? Kind.PLACE : null;
      int at = left.lastIndexOf(segment);
      if (kind != null && at > 0) {
        asides.add(new Aside(kind, segment));
        left = left.substring(0, at) + " " + left.substring(at + segment.length());
      }
    }
    return left;
  }

  private static String tidy(String title) {
    String spaced = WHITE.matcher(EMPTY_BRACKETS.matcher(title).replaceAll(" ")).replaceAll(" ");
    String[] segments = SEGMENT.split(spaced);
    List<String> kept = new ArrayList<>();
    for (String segment : segments) {
      String words = FRAYED.matcher(segment).replaceAll("");
      if (LETTERS.matcher(words).find()) {
        kept.add(words);
      }
    }
    return kept.isEmpty() ? title.strip() : String.join(", ", kept);
  }
}
