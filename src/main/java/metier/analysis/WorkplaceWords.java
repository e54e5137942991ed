package metier.analysis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a source says where the work is done. A place or a field says it in one word;
 * a title nearly so; a description speaks of remote patients and hybrid theatres, and there only a
 * statement about the work itself counts.
 */
final class WorkplaceWords {
  enum Stated {
    REMOTE,
    HYBRID
  }

  private static final Pattern IN_PLACE =
      Pattern.compile(
          "(?i)(?<remote>\\b(?:remot[eoa]|remotely|work(?:ing)? (?:from|at) home|wfh|home[-"
              + " ]?based|telework\\w*"
              + "|telecommut\\w*|virtual|anywhere|distributed)\\b)|(?<hybrid>\\bh[yí]brid[oa]?\\b)");

  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(?i)(?<remote>\\bremote(?:ly)?\\b(?![-"
              + " ]+(?:sensing|patient|monitor|site|area|access|control|support|operat"
              + "|telemetry|infrastructure|hands|deposit|icu|care\\b|diagnos|handling|vehicle|pilot|weapon|community|clinic))|\\b(?:work(?:ing)?"
              + " from home|wfh|home[-"
              + " ]?based|telework\\w*|telecommut\\w*)\\b)|(?<hybrid>\\bhybrid\\b(?![-"
              + " ]+(?:cloud|vehicle|theatre|theater|or\\b|powertrain|electric|mobile|app"
              + "|integration|infrastructure|system|imaging|engine|bonding|seed|microelectronic|closure|trainer)))");

  private static final String ROLE =
      "(?:role|position|job|opportunity|post|vacancy|assignment|contract)";

  private static final Pattern IN_DESCRIPTION =
      Pattern.compile(
          "(?i)(?<remote>\\b"
              + ROLE
              + " (?:is|will be|can be|may be)(?: (?:a|an|fully|100"
              + " ?%|completely|entirely|permanently|currently|primarily))* (?:remote|home[-"
              + " ]based|work[- ]from[- ]home|telework)\\b(?!-\\w|"
              + " (?:sites?|areas?|locations?|patients?))|\\b(?:fully|100"
              + " ?%|completely|entirely|permanently) (?:remote(?:ly)?|home[- ]based|work[- ]from[-"
              + " ]home)\\b|\\b(?:remote|work[- ]from[- ]home|home[- ]based|telework)(?:[-"
              + " ](?:based|only))? (?:full[- ]time |part[- ]time |contract )?"
              + ROLE
              + "\\b|\\b(?:work ?)?(?:location|workplace|place of work|work"
              + " (?:type|arrangement|mode|model|setting|environment)|job type|telecommuting"
              + " options?)(?: type)?\\s*[:–-]\\s*(?:fully |100 ?% )?(?:remote|home[-"
              + " ]based|work(?:ing)? from home)\\b|\\bwork (?:remotely|from home) from"
              + " anywhere\\b)|(?<hybrid>\\bhybrid (?:"
              + ROLE
              + "|(?:work(?:ing|place)?"
              + " ?)?(?:model|schedule|arrangement|environment|policy|pattern|setting|approach|basis)|workplace|work\\b|working\\b)|\\((?:flexible"
              + " |hybrid |\\w+, )?hybrid\\)|\\b"
              + ROLE
              + " (?:is|will be)(?: (?:a|an))? hybrid\\b|\\bhybrid\\s*[:–(-]\\s*(?:at least"
              + " )?(?:\\d|one|two|three|four) days?\\b|\\b(?:\\d|one|two|three|four)(?:[-–]\\d| to"
              + " (?:\\d|three|four))? days?(?: (?:a|per|each) week)? (?:in|at|from) (?:the|our|an)"
              + " office\\b|\\b(?:location|work (?:type|arrangement|mode|model)|telecommuting"
              + " options?)\\s*[:–-]\\s*hybrid\\b)");

  /** Ahead of a statement in its sentence, these turn it round or make it somebody else's. */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:not|no|never|cannot|neither|nor|without|isn['’]t|aren['’]t|won['’]t|if|unless|many|other|some|may"
              + " qualify|eligible for|covid|pandemic|prior|previous|experience)\\b");

  /** Behind a statement: "?", "not available", "only after the training". */
  private static final Pattern DENIED_AFTER =
      Pattern.compile("(?i)\\G\\s*\\?|\\G[^.;\\n]{0,25}\\b(?:not|n['’]t|unavailable|is no\\b)");

  private static final List<String> CUES =
      List.of(
          "remote",
          "hybrid",
          "home-based",
          "home based",
          "from home",
          "from-home",
          "telework",
          "office");

  /** In characters, of the sentence before a statement. */
  private static final int LOOK_BACK = 90;

  private WorkplaceWords() {}

  static Optional<Stated> inPlace(String text) {
    return first(IN_PLACE.matcher(text));
  }

  static Optional<Stated> inTitle(String title) {
    return first(IN_TITLE.matcher(title));
  }

  static Optional<Stated> inDescription(Passages text) {
    Optional<Stated> found = Optional.empty();
    for (Passages.Passage passage : text.with(CUES)) {
      String line = passage.text();
      Matcher matcher = IN_DESCRIPTION.matcher(line);
      while (matcher.find()) {
        if (!isDenied(line, matcher.start(), matcher.end())) {
          if (matcher.group("hybrid") != null) {
            return Optional.of(Stated.HYBRID);
          }
          found = Optional.of(Stated.REMOTE);
        }
      }
    }
    return found;
  }

  /** Remote before hybrid: "Remote or hybrid" offers both. */
  private static Optional<Stated> first(Matcher matcher) {
    Optional<Stated> found = Optional.empty();
    while (matcher.find()) {
      if (matcher.group("remote") != null) {
        return Optional.of(Stated.REMOTE);
      }
      found = Optional.of(Stated.HYBRID);
    }
    return found;
  }

  private static boolean isDenied(String text, int start, int end) {
    int from = Math.max(0, start - LOOK_BACK);
    return DENIED.matcher(text).region(from, start).find()
        || DENIED_AFTER.matcher(text).region(end, text.length()).find();
  }
}
