package metier.analysis;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.analysis.Origin.From;
import metier.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * How senior the work is: by the title, else the source's own field, else a plain statement of the
 * text. Pay grades (GS-9, Band 6) aren't read: they rank employers' money, not a career.
 */
final class Levels {

  /** Words of a title that look like a level and are none; taken out before it is read. */
  private static final Pattern NO_LEVEL =
      Pattern.compile(
          """
          (?ix)
          # trades whose name holds the word "manager" or "director"
          \\b(?:account|case|care|project|product|program|programme|customer\\ success|client\\ success
            |success|relationship|contracts?|territory|campaign|category|change|property|community
            |social\\ media|content|database|data|records?|engagement|partner|channel|alliances?|release
            |delivery|configuration|event|events|leasing|portfolio|fund|wealth|asset|bid|bed|stage|key
            |grants?|traffic|document|information|vendor|utilization|care\\ transitions?|transition
            |sales\\ account|business\\ development|technical\\ program|technical\\ account|user|brand
            |patient\\ (?:access|flow)|benefits|construction|study|trial|clinical\\ (?:trial|study|project|case)
            |rn\\ (?:case|care)|nurse\\ (?:case|care)|partnerships?|solutions?|growth|lifecycle|crm
            |commodity|sourcing|supplier|deal|requirements|revenue\\ cycle\\ account|implementation|success\\ account
            |product\\ marketing|development|enablement|community\\ care|package|tax|audit|assurance)\\s+managers?\\b(?!\\s+of\\b)
          |\\b(?:art|creative|funeral|music|choir|casting|photography|film|video|stage|activity|activities)\\s+directors?\\b
          |\\bdirector\\s+of\\s+photography\\b
          # whoever works for one
          |\\b(?:assistant|secretary|aide|advisor|adviser|support|liaison|reporting|analyst|associate)\\s+to\\s+(?:the\\s+)?[\\w\\s,&]*
          |\\b(?:director|manager|ceo|president|principal|executive)(?:'s|s')\\s+(?:assistant|secretary|office)
          |\\bexecutive\\s+(?:assistants?|secretary|chef|administrative|support|protection|coordinator|office\\b|communications|search|recruiter)
          |\\bmanagers?\\s+in\\s+training\\b(?=.*$)
          |\\b(?:case|account|project|store)\\s+management\\b
          # senior people, not senior work
          |\\bseniors?\\s+(?:living|cent(?:er|re)s?|care|citizens?|services|hous\\w+|communit\\w+|high|home|homes|companion|life
            |nutrition|transport\\w*|helpers?|apartments?|adults?|residents?|meals?|health|solutions|day|lifestyle|move|dining|olympics|program)\\b
          # to lead, the metal, and what comes in
          |\\blead\\s+(?:gen\\w*|abatement|time|paint|based|hazard|poison\\w*|qualif\\w*|nurtur\\w*|safe|exposure|inspector)\\b
          |\\b(?:sales|inbound|new|qualified|marketing|12)\\s+leads\\b|\\b12[-\\s]lead\\b
          |\\bcharge\\s+(?:entry|capture|master|description|audit\\w*|integrity|poster|posting|review\\w*|reconcil\\w*|specialist|analyst)\\b
          |\\bhead\\s+(?:start|and\\s+neck|&\\s+neck|injur\\w*|lice|count|trauma)\\b
          |\\b(?:oral|over)head\\b
          # whom a hospital or a street is named after
          |(?<=[a-z,-]\\s)jr\\.?(?=\\s+(?-i:[A-Z])\\w*\\S?s?\\s+(?:hospital|center|centre|clinic|campus)
              |\\s+(?:hospital|medical|health|memorial|community|elementary|middle|high|school|college|university
              |blvd|boulevard|avenue|ave|drive|dr|street|st|way|va)\\b)
          # numbers of other things
          |\\b(?:trauma|nicu)\\s+(?:level\\s+)?(?:i{1,3}|iv|[1-4])\\b|\\blevel\\s+(?:i{1,3}|iv|[1-4])\\s+(?:trauma|nicu|nursery|hospital)\\b
          |\\b(?:phase|type|title|class|tier|part|stage|war|category|region|zone|district|schedule|floor|unit|tower|building|gate|group|shift|area|section|step|wave|campus)\\s+(?:i{1,3}|iv|v|[1-9])\\b
          |\\bjunior\\s+sisters?\\b
          |\\bchief\\s+(?:petty|complaint)\\b
          |\\binternal\\b|\\bstaffing\\b
          |\\bentry\\s+(?:clerk|operator|specialist|keyer)\\b
          |\\bgraduate\\s+(?:school|medical|nursing\\s+faculty|admissions|programs?|education|studies|degree|faculty|research)\\b
          |\\b(?:under|post)-?graduate\\b
          """);

  /** Whoever is in charge: the highest level wins, and learning wins over all of them. */
  private static final Wordings<Level> TITLE =
      Wordings.of(
          Level.class,
          Pattern.CASE_INSENSITIVE,
          "interns?(?!\\s+(?:coordinator|program|manager|recruit|supervisor))|internships?(?!"
              + " (?:coordinator|manager|program (?:manager|coordinator|director)))|"
              + "co-?ops?(?=\\s*(?:$|[),-]|student|intern))|externs?|externship|work[- ]study|"
              + "summer (?:analyst|associate)|student (?:trainee|intern|nurse extern)",
          "entry[- ]level|new[- ]grads?|new graduates?|no (?:prior |previous )?experience"
              + " (?:is )?(?:required|needed|necessary)|recent (?:college"
              + " )?grad\\w*|junior|jr|jnr|trainees?|apprentices?|apprenticeships?|in"
              + " training|graduate (?:nurse|practical"
              + " nurse|rn|trainee|scheme|programme|software|engineer|analyst|assistant"
              + " engineer|developer|scheme)|(?:rn|nurs\\w+|new grad) residen(?:t|cy)|residency"
              + " program|early[- ]career|campus hire|university grad\\w*|newly"
              + " qualified|nqn|college grad\\w*|novice|student worker",
          "mid[- ]?level|(?<=, )mid(?= ?$)|mid[- ]career|intermediate(?! (?:care|unit|level"
              + " care|medical|nursing|school))|journey(?:man|level|person|[- ]level)",
          "senior|sr|snr",
          "lead|leader|lead(?:worker|person|man)|team ?lead(?:er)?|charge"
              + " (?:nurse|rn|lpn|lvn|tech\\w*|therapist)|principal(?= \\w)(?! assistant| of|"
              + " investigator)|staff(?= (?:\\w+"
              + " ){0,3}(?:engineer|software|scientist|developer|designer|architect|product"
              + " manager|sre|researcher))|foreman|foreperson|distinguished|chargehand|nurses? in"
              + " charge|crew chief|(?<=rn|nurse|lpn|tech)[ -]+charge",
          "managers?|supervisors?|supervisory|supervising|head of|head nurse|head ?teacher|matron|"
              + "department head|team manager|superintendent|(?:section|branch|division|assistant|"
              + "deputy|unit) chief|chief(?! (?:\\w+ ){0,4}officer| executive| of | residents?)|"
              + "assistant manager|mgr|supv|administrator in charge|forewoman",
          "(?:managing |executive |associate |assistant |deputy |medical |clinical )?directors?|"
              + "vice[- ]presidents?|vp|svp|evp|avp|president|chief (?:\\w+ ){0,4}officer|chief "
              + "executive|chief of (?!party)|ceo|cfo|cto|cio|coo|cno|cmo|ciso|chro|chief nurs\\w+ "
              + "exec\\w*|general counsel");

  /** No title without one of these names a level, but by a number. */
  private static final List<String> STEMS_IN_TITLE =
      List.of(
          "intern",
          "co-op",
          "coop",
          "extern",
          "study",
          "summer",
          "student",
          "entry",
          "grad",
          "junior",
          "jr",
          "jnr",
          "train",
          "experience",
          "apprentice",
          "residen",
          "career",
          "campus",
          "qualified",
          "nqn",
          "novice",
          "mid",
          "intermediate",
          "journey",
          "senior",
          "sr",
          "snr",
          "lead",
          "charge",
          "principal",
          "staff",
          "forem",
          "foreperson",
          "forewoman",
          "distinguished",
          "crew",
          "manage",
          "supervis",
          "head",
          "matron",
          "superintendent",
          "chief",
          "mgr",
          "supv",
          "administrator",
          "director",
          "president",
          "vp",
          "ceo",
          "cfo",
          "cto",
          "cio",
          "coo",
          "cno",
          "cmo",
          "ciso",
          "chro",
          "counsel");

  private static final String ROLE =
      "(?:\\w*(?:er|or|ist|ant|ian|yst|ive|eer|ect|man)|nurse|rn|lpn|cna|pct|tech|clerk|aide|"
          + "associate|rep|representative|coder|coach|mechanic|electrician|assistant|guard|cook|"
          + "dev|sde|swe|mls|mlt|pca|attendant|apprentice|level|professional|specialist)";

  /** "Technician II", "Engineer, Level 3", "RN I/II", "Accountant II - Payroll". */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b(?i:"
              + ROLE
              + "),?\\s+(?:(?i:level|lvl)\\s+)?(I{1,3}|IV|V|[1-5])(?:\\s?(?:/|or|and|&|-|–|,)\\s?"
              + "(I{1,3}|IV|V|[1-5]))?(?:\\s?(?:/|or|&|-|–|,)\\s?(I{1,3}|IV|V|[1-5]))?(?![\\w:.+%]|-\\w|\\s?(?i:am|pm|hr|hour|day|week|month|"
              + "year|x|st|nd|th|openings?|licen|positions?|locations?|mile|north|south|east|west|ne|nw|se|sw|person))");

  /** Most titles have none, and needn't be looked at more closely. */
  private static final Pattern NUMERAL = Pattern.compile("[IV1-5](?!\\w)");

  private static final Wordings<Level> FIELD =
      Wordings.of(
          Level.class,
          Pattern.CASE_INSENSITIVE,
          "interns?|internships?|student",
          "entry(?:[ -]level)?|junior|jr|graduate|new grad\\w*|trainee|apprentice|no experience|"
              + "early[ -]career|beginner|associate",
          "mid(?:[ -]?(?:level|career))?|intermediate|experienced|journey\\w*|professional",
          "senior|sr|(?:mid-)?senior[ -]level|expert|advanced",
          "lead|principal|staff|team lead\\w*|charge",
          "manager|supervisor\\w*|management|head",
          "director|executive|vp|vice[ -]president|c-level|chief");

  private static final List<String> CUES =
      List.of(
          "entry level",
          "entry-level",
          "new grad",
          "no experience",
          "experience is",
          "experience needed",
          "experience necessary",
          "years",
          "yrs",
          "newly qualified",
          "seniority",
          "experience level",
          "career level",
          "recent grad",
          "junior");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)\\b(?:seniority|experience|career|position|job)(?: level|ity"
              + " level)\\s*[:–-]\\s*([^\\n"
              + ".;]{2,40})");

  private static final Pattern SAYS_ENTRY =
      Pattern.compile(
          "(?i)\\bentry[- ]level (?:(?!students)\\w+"
              + " ){0,2}(?:position|role|job|opportunity|opening|post|class)\\b|\\b(?:is|as|for|seeking|hiring|looking"
              + " for|an?) (?:an? )?entry[- ]level\\b(?! of)|\\bnew grad(?:uate)?s?(?: nurses?|"
              + " rns?)?(?: are)?(?: always)? (?:welcome|encouraged|considered|accepted|may"
              + " apply|ok\\b|okay|program|residen)|\\b(?:welcom\\w+|accept\\w*|consider\\w*|hiring|open"
              + " to) new grad|\\bno (?:prior |previous )?(?:\\w+ )?experience (?:is"
              + " )?(?:required|necessary|needed)|\\bnew to (?:healthcare|health"
              + " care|care)\\b|\\bnewly[- ]qualified (?:\\w+"
              + " ){0,3}(?:welcome|considered|encouraged|nurses are)|\\brecent grad\\w* (?:are"
              + " )?(?:welcome|encouraged)");
  private static final Pattern NOT_ENTRY =
      Pattern.compile(
          "(?i)\\bif\\b|examination|\\bnot an? entry|no new grad|beyond entry|above entry|unable"
              + " to|not accept|not able|supervis|mentor|train(?:ing)? (?:of )?entry");

  /** "5+ years of experience", "minimum of 3 years' nursing experience", "2-4 years experience". */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?i)(?<![\\d.,$-])\\b(\\d{1,2}|two|three|four|five|six|seven|eight|ten)(?:\\s?\\(\\d+\\))?(?:\\s?(\\+)|\\s?(?:-|–|to)\\s?(?:\\d{1,2}|three|four|five|six|seven|eight|ten)\\+?|"
              + " or more)?\\s*(?:\\(\\d+\\)\\s*)?(?:or more )?(?:years?|yrs?)(?:'|’)?\\.?(?: or"
              + " more)?(?: of)?\\s(?:[^.;,\\n"
              + "]{0,70}?\\b)?experience");

  private static final Pattern REQUIRED =
      Pattern.compile(
          "(?i)minimum|at least|require|must have|must possess|\\bneed|\\d\\s?\\+|or more");
  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "(?i)prefer|desir|a plus|nice to have|ideal|bonus|in"
              + " lieu|substitut|equivalen|combined|over"
              + " \\d|we have|our |has been|bring|company|founded|team|if |with \\d+ years"
              + " (?:in|of) (?:the"
              + " )?business|supervisory|manage(?:ment|rial)|leadership|lead(?:ing)?\\b|within the"
              + " (?:last|past)|\\bages?\\b|paid experience|at the level");

  /** "A bachelor's degree or four years": there is a way in without the years. */
  private static final Pattern ANOTHER_WAY_IN =
      Pattern.compile(
          "(?i)(?:bachelor|master|degree|diploma|ph\\.?d|graduat)[^.;]{0,80}\\bor\\b"
              + "|\\bor\\b[^.;]{0,80}(?:bachelor|master|degree|diploma|ph\\.?d|graduat)");

  private static final Pattern WISHED =
      Pattern.compile("(?i)prefer|desir|nice to have|ideal|bonus|a plus|stand out");

  /** Whole years of experience from which on work is called senior. */
  private static final int SENIOR_FROM = 5;

  /** One year keeps beginners out without making anybody more: the level stays unknown. */
  private static final int MID_FROM = 2;

  private Levels() {}

  /**
   * @param stated a source's own field
   */
  static Told<Level> read(@Nullable String stated, String title, Passages text) {
    Set<Level> levels = inTitle(title);
    if (!levels.isEmpty()) {
      return Told.by(From.TITLE, levels, List.of(title));
    }
    if (stated != null) {
      levels = ofField(stated);
      if (!levels.isEmpty()) {
        return Told.by(From.FIELD, levels, List.of(stated));
      }
    }
    return inText(text);
  }

  private static final Pattern LEARNS =
      Pattern.compile(
          "(?i)\\b(?:managers?|management|supervisors?|director|leadership)[- ](?:in[-"
              + " ]training|trainees?|training)\\b");

  static Set<Level> inTitle(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    if (STEMS_IN_TITLE.stream().noneMatch(lower::contains)) {
      return NUMERAL.matcher(title).find()
          ? numbered(NO_LEVEL.matcher(title).replaceAll(" ~ "))
          : EnumSet.noneOf(Level.class);
    }
    if (LEARNS.matcher(title).find()) {
      return EnumSet.of(Level.ENTRY);
    }
    String telling = NO_LEVEL.matcher(title).replaceAll(" ~ ");
    Set<Level> found = TITLE.in(telling);
    // "Internship Program Manager" has lost its trade by now.
    if (found.remove(Level.INTERN) && TITLE.in(title).contains(Level.INTERN)) {
      return EnumSet.of(Level.INTERN);
    }
    if (found.contains(Level.ENTRY)
        && !found.contains(Level.MANAGER)
        && !found.contains(Level.DIRECTOR)) {
      return found.contains(Level.SENIOR) || found.contains(Level.MID)
          ? EnumSet.copyOf(found)
          : EnumSet.of(Level.ENTRY);
    }
    if (!found.isEmpty()) {
      return EnumSet.of(Collections.max(found));
    }
    return numbered(telling);
  }

  private static Set<Level> numbered(String title) {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    Matcher number = NUMBERED.matcher(title);
    if (number.find()) {
      for (int group = 1; group <= 3; group++) {
        String text = number.group(group);
        if (text != null) {
          levels.add(
              switch (text) {
                case "I", "1" -> Level.ENTRY;
                case "II", "2" -> Level.MID;
                default -> Level.SENIOR;
              });
        }
      }
    }
    return levels;
  }

  static Set<Level> ofField(String stated) {
    return FIELD.in(stated);
  }

  private static Told<Level> inText(Passages text) {
    List<Passages.Passage> passages = text.with(CUES);
    int most = -1;
    String words = "";
    for (Passages.Passage passage : passages) {
      String line = passage.text();
      Matcher label = LABELLED.matcher(line);
      if (label.find()) {
        Set<Level> levels = ofField(label.group(1));
        if (!levels.isEmpty()) {
          return Told.by(From.TEXT, levels, List.of(label.group()));
        }
      }
      if (SAYS_ENTRY.matcher(line).find() && !NOT_ENTRY.matcher(line).find()) {
        return Told.by(From.TEXT, EnumSet.of(Level.ENTRY), List.of(line));
      }
      Matcher years = YEARS.matcher(line);
      if (years.find()
          && !NOT_PLAIN.matcher(line).find()
          && !ANOTHER_WAY_IN.matcher(line).find()
          && isRequired(text, passage)) {
        int least = number(years.group(1));
        if (least > most) {
          most = least;
          words = line;
        }
      }
    }
    if (most < 0 || most > 0 && most < MID_FROM) {
      return Told.nothing();
    }
    Level level = most >= SENIOR_FROM ? Level.SENIOR : most == 0 ? Level.ENTRY : Level.MID;
    return Told.by(From.TEXT, EnumSet.of(level), List.of(words));
  }

  private static int number(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      case "seven" -> 7;
      case "eight" -> 8;
      case "ten" -> 10;
      default -> Integer.parseInt(words);
    };
  }

  private static boolean isRequired(Passages text, Passages.Passage passage) {
    String heading = text.heading(passage.start());
    return !WISHED.matcher(heading).find()
        && (REQUIRED.matcher(passage.text()).find() || REQUIRED.matcher(heading).find());
  }
}
