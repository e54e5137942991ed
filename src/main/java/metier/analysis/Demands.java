package metier.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import metier.analysis.SkillMention.Demand;
import org.jspecify.annotations.Nullable;

/**
 * What a posting says of each skill that it mentions: that one must have it, had better have it, or
 * will do it. The sentence tells, else the heading that it stands under. What the posting says it
 * does without is no mention.
 */
final class Demands {
  private static final String PREFERRED =
      "prefer(?:red|ably|ence|s)?\\b|desir(?:able|ed|eable)\\b|an? (?:\\w+"
          + " )?(?:plus|advantage|asset|bonus)\\b|advantageous|ideally\\b|nice[- ]to[- ]have|good"
          + " to have|beneficial|bonus points|optional\\b|(?:is|be|are) (?:helpful|useful|welcome)";

  private static final String REQUIRED =
      "must\\b|(?<!(?:as|if|when|where|whenever|otherwise|not)"
          + " )(?:required?|requires|necessary|needed|essential)\\b(?!"
          + " (?:duties|functions?|tasks|job|role))|minimum\\b|mandatory|compulsory|prerequisite|(?:you|applicants?|candidates?)(?:['’]ll|"
          + " will| should)? (?:have|possess|hold)\\b|you(?:['’]ll| will)? need\\b|needs? to"
          + " have|at least (?:\\d|one|two|three|five)|requirements? ?:";

  /** "You will", unless what follows is what one is, has or gets. */
  private static final String DUTY =
      "responsible for|responsibilit(?:y|ies)|duties\\b|essential (?:job )?functions?"
          + "|(?:you(?:['’]ll| will)|(?:post ?-?holder|candidate|incumbent|role|team|nurse) will)"
          + "(?! (?:also )?(?:need|have|possess|hold|bring|receive|get|enjoy|benefit|join|find|love"
          + "|report|be (?!responsible|expected|\\w+ing\\b)))";

  private static final SwiftPattern CUES =
      new SwiftPattern(
          "(?i)\\b(?:(?<preferred>"
              + PREFERRED
              + ")|(?<required>"
              + REQUIRED
              + ")|(?<duty>"
              + DUTY
              + "))");

  /** Behind a heading's words a cue means what it does behind none. */
  private static final SwiftPattern HEADINGS =
      new SwiftPattern(
          "(?i)\\b(?:(?<duty>responsib|dut(?:y|ies)\\b|(?:job )?functions?\\b|accountab|day[- ]to[-"
              + " ]day|(?:main|key) tasks|what you(?:['’]ll| will) (?:do|be)|your role|the"
              + " role\\b|(?:job|role|position)"
              + " (?:summary|purpose|overview|description))|(?<preferred>prefer|desir|nice to"
              + " have|good to have|bonus points|a"
              + " plus|ideal|advantag)|(?<required>requir|essential|minimum|must|qualif|criteria|person"
              + " spec|who you are|about you|what (?:you|we)(?:['’](?:ll|re)| will| are)?"
              + " (?:need|bring|have|looking|require)|you have|your"
              + " (?:profile|skills|experience|background)|skills (?:and|&) |what it"
              + " takes)|(?<other>about|benefit|offer|why"
              + " |salary|pay\\b|compensation|location|schedule|hours\\b|shifts?\\b|company|our"
              + " |contact|apply|overview|skills|experience|education|training"
              + "|knowledge|licen|certif|physical|environment|equal|perks|reward|additional|other\\b))");

  private static final int LONGEST_HEADING = 60;
  private static final int MOST_WORDS_OF_A_HEADING = 7;
  private static final int LINES_UNDER_HEADING = 40;
  private static final Pattern SPACE = Pattern.compile(" +");

  private final Passages passages;
  private final Map<Integer, List<Cue>> cues = new HashMap<>();
  private final Map<Integer, Optional<Demand>> headings = new HashMap<>();

  /**
   * @param start in the passage
   */
  private record Cue(Demand demand, int start, int end) {}

  Demands(Passages passages) {
    this.passages = passages;
  }

  /** The mentions with what is said of them, without those that aren't asked for. */
  List<SkillMention> read(List<SkillMention> mentions) {
    List<SkillMention> read = new ArrayList<>(mentions.size());
    Denials denials = new Denials();
    for (SkillMention mention : mentions) {
      Passages.Passage passage = passages.around(mention.start(), mention.end());
      int from = mention.start() - passage.start();
      int to = Math.min(mention.end() - passage.start(), passage.text().length());
      List<Cue> said = cues.computeIfAbsent(passage.start(), _ -> cues(passage.text()));
      boolean preferred = said.stream().anyMatch(cue -> cue.demand() == Demand.PREFERRED);
      if (!denials.denied(passage, from, to, preferred)) {
        read.add(mention.with(demand(said, passage, from, to)));
      }
    }
    return read;
  }

  private static List<Cue> cues(String sentence) {
    List<Cue> cues = new ArrayList<>();
    for (MatchResult match : CUES.results(sentence, Integer.MAX_VALUE)) {
      Demand demand =
          match.group("preferred") != null
              ? Demand.PREFERRED
              : match.group("required") != null ? Demand.REQUIRED : Demand.DUTY;
      cues.add(new Cue(demand, match.start(), match.end()));
    }
    return cues;
  }

  private @Nullable Demand demand(List<Cue> said, Passages.Passage passage, int from, int to) {
    Cue nearest = null;
    int least = Integer.MAX_VALUE;
    for (Cue cue : said) {
      if (cue.demand() != Demand.DUTY) {
        // Of two at as many commas the one behind counts: "RN required, BLS preferred".
        int apart =
            cue.start() >= to
                ? 2 * commas(passage.text(), to, cue.start())
                : 2 * commas(passage.text(), Math.min(cue.end(), from), from) + 1;
        if (apart < least || apart == least && cue.start() < from) {
          nearest = cue;
          least = apart;
        }
      }
    }
    if (nearest != null) {
      return nearest.demand();
    }
    return said.isEmpty()
        ? headings.computeIfAbsent(passage.start(), this::heading).orElse(null)
        : Demand.DUTY;
  }

  private static int commas(String text, int from, int to) {
    int commas = 0;
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == ',') {
        commas++;
      }
    }
    return commas;
  }

  /** Of the nearest line above that is a heading, and the demand that it makes if any. */
  private Optional<Demand> heading(int at) {
    String text = passages.text();
    int floor = at - Passages.REACH_OF_HEADING;
    int end = passages.lineEnd(at - 1, floor);
    for (int lines = 0; end > 0 && lines < LINES_UNDER_HEADING; lines++) {
      int start = passages.lineEnd(end - 1, floor) + 1;
      if (end - start <= LONGEST_HEADING && !text.startsWith(CleanLines.BULLET, start)) {
        String line = text.substring(start, end);
        List<MatchResult> cues = isShort(line) ? HEADINGS.results(line, 9) : List.of();
        if (!cues.isEmpty() || line.endsWith(":")) {
          return Optional.ofNullable(ofHeading(cues));
        }
      }
      end = start - 1;
    }
    return Optional.empty();
  }

  private static boolean isShort(String line) {
    return !line.isEmpty()
        && ".,;".indexOf(line.charAt(line.length() - 1)) < 0
        && !Character.isLowerCase(line.charAt(0))
        && SPACE.split(line).length <= MOST_WORDS_OF_A_HEADING;
  }

  /** "Essential functions" are duties; "Required and preferred skills" tell nothing. */
  private static @Nullable Demand ofHeading(List<MatchResult> cues) {
    boolean duty = has(cues, "duty");
    boolean preferred = has(cues, "preferred");
    boolean required = has(cues, "required");
    if (duty) {
      return preferred ? null : Demand.DUTY;
    }
    boolean both = preferred && cues.stream().anyMatch(cue -> isStrict(cue.group()));
    return both ? null : preferred ? Demand.PREFERRED : required ? Demand.REQUIRED : null;
  }

  private static boolean isStrict(String cue) {
    return cue.regionMatches(true, 0, "requir", 0, 6)
        || cue.regionMatches(true, 0, "essential", 0, 9)
        || cue.regionMatches(true, 0, "minimum", 0, 7);
  }

  private static boolean has(List<MatchResult> cues, String group) {
    return cues.stream().anyMatch(cue -> cue.group(group) != null);
  }
}
