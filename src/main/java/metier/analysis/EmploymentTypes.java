package metier.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.analysis.Origin.From;
import metier.model.EmploymentType;

/**
 * The employment types behind their many spellings. What isn't said stays unknown: most postings
 * are full time, but nothing is made full time because it doesn't say otherwise.
 *
 * <p>A type answers one of two questions: how much work it is (full time, part time, per diem), and
 * what the engagement is (contract, temporary, internship, volunteering). Each question is answered
 * by the title where it says so, else by the source's own field, else by a plain statement of the
 * text: somebody wrote the title for this posting, while many boards fill the field with {@code
 * FULL_TIME} for all of theirs.
 */
final class EmploymentTypes {
  private static final Set<EmploymentType> HOW_MUCH =
      Collections.unmodifiableSet(
          EnumSet.of(EmploymentType.FULL_TIME, EmploymentType.PART_TIME, EmploymentType.PER_DIEM));

  /** What many boards fill in for all of their postings; a plain statement of the text is surer. */
  private static final Set<EmploymentType> BY_DEFAULT =
      Collections.unmodifiableSet(EnumSet.of(EmploymentType.FULL_TIME));

  /** A week of fewer hours is part time wherever the line is drawn. */
  private static final double FEW_HOURS = 30;

  /** In a field of its own even "PT" is plain. */
  private static final Wordings<EmploymentType> STATED =
      Wordings.of(
          EmploymentType.class,
          0,
          "full ?time|f/?t",
          "part ?time|p/?t",
          "contract(?:or|ual|ed)?|contract to hire|freelance|independent|self"
              + " employed|1099|b2b|corp to corp|c2c|travel(?:l?er)?",
          "temp|temporary(?: promotion)?|seasonal|summer|fixed"
              + " term|term|interim|locum|limited|detail",
          "interns?|internships?|co ?op|work study|work placement",
          "volunteer|volunteering|voluntary",
          "per ?diem|prn|as needed|on call|casual|zero hours?|bank|pool|intermittent|relief|"
              + "supplemental",
          "others?|apprentices?|apprenticeships?");

  /**
   * In a title "PT" is a therapist unless hours or a shift follow, "Volunteer Coordinator" paid,
   * "Contract Manager" staff, and a bank one with tellers unless nursing is what it lends.
   */
  private static final Wordings<EmploymentType> IN_TITLE =
      Wordings.of(
          EmploymentType.class,
          0,
          "full ?time|full(?= ?(?:/|&|or|and) ?part ?time)|f/t|ft(?="
              + " ?(?:$|[-,/|()]|days?|nights?|eve|weekend|shift|pt|or pt|\\d))(?<!\\d ft)",
          "part ?(?:- ?)?time|p/t|pt(?= (?:days?|nights?|eve\\w*|weekends?|shift|\\d+"
              + " ?h))|(?<=ft/|ft or |ft & )pt",
          "contractor(?= ?$)|(?<=\\( ?|- ?)contract(?= ?$| ?[),/-])|(?<!fixed term |zero hours"
              + " |permanent |temporary )contract(?= ?$)|contract to"
              + " hire|(?<=(?:month|week|wk|mo|year|months|weeks|wks)[ -])contract|^contract(?="
              + " ?[-:])|travel(?:l?er|ing)?(?= (?:nurse|rn|lpn|lvn|cna|ct|mri|rad|x|"
              + "ultrasound|sono|cath|surgical|or|icu|med|tele|rrt|resp|phys|occup|speech|therap|"
              + "pharm|steril|lab|dialysis|er|ed|nicu|cst|slp|contract|assignment))|(?<=(?:nurse|rn|lpn|lvn|cna|tech|therapist|technologist)"
              + " ?-? ?)travel(?:l?er)?(?= ?$)",
          "temp|temporary|seasonal|locum|fixed term|interim|limited term|(?<=\\()term(?=\\))|ftc|"
              + "mat(?:ernity)?(?: leave)? cover|secondment",
          "interns?(?! (?:coordinator|program|manager|recruit|supervisor))|internships?(?!"
              + " (?:coordinator|program manager|manager|recruit))|co-op(?= ?(?:$|[),-]|"
              + "student|intern))|externs?|externship",
          "volunteers?(?= ?$| ?[),/-])",
          "per ?diem|prn|casual(?= ?(?:$|[),/-]|pool|worker|employee|relief))|(?<=[(,/-]"
              + " ?)(?:bank|relief|on[ -]call)(?= ?(?:$|[),/-]))|(?<!blood |food |milk |tissue |eye"
              + " |bone )bank(?= (?:[\\w/&-]+"
              + " ){0,5}(?:nurses?|rmn|hca|midwi\\w+|therapist|practitioner|radiographer|carer|physio\\w*)(?![a-z]))|bank(?="
              + " (?:staff|nurse|hca|health ?care|midwi|rmn|rgn|worker|registered nurse|support"
              + " worker|contract))|zero hours?|(?<!resource |float )pool(?= rn| nurse)",
          "(?!)");

  /** No title without one of these names a type. */
  private static final List<String> STEMS_IN_TITLE =
      List.of(
          "time",
          "f/t",
          "ft",
          "p/t",
          "pt",
          "full",
          "contract",
          "travel",
          "temp",
          "season",
          "locum",
          "fixed",
          "interim",
          "term",
          "mat",
          "second",
          "intern",
          "co-op",
          "extern",
          "volunteer",
          "diem",
          "prn",
          "casual",
          "bank",
          "relief",
          "call",
          "zero",
          "pool",
          "fte");

  private static final Pattern STATED_SEPARATORS = Pattern.compile("[^a-z0-9/.]+");
  private static final Pattern TITLE_SEPARATORS = Pattern.compile("[\\s_]+|(?<=part|full|per)-");

  /** "0.6 FTE", "FTE: .9", "1.0FTE". */
  private static final SwiftPattern SHARE =
      new SwiftPattern(
          "(?<![\\d.])([01]?\\.\\d{1,3}|1)\\s*-?\\s*(?:w?fte|wte|whole[- ]time[-"
              + " ]equivalent)\\b|\\b(?:w?fte|wte)\\s*[:=-]?\\s*([01]?\\.\\d{1,3}|1)(?![\\d.])");

  /** From here on hospitals call it full time: three shifts of twelve hours. */
  private static final double FULL_SHARE = 0.9;

  private static final List<String> CUES =
      List.of(
          "full-time",
          "full time",
          "fulltime",
          "part-time",
          "part time",
          "per diem",
          "prn",
          "temporary",
          "contract",
          "internship",
          "seasonal",
          "fte",
          "job type",
          "employment type",
          "fixed term",
          "fixed-term",
          "position type",
          "job status",
          "zero hour",
          "part /",
          "full /",
          "full or part",
          "full and part",
          "full, part",
          "wte",
          "whole time",
          "secondment",
          "maternity",
          "contract:",
          "working pattern");

  private static final String WORD =
      "(?:full[- ]?time|part[- ]?time|per[-"
          + " ]diem|prn|temporary|contract(?!or)|"
          // A light commercial contractor is an employer, and so is one for the government.
          + "(?<=\\ban? |independent |1099 |self-employed )contractor(?!"
          + " (?:for|to|of|with|that|who|which|in|serving|based))|contractor(?="
          + " (?:role|position|basis|assignment|job|opportunit))|internship|seasonal|fixed[-"
          + " ]term|casual|as[- ]needed)";

  /** "Job Type: Full-time", "Status: PRN", "Employment Type - Contract". */
  private static final SwiftPattern LABELLED =
      new SwiftPattern(
          "(?i)\\b(?:(?:job|employment|position|work(?:er)?|assignment|engagement|contract|role|time)"
              + " ?(?:type|status|category|basis|class(?:ification)?)|status|schedule|type of"
              + " (?:employment|contract)|full[/ -]+part[ -]?time|work(?:ing)?"
              + " (?:schedule|pattern)|shift|hours|contract|job details)(?:s?"
              + " available)?\\s*[:–-]\\s*([^\\n"
              + ":]{2,70})");

  /** "This is a full-time, salaried position", "We are seeking a part time cashier". */
  private static final SwiftPattern SENTENCE =
      new SwiftPattern(
          "(?i)\\b(?:th(?:is|e) (?:is|will be|position is|role is|job is|position will"
              + " be|opportunity is)|is an?|(?:seeking|hiring|looking for|need(?:s|ing)?|have|for)"
              + " an?|as an?|(?:offered|based|recruited|position|post|role) on an?|join us"
              + " (?:as|on) an?)\\s[^.;]{0,60}?\\b"
              + WORD
              + "\\b");

  /** "Full-time position", "part time role". */
  private static final SwiftPattern NOUN =
      new SwiftPattern(
          "(?i)\\b(?:(?:full|part)[- ]?time|per[- ]diem|prn|"
              + "(?:full|part)[- ]?time or (?:full|part)[- ]?time)\\b[^.;:]{0,40}?"
              + "\\b(?:position|role|job|opportunit(?:y|ies)|opening|vacancy|post|contract|"
              + "assignment)\\b");

  private static final String OFFERED =
      "(?:full(?:[- ]?time)?|ft|part[- ]?time|pt|prn|per[- ]diem)(?: (?:days?|evenings?|nights?))?";

  /** Several are offered: "full or part time", "full-time, part-time, and PRN". */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b"
              + OFFERED
              + "(?:(?:\\s*[,/&|]\\s*(?:and |or )?|\\s+(?:and|or)\\s+)"
              + OFFERED
              + ")+\\b(?<=time|prn|diem)");

  private static final Pattern FULL_ALONE = Pattern.compile("(?i)\\bfull(?![- ]?time)");

  /** An engagement with an end: "fixed term for 12 months", "maternity cover". */
  private static final SwiftPattern FIXED_TERM =
      new SwiftPattern(
          "(?i)\\bfixed[-"
              + " ]term\\b(?=\\s*[-–/(,:]*\\s*(?:contract|post|position|role|secondment|appointment|basis|opportunit|until|for|to\\b|up"
              + " to|\\d|vacanc|maternity|cover|period|one|two|six|twelve|eighteen|and full|and"
              + " part|$))|\\b(?:\\d+|one|two|six|twelve|eighteen)[- ](?:month|year)s?[- ]fixed[-"
              + " ]term|\\bmaternity(?: leave)? cover\\b|\\b\\d+[- ]months? secondment\\b");

  /** A line that is hardly more than the type: "Full-time, days, 36 hrs". */
  private static final SwiftPattern SHORT_LINE =
      new SwiftPattern(
          "(?i)^(?:• )?(?:[^:.;]{0,25}[|·,/(-]\\s*)?(?:full[- ]?time|part[- ]?time|per[-"
              + " ]diem|prn)\\b"
              + "(?!\\s*(?:and|or)?\\s*(?:staff|employee|team|student|experience|benefit|associate|faculty|equivalent|paid|work"
              + " experience|only|enrol))[^:.;]{0,45}$");

  /** A contract that says nothing of the engagement but through the words before it. */
  private static final Pattern OTHER_CONTRACT =
      Pattern.compile(
          "(?i)\\b(permanent|fixed[- ]term|full[- ]?time|part[- ]?time|temporary|employment|zero[-"
              + " ]hours?|bank"
              + "|term|months?|hours?|substantive|casual|standard|training)\\s+contracts?\\b");

  /** What else is full time: students, what somebody has done, whom benefits are for. */
  private static final SwiftPattern SOMETHING_ELSE =
      new SwiftPattern(
          "(?i)experience|currently"
              + " employed|applicants|student|benefit|eligib|employees|staff\\b|equivalen|colleagues|associates|team"
              + " members|workers|enrol|paid time|insurance|401|years of|supervis|convert|full[-"
              + " ]time offer|could lead|may lead|faculty|may be"
              + " (?:full|part)|future|previous|contract(?:s|ing)? (?:negotiat|manage|with)|leads?"
              + " to|hire after|career page|other (?:full|part)|all"
              + " (?:full|part)|graduat|return|such as|less than");

  private static final int ALL = Integer.MAX_VALUE;

  private EmploymentTypes() {}

  /**
   * @param stated spellings of a source ("FULL_TIME", "Full-time and Part-time", "PRN")
   */
  static Told<EmploymentType> read(List<String> stated, String title, Passages text) {
    Set<EmploymentType> types = inTitle(title);
    From from = types.isEmpty() ? From.NOWHERE : From.TITLE;
    List<String> words = new ArrayList<>(types.isEmpty() ? List.of() : List.of(title));
    Set<EmploymentType> inField = EnumSet.noneOf(EmploymentType.class);
    stated.forEach(spelling -> inField.addAll(ofField(spelling)));
    Set<EmploymentType> inText = EnumSet.noneOf(EmploymentType.class);
    List<String> statements = statements(text);
    statements.forEach(
        said -> inText.addAll(ofField(OTHER_CONTRACT.matcher(said).replaceAll("$1"))));
    if (inText.stream().noneMatch(HOW_MUCH::contains)
        && (inField.isEmpty() || BY_DEFAULT.equals(inField))
        && WeeklyHours.read(List.of(), text).orElse(FEW_HOURS) < FEW_HOURS) {
      inText.add(EmploymentType.PART_TIME);
    }
    if (BY_DEFAULT.equals(inField) && inText.stream().anyMatch(HOW_MUCH::contains)) {
      inField.clear();
    }
    if (addUnanswered(types, inField)) {
      from = From.FIELD;
      words.addAll(0, stated);
    }
    if (addUnanswered(types, inText)) {
      from = from == From.NOWHERE ? From.TEXT : from;
      words.addAll(statements);
    }
    return Told.by(from, types, words);
  }

  /** What a field, or a few words that speak of nothing else, say. */
  static Set<EmploymentType> ofField(String spelling) {
    String lower = lower(spelling);
    Set<EmploymentType> types = STATED.in(STATED_SEPARATORS.matcher(lower).replaceAll(" ").strip());
    addShare(lower, types);
    if (types.size() > 1) {
      types.remove(EmploymentType.OTHER);
    }
    return types;
  }

  private static Set<EmploymentType> inTitle(String title) {
    String lower = lower(title);
    if (STEMS_IN_TITLE.stream().noneMatch(lower::contains)) {
      return EnumSet.noneOf(EmploymentType.class);
    }
    Set<EmploymentType> types =
        IN_TITLE.in(TITLE_SEPARATORS.matcher(lower).replaceAll(" ").strip());
    addShare(lower, types);
    return types;
  }

  private static void addShare(String lower, Set<EmploymentType> types) {
    if (types.contains(EmploymentType.FULL_TIME) || types.contains(EmploymentType.PART_TIME)) {
      return;
    }
    MatchResult share = SHARE.first(lower).orElse(null);
    if (share != null) {
      double part = Double.parseDouble(share.group(1) != null ? share.group(1) : share.group(2));
      if (part > 0) {
        types.add(part < FULL_SHARE ? EmploymentType.PART_TIME : EmploymentType.FULL_TIME);
      }
    } else if (lower.strip().equals("fte")) {
      types.add(EmploymentType.FULL_TIME);
    }
  }

  /** Adds the answers to questions that are still open. */
  private static boolean addUnanswered(Set<EmploymentType> types, Set<EmploymentType> more) {
    boolean amountKnown = types.stream().anyMatch(HOW_MUCH::contains);
    boolean kindKnown =
        types.stream().anyMatch(type -> !HOW_MUCH.contains(type) && type != EmploymentType.OTHER);
    boolean added = false;
    for (EmploymentType type : more) {
      if (!(HOW_MUCH.contains(type) ? amountKnown : kindKnown)) {
        added |= types.add(type);
      }
    }
    return added;
  }

  /** The stretches of a text that plainly say what its job's type is, the plainest first. */
  private static List<String> statements(Passages text) {
    List<String> labelled = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Passages.Passage passage : text.with(CUES)) {
      String line = passage.text();
      LABELLED.results(line, ALL).forEach(label -> labelled.add(label.group(1)));
      Matcher several = SEVERAL.matcher(line);
      if (several.find() && isOfTheJob(line, several)) {
        others.add(FULL_ALONE.matcher(several.group()).replaceAll("full time"));
      }
      FIXED_TERM
          .first(line)
          .filter(fixed -> isOfTheJob(line, fixed))
          .ifPresent(fixed -> others.add("fixed term"));
      SHARE
          .first(line.toLowerCase(Locale.ROOT))
          .filter(share -> isOfTheJob(line, share))
          .ifPresent(share -> others.add(share.group()));
      if (!SOMETHING_ELSE.find(line)) {
        if (SHORT_LINE.find(line)) {
          others.add(line);
        } else {
          SENTENCE
              .first(line)
              .map(sentence -> tail(sentence.group()))
              .or(() -> NOUN.first(line).map(MatchResult::group))
              .ifPresent(others::add);
        }
      }
    }
    labelled.addAll(others);
    return labelled;
  }

  /** In characters: what stands nearer before and behind the words for a type qualifies them. */
  private static final int BEFORE = 60;

  private static final int BEHIND = 40;

  private static boolean isOfTheJob(String line, MatchResult said) {
    int from = Math.max(0, said.start() - BEFORE);
    int to = Math.min(line.length(), said.end() + BEHIND);
    return !SOMETHING_ELSE.find(line.substring(from, to));
  }

  private static final Pattern TYPE_WORDS = Pattern.compile("(?i)\\b" + WORD);

  /** From the first word of a type on: "contract" before it may belong to something else. */
  private static String tail(String sentence) {
    Matcher first = TYPE_WORDS.matcher(sentence);
    return first.find() ? sentence.substring(first.start()) : sentence;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('–', '-').replace('—', '-');
  }
}
