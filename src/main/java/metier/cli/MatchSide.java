package metier.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import metier.model.RecordKind;

/** What the texts of a file are. */
enum MatchSide {
  ROLES(RecordKind.JOBS),
  RESUMES(RecordKind.RESUMES);

  private static final Pattern DATED =
      Pattern.compile(
          "(?i)\\b(?:19|20)\\d\\d\\b[^\\n]{0,12}?(?:[-–—]|\\bto\\b)[^\\n]{0,14}?"
              + "(?:\\b(?:19|20)\\d\\d\\b|\\bpresent\\b|\\bcurrent\\b|\\bnow\\b)");
  private static final Pattern OWN_HEADING =
      Pattern.compile(
          "(?im)^\\W*(?:professional |work |career |employment |executive )?"
              + "(?:experience|history|summary|objective|profile|education|accomplishments"
              + "|references|highlights|core qualifications)\\W*(?:$|[A-Z:])");
  private static final Pattern OWN_WORDS = Pattern.compile("(?i)\\b(?:my|i)\\b");
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?i)\\b(?:you|your|you'll|we|our|applicants?|candidates?|apply|equal opportunity"
              + "|must have|must be able|is required|are required|is preferred|preferred"
              + "|benefits|salary|per hour|an hour|a year|requirements?|job description"
              + "|the successful)\\b");

  private final RecordKind kind;

  MatchSide(RecordKind kind) {
    this.kind = kind;
  }

  RecordKind kind() {
    return kind;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What most of the texts look like; a tie and bare lists of skills are roles. */
  static MatchSide ofMost(List<String> texts) {
    long resumes = texts.stream().filter(MatchSide::looksLikeResume).count();
    return 2 * resumes > texts.size() ? RESUMES : ROLES;
  }

  /** An advert addresses its reader; a résumé dates its positions and has headings of its own. */
  private static boolean looksLikeResume(String text) {
    double words = Math.max(60, text.length() / 6.0);
    long own = 3 * count(DATED, text) + 2 * count(OWN_HEADING, text) + count(OWN_WORDS, text);
    double addressed = count(ADDRESSED, text) / words;
    return own / words > addressed;
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }
}
