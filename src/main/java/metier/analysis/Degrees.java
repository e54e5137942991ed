package metier.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import metier.model.Degree;
import metier.model.Degree.Level;

/**
 * What the lines of a résumé's education name: level, field and school, as far as they can be told
 * apart. A line may hold several ("Bachelor, Nursing, Mount Tabor University"; "B.S : Finance 2009
 * Lakeland University City , State Associate of Arts : …").
 */
public final class Degrees {
  private static final Map<Level, String> WORDS = new EnumMap<>(Level.class);

  static {
    WORDS.put(
        Level.HIGH_SCHOOL,
        "(?i:high school(?: diploma| certificate| degree)?|secondary school|sixth form)"
            + "|\\bGED\\b|G\\.E\\.D|\\bGCSEs?\\b|\\b[AO][- ][Ll]evels?\\b");
    WORDS.put(
        Level.CERTIFICATE,
        "(?i:\\bcertificat(?:e|ion)s?\\b|\\bdiploma\\b|\\bapprenticeship\\b)|\\bNVQ\\b|\\bBTEC\\b");
    WORDS.put(
        Level.ASSOCIATE,
        "(?i:\\bassociate(?:['’]?s\\b|(?= degree|[ ]?[,:;-]| of| in|$)))"
            + "|\\bA\\.A(?:\\.S)?\\b|\\bA\\.S\\b|\\bAAS\\b|\\bAOS\\b|\\bADN\\b|\\bHND\\b|^A[AS]\\b");
    WORDS.put(
        Level.BACHELOR,
        "(?i:\\bbachelor(?:['’]?s)?\\b)|\\bB\\.(?:A|S|Sc|Com|Tech|E|Ed|B\\.A|S\\.N|F\\.A)\\b"
            + "|\\b(?:BSN|BBA|BFA|BSc|BEng|BTech|LLB|BCom|BEd)\\b|^B[AS]\\b");
    WORDS.put(
        Level.MASTER,
        "(?i:\\bmaster(?:['’]?s\\b|(?= degree|[ ]?[,:;-]| of| in|$)))"
            + "|\\bM\\.(?:A|S|Sc|Tech|Ed|B\\.A|F\\.A|S\\.N|P\\.H)\\b"
            + "|\\b(?:MBA|MSN|MSc|MFA|MPH|MPA|MSW|MEng|MEd|MCA|LLM)\\b|^M[AS]\\b");
    WORDS.put(
        Level.DOCTORATE,
        "(?i:\\bdoctorate\\b|\\b(?:juris )?doctor(?= of|[ ]?[,:;-]|$)|\\bph\\.? ?d\\b)"
            + "|\\b(?:M\\.D|J\\.D|Ed\\.?D|DNP|DPT|DDS|DVM|PharmD|Pharm\\.D)\\b|^(?:JD|MD|DO)\\b");
  }

  private static final Pattern LEVEL =
      Pattern.compile(
          WORDS.entrySet().stream()
              .map(each -> "(?<" + group(each.getKey()) + ">" + each.getValue() + ")")
              .collect(Collectors.joining("|")));

  private static final String NAME = "\\p{Lu}[\\p{L}.'’&-]*";
  private static final String KIND =
      "(?i:university|universidad|universit[ée]t?|univ\\.|college|institute?|school|academy"
          + "|polytechnic|seminary|conservatory|cent(?:er|re))\\b";

  /** "The Robert Morris University", "University of Illinois at Chicago", "School of Nursing". */
  private static final Pattern SCHOOL =
      Pattern.compile(
          ("\\b(?:(?:%1$s|of|&) ){0,5}(?:%2$s)(?: (?:%2$s))*"
                  + "(?: (?:of|for|at|in) (?:the )?%1$s(?: (?:&|and) %1$s| %1$s)?(?: at %1$s)?)?")
              .formatted(NAME, KIND));

  /** Stands where a publisher of résumés masked the place. */
  private static final Pattern MASKED = Pattern.compile(" City(?: State)?$");

  /** Says of itself no more than that it is a school. */
  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?i)(?:the|of|and|state|community|graduate|high|secondary|business|medical|technical|"
              + "career|city|school|college|university|institute|academy|cent(?:er|re)|[ .])*");

  /** "Bachelor of Science in", "B.A (Hons),", "Diploma:". */
  private static final Pattern BEFORE_FIELD =
      Pattern.compile(
          "^[.'’]?(?:\\s*\\(\\p{L}+\\.?\\)?)?(?i:\\s*of (?:applied )?(?:sciences?|arts)\\b(?!"
              + " and))?(?i:\\s*degree)?\\s*[,:;–-]*\\s*(?i:(?:in|of)\\b)?\\s*");

  private static final Pattern FIELD_END =
      Pattern.compile(
          "[,:;|()\\d\\[•]| [–-] |\\b(?:GPA|from|at|City|Expected|Present|January|February|March"
              + "|April|May|June|July|August|September|October|November|December"
              + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\\b");

  private static final int LONGEST_FIELD = 60;
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private Degrees() {}

  /**
   * Without repeats, in the lines' order; lines that name neither level nor school are left out.
   */
  public static List<Degree> in(List<String> lines) {
    Set<Degree> degrees = new LinkedHashSet<>();
    lines.forEach(line -> degrees.addAll(of(line.strip())));
    return List.copyOf(degrees);
  }

  /** Where a line names a level. */
  record Mention(Level level, int start, int end) {}

  private static List<Degree> of(String line) {
    List<Mention> mentions = mentions(line);
    if (mentions.isEmpty()) {
      String school = school(line);
      return school.isEmpty() ? List.of() : List.of(new Degree(Level.OTHER, "", school));
    }
    List<Degree> degrees = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      int from = i == 0 ? 0 : mention.start();
      int to = i + 1 < mentions.size() ? mentions.get(i + 1).start() : line.length();
      String after = line.substring(mention.end(), to);
      String school = school(line.substring(from, mention.start()) + " ; " + after);
      degrees.add(
          new Degree(
              mention.level(),
              field(after, school),
              school.isEmpty() ? thirdPart(line, mention) : school));
    }
    return degrees;
  }

  /** A high school's name behind its diploma is no second degree. */
  static List<Mention> mentions(String line) {
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = LEVEL.matcher(line);
    while (matcher.find()) {
      Level level = level(matcher);
      Mention last = mentions.isEmpty() ? null : mentions.getLast();
      if (last != null && level == Level.HIGH_SCHOOL && last.level() != Level.HIGH_SCHOOL) {
        if (last.level() == Level.CERTIFICATE) {
          mentions.removeLast();
          mentions.add(new Mention(level, last.start(), last.end()));
        }
      } else if (last == null || level != last.level()) {
        mentions.add(new Mention(level, matcher.start(), matcher.end()));
      }
    }
    return mentions;
  }

  private static Level level(Matcher matcher) {
    for (Level level : WORDS.keySet()) {
      if (matcher.group(group(level)) != null) {
        return level;
      }
    }
    return Level.OTHER;
  }

  private static String group(Level level) {
    return level.name().replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static String school(String text) {
    Matcher matcher = SCHOOL.matcher(text);
    while (matcher.find()) {
      String name = MASKED.matcher(matcher.group()).replaceFirst("").strip();
      if (!NAMELESS.matcher(name).matches()) {
        return name;
      }
    }
    return "";
  }

  /** "Bachelor, Physics, Caltech": what stands third is the school, whatever it is called. */
  private static String thirdPart(String line, Mention mention) {
    String[] parts = COMMA.split(line);
    boolean named =
        mention.start() == 0
            && parts.length == 3
            && parts[2]
                .codePoints()
                .allMatch(c -> Character.isLetter(c) || " .&'’-".indexOf(c) >= 0);
    return named ? parts[2] : "";
  }

  private static String field(String after, String school) {
    String rest = BEFORE_FIELD.matcher(after).replaceFirst("");
    int at = school.isEmpty() ? -1 : rest.indexOf(school);
    String before = at < 0 ? rest : rest.substring(0, at);
    Matcher end = FIELD_END.matcher(before);
    String field = (end.find() ? before.substring(0, end.start()) : before).strip();
    return field.length() > LONGEST_FIELD ? "" : field;
  }
}
