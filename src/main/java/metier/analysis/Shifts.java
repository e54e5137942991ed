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
import metier.model.Shift;
import org.jspecify.annotations.Nullable;

/**
 * When the work is done: by the source's own field, else the title, else a plain statement of the
 * text. To be able, willing or flexible to work at other times is no shift, nor is a duty every
 * other weekend: a weekend shift is one whose work is done at weekends.
 */
final class Shifts {
  /** Said of a shift and nothing else: a field, a label's value, words in a title. */
  private static final Wordings<Shift> STATED =
      Wordings.of(
          Shift.class,
          0,
          "(?<!\\d[ -]?|per |all |holi|flex |work |business |sick |vacation |pto |off |paid"
              + " |(?:two|three|four|five|six|seven) )days(?! ?(?:inn|a week|per|off|of|in"
              + " |each|weekly|one|on site|onsite))|(?:^|[-,(/|&:;•] ?|(?:full|part)[ -]?time"
              + " )day(?= ?(?:$|[-,()/|&;]| and | or |/))|(?<=(?:full|part)[ -]?time |ft |pt |f/t"
              + " |p/t )day(?! [a-z]*care)|day ?-?shifts?|dayshifts?|(?:1st|first|am)"
              + " shifts?|^1st$|^first$|mornings?(?! ?side)|daytime|earlies|early shifts?",
          "evenings?|eves|eve(?=/| ?shift| ?(?:$|[-,)|]))|evening"
              + " ?shifts?|(?:2nd|second|pm|swing|afternoon)"
              + " shifts?|^2nd$|^second$|^swing$|afternoons?|lates(?![a-z])|late"
              + " shifts?|twilights?",
          "nights?(?! ?(?:club|life|market|vision|out|of the))|night"
              + " ?-?shifts?|nightshifts?|noc|nocs|nocturnal|nocturnist|overnights?(?!"
              + " (?:travel|stay|delivery|shipping|trip))|(?:3rd|third|graveyard)"
              + " shifts?|^3rd$|^third$|graveyard|midnights?|midnight shifts?",
          "(?<!other |3rd |third |no |2nd |4th |each |rotating |occasional |and |or |some |every"
              + " |including |alternat\\w{1,5} |one |&|require |required |plus |home |home on |most"
              + " )weekends?(?: only| shifts?| warriors?| option| program| plan| days?| nights?|"
              + " package)?(?! ?(?:off|home|at home|free|rotation|schedule|commitment|as"
              + " needed|required|per|a month|holiday|requirement|call|coverage|availab|and"
              + " holiday|or holiday|&|may))|weekender|baylor|w/e only",
          "rotating(?! (?:weekend|holiday|call|on[ -]call|equipment|machine|basis of"
              + " week))|(?:shift|shifts|day/night|days/nights|nights/days|d/n|schedule) ?[/,-]?"
              + " ?rotati(?:on|ng|onal)|rotator|rotation(?= ?\\()|rotate"
              + " (?:shifts?|days?|nights?|between)|rotational shifts?|rotat\\w* (?:on"
              + " ?to|to|through|between) (?:nights?|days?)|alternating shifts?|24/7 (?:shift"
              + " )?rota(?![a-z])");

  private static final Set<Shift> PARTS_OF_THE_DAY =
      Collections.unmodifiableSet(EnumSet.of(Shift.DAY, Shift.EVENING, Shift.NIGHT));

  /** No words without one of these name a shift. */
  private static final List<String> STEMS =
      List.of(
          "day",
          "morning",
          "1st",
          "first",
          "shift",
          "eve",
          "2nd",
          "second",
          "swing",
          "afternoon",
          "night",
          "noc",
          "3rd",
          "third",
          "graveyard",
          "weekend",
          "sat",
          "baylor",
          "w/e",
          "rotat",
          "d/n");

  /** "Sat-Sun", "Saturday and Sunday". */
  private static final SwiftPattern WEEKEND_DAYS =
      new SwiftPattern(
          "\\bsat(?:urday)?s?\\.? ?(?:-|to|through|thru|and|&|/|,|\\+)? ?(?:and"
              + " )?sun(?:day)?s?\\b");

  /** Beside these Saturday and Sunday are two days among others, or a duty now and then. */
  private static final SwiftPattern OTHER_DAYS =
      new SwiftPattern(
          "\\b(?:mon|tue|tues|wed|thu|thur|thurs|fri)(?:day|sday|nesday|rsday|ursday)?s?\\b|"
              + "\\bm ?- ?f\\b|weekdays?|every other|alternat|rotat|occasional|off\\b|closed|clinic"
              + " hours|if needed|as needed");

  private static final Pattern WHITE = Pattern.compile("[\\s_]+");

  private static final List<String> CUES =
      List.of(
          "shift",
          "rota",
          "schedule",
          "hours:",
          "hours of work",
          "working hours",
          "monday",
          "work hours",
          "nights",
          "evenings",
          "overnight",
          "noc",
          "x12",
          "x 12",
          "x10");

  /** Before these a list of hours is somebody else's. */
  private static final String NOT_THE_JOBS =
      "(?<!business |office |store |visiting |core |school |operating |opening |clinic |centre"
          + " |center |support |credit |flexible |class |of operation |annual |fee |pay |salary"
          + " |holiday |off-)";

  /** "Shift: Evenings", "Hours: 3:00 pm - 11:30 pm". */
  private static final SwiftPattern LABELLED =
      new SwiftPattern(
          "(?i)\\b"
              + NOT_THE_JOBS
              + "(?:(?:work|job|assigned|primary|scheduled)?\\s?shifts?(?:["
              + " /]+(?:hours?|time|times|type|details?|schedule|work|workday|length|information|availability)|\\(s\\)|s?"
              + " available|\\(s\\) available)?|(?:work(?:ing)?|job|typical|tour)?\\s?schedule(?:["
              + " /]+(?:hours|details?|type|shift))?|(?:working |work |scheduled |shift |position"
              + " )?hours(?: of work)?|days (?:and|&) hours|work schedule/hours|tour of"
              + " duty|schedule/shift)\\s*(?:(?::|–| - )\\s*([^\\n"
              + "]{0,110})|$)");

  private static final String NAME =
      "(?:days?|evenings?|nights?|overnight|weekends?|rotating|1st|2nd|3rd|first|second|third|swing|"
          + "graveyard|afternoon|midnight|morning|early|late|twilight)";

  private static final String PART =
      "(?:(?:long|early|late|waking|permanent|12[- ]hour|twilight)"
          + " )*(?:days?|nights?|evenings?|weekends?|earl(?:y|ies)|lates?|mornings?|afternoons?|twilights?)(?:"
          + " (?:duty|duties|shifts?))?";

  /** "night shift position", "12-hour day and night shifts", "this is a nights role". */
  private static final SwiftPattern NAMED =
      new SwiftPattern(
          "(?i)\\b"
              + NAME
              + "(?:\\s*(?:/|,|and|or|&|\\+)\\s*"
              + NAME
              + ")*[- ]?shifts?\\b|\\brotating (?:\\d+[ -]hour"
              + " )?(?:shifts|schedule|days|nights)|\\b(?:days?|nights?)\\s*/\\s*(?:days?|nights?)"
              + " rotat\\w+|(?:position|role|job|vacancy|is for|hours?|work|full[- ]?time|part[-"
              + " ]?time|\\bft|\\bpt)[\\s,|–-]+(?:is )?"
              + "(?:nights|evenings|overnights)\\b|\\b(?:nights|evenings|overnight)["
              + " -](?:position|role|only)");

  /** "shifts including days, weekends and nights", "long days and night duty". */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?i)(?<![\\w/-])(?<!\\d |two |three |four |five |six |seven |the )"
              + PART
              + "(?:(?:\\s*[,/&+]\\s*|\\s+(?:and|or|as well as)\\s+|\\s*,\\s*(?:and|or)\\s+)"
              + PART
              + ")+(?![\\w-]| (?:a|per|off|each|in advance)\\b)|(?<=\\bshifts including )"
              + PART
              + "|(?<=\\bshifts, including )"
              + PART);

  private static final String TERM = "(?:nocs?|nights?|days?|evenings?|eves|overnights?)";
  private static final String TERMS = TERM + "(?:\\s*(?:/|,|\\bor\\b|\\band\\b|&)\\s*" + TERM + ")";

  /** "3x12 NOC", "4x10s, days or evenings": so many shifts a week of so many hours. */
  private static final SwiftPattern COUNTED =
      new SwiftPattern(
          "(?i)\\b[2-7]\\s?x\\s?(?:8|10|12)(?:['’]?s|[ -]?h(?:ou)?rs?)?[\\s,–-]{1,3}("
              + TERMS
              + "*)\\b");

  /** "13 weeks | days or nights | start soon": one of an advert's terms, with signs between. */
  private static final SwiftPattern AMONG_TERMS =
      new SwiftPattern("(?i)(?:^|\\|\\s*|\\s[–•-]\\s)(" + TERMS + "+)(?=\\s*(?:$|[|,;•]|[–-]\\s))");

  private static final SwiftPattern SPEAKS_OF_SHIFTS =
      new SwiftPattern("(?i)\\bshifts?\\b|\\brotas?\\b|\\broster|\\brotat|\\bduty\\b");

  /** What a posting says of shifts when it doesn't say which one this is. */
  private static final SwiftPattern UNSURE =
      new SwiftPattern(
          "(?i)\\bmay\\b|\\bmight\\b|\\babl[ey]|abilit|willing|availab|flexib|as"
              + " needed|occasional|if needed|differential|premium|cover(?:ing|age)?\\b|other"
              + " shifts|all shifts|any shift|supervis|oversee|previous|next shift|on[-"
              + " ]?coming|each shift|every shift|prefer|depend|as required|when"
              + " (?:needed|required)|from time|could|can be|per shift|between"
              + " shifts|enhance|extra|additional|overtime|bonus|incentive|swap|experience|e\\.g|such"
              + " as|assist(?:s|ing)? (?:the|with)|handover|hand"
              + " over|report|\\bnon?\\b|\\bnot\\b|without|don't|never|\\?|unsoci|pay"
              + " for|payment|rate|higher rate|manager on|charge of the|£|\\$|\\bwho (?:still |also"
              + " |often |sometimes )*(?:do|does|did|works?|worked|takes?|took|covers?)\\b");

  /** In characters: what stands nearer before and behind words for a shift qualifies them. */
  private static final int BEFORE = 60;

  private static final int BEHIND = 25;

  /** So many weekends a month are everybody's duty. */
  private static final Pattern WEEKEND_DUTY = Pattern.compile("(?i)weekend");

  private static final Pattern DUTY = Pattern.compile("(?i)requir|each|every|per |must");

  private static final Pattern ROTATION = Pattern.compile("(?i)rotat");
  private static final SwiftPattern REALLY_UNSURE =
      new SwiftPattern(
          "(?i)\\bmay\\b|if needed|as needed|occasional|flexib|prefer|differential|can be|could|not"
              + " |no ");

  /** Clock times in a sentence count where it speaks of this work's hours. */
  private static final SwiftPattern HOURS_OF_WORK =
      new SwiftPattern(
          "(?i)\\b(?:you will work|you'll work|working hours|hours (?:of work )?(?:are|will"
              + " be)|schedule (?:is|will be)|shift (?:is|will be|hours|times?)|shifts?"
              + " (?:from|are)|works? (?:mon|m-f|from|a)|position (?:is|works)|mon(?:day)?"
              + " ?(?:-|–|to|through|thru) ?(?:fri|sat|sun)|m ?[-–] ?f\\b|shifts?[,:]?"
              + " \\(?\\d|(?:full|part)[- ]time\\s*[-–(,:]+\\s*\\(?\\d)|\\d ?[ap]\\.?m\\.?"
              + " shifts?\\b");

  /** Other people's hours. */
  private static final SwiftPattern OPENING_HOURS =
      new SwiftPattern(
          "(?i)\\bopen|of operation|business hours|office hours|\\bcall\\b|contact|phone|visit|"
              + "interview|help ?desk|customers|deadline|clos|apply|application|event|appointment|"
              + "walk-in|accommodat|deliver|email|e-mail|available|between the hours|fair|session");

  private static final int ALL = Integer.MAX_VALUE;
  private static final int LINES_UNDER_LABEL = 5;
  private static final int SHORT_LINE = 60;

  private Shifts() {}

  /**
   * @param workHours a source's own field
   */
  static Told<Shift> read(@Nullable String workHours, String title, Passages text) {
    if (workHours != null) {
      Set<Shift> stated = ofField(workHours);
      if (!stated.isEmpty()) {
        return withWeekendOfTitle(stated, workHours, title);
      }
    }
    Set<Shift> titled = inTitle(title);
    return titled.isEmpty() ? inText(text) : Told.by(From.TITLE, titled, List.of(title));
  }

  /** Hours of the day without days of the week leave open what the title says of weekends. */
  private static Told<Shift> withWeekendOfTitle(Set<Shift> stated, String workHours, String title) {
    boolean weekend =
        !stated.contains(Shift.WEEKEND)
            && !OTHER_DAYS.find(folded(workHours))
            && inTitle(title).contains(Shift.WEEKEND);
    if (!weekend) {
      return Told.by(From.FIELD, stated, List.of(workHours));
    }
    stated.add(Shift.WEEKEND);
    return Told.by(From.FIELD, stated, List.of(workHours, title));
  }

  /** What a field, or a label's value, says. */
  static Set<Shift> ofField(String words) {
    Set<Shift> shifts = found(words);
    for (MatchResult counted : COUNTED.results(words, ALL)) {
      shifts.addAll(found(counted.group(1)));
    }
    addHours(shifts, words, true);
    return shifts;
  }

  private static final SwiftPattern NO_SHIFT_IN_TITLE =
      new SwiftPattern(
          "(?i)night audit|day ?care|day (?:porter|program|camp|treatment|surgery|hospital|school|"
              + "services?|hab\\w*|nursery|unit|case|centre|center|trader|spa|one)|sunday school|"
              + "afternoon tea|evening gown|first days|last days|good ?night");

  private static Set<Shift> inTitle(String title) {
    String cleaned = NO_SHIFT_IN_TITLE.replaced(title, "");
    Set<Shift> shifts = found(cleaned);
    if (title.length() != cleaned.length()
        && title.toLowerCase(Locale.ROOT).contains("night audit")) {
      shifts.add(Shift.NIGHT);
    }
    addHours(shifts, cleaned, false);
    return shifts;
  }

  /** "Weekends 7p-7a" is night work too; where words name the part of the day, they are surer. */
  private static void addHours(Set<Shift> shifts, String words, boolean unmarked) {
    if (Collections.disjoint(shifts, PARTS_OF_THE_DAY)) {
      shifts.addAll(ClockTimes.shifts(words, unmarked));
    }
  }

  private static Set<Shift> found(String words) {
    String folded = folded(words);
    Set<Shift> found =
        STEMS.stream().anyMatch(folded::contains) ? STATED.in(folded) : EnumSet.noneOf(Shift.class);
    if (WEEKEND_DAYS.find(folded) && !OTHER_DAYS.find(folded)) {
      found.add(Shift.WEEKEND);
    }
    return found;
  }

  private static String folded(String words) {
    return WHITE
        .matcher(words.toLowerCase(Locale.ROOT).replace('–', '-').replace('—', '-'))
        .replaceAll(" ")
        .strip();
  }

  private static Told<Shift> inText(Passages text) {
    Set<Shift> shifts = EnumSet.noneOf(Shift.class);
    List<String> words = new ArrayList<>();
    List<Passages.Passage> passages = text.with(CUES);
    for (Passages.Passage passage : passages) {
      for (MatchResult label : LABELLED.results(passage.text(), ALL)) {
        boolean bare = label.group(1) == null;
        if (bare && label.start() > CleanLines.BULLET.length()) {
          continue;
        }
        String value = bare ? "" : label.group(1).strip();
        List<String> values =
            value.isEmpty() ? text.linesAfter(passage, LINES_UNDER_LABEL) : List.of(value);
        for (String each : values) {
          if (each.length() <= SHORT_LINE * 2 && !each.endsWith(":") && !REALLY_UNSURE.find(each)) {
            keep(
                ofField(each.startsWith(CleanLines.BULLET) ? each.substring(2) : each),
                each,
                shifts,
                words);
          }
        }
      }
    }
    if (!shifts.isEmpty()) {
      return Told.by(From.TEXT, shifts, words);
    }
    for (Passages.Passage passage : passages) {
      String line = passage.text();
      for (MatchResult named : NAMED.results(line, ALL)) {
        boolean rotation = ROTATION.matcher(named.group()).find();
        boolean duty = WEEKEND_DUTY.matcher(named.group()).find() && DUTY.matcher(line).find();
        if (!duty && isSure(rotation ? REALLY_UNSURE : UNSURE, line, named)) {
          keep(found(named.group()), named.group(), shifts, words);
        }
      }
      for (SwiftPattern terms : List.of(COUNTED, AMONG_TERMS)) {
        for (MatchResult term : terms.results(line, ALL)) {
          if (isSure(UNSURE, line, term)) {
            keep(found(term.group(1)), term.group(), shifts, words);
          }
        }
      }
      if (SPEAKS_OF_SHIFTS.find(line)) {
        Matcher listed = LISTED.matcher(line);
        while (listed.find()) {
          if (isSure(UNSURE, line, listed)) {
            keep(found(listed.group()), listed.group(), shifts, words);
          }
        }
      }
      if (HOURS_OF_WORK.find(line) && !OPENING_HOURS.find(line) && !UNSURE.find(line)) {
        keep(ClockTimes.shifts(line, line.length() <= SHORT_LINE), line, shifts, words);
      }
    }
    return Told.by(From.TEXT, shifts, words);
  }

  private static boolean isSure(SwiftPattern unsure, String line, MatchResult said) {
    int from = Math.max(0, said.start() - BEFORE);
    int to = Math.min(line.length(), said.end() + BEHIND);
    return !unsure.find(line.substring(from, to));
  }

  private static void keep(Set<Shift> found, String said, Set<Shift> shifts, List<String> words) {
    if (shifts.addAll(found)) {
      words.add(said);
    }
  }
}
