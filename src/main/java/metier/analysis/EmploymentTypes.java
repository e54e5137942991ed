package metier.analysis;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import metier.model.EmploymentType;

/**
 * The employment types behind their many spellings. What isn't said stays unknown: most postings
 * are full time, but nothing is made full time because it doesn't say otherwise.
 */
final class EmploymentTypes {
  /** In a field of its own even "PT" is plain. */
  private static final Map<EmploymentType, Pattern> STATED =
      patterns(
          "full ?time|f/?t|fte",
          "part ?time|p/?t",
          "contract(?:or|ual)?|contract to hire|freelance|independent|self employed|1099|b2b|corp"
              + " to corp|c2c",
          "temp|temporary(?: promotion)?|seasonal|summer|fixed term|term|interim|locum|limited",
          "interns?|internships?|co ?op|work study|work placement",
          "volunteer|volunteering|voluntary",
          "per ?diem|prn|as needed|on call|casual|zero hours?|bank|pool|intermittent|relief",
          "others?");

  /** In a title "PT" is a therapist, "Volunteer Coordinator" paid and "Contract Manager" staff. */
  private static final Map<EmploymentType, Pattern> IN_TITLE =
      patterns(
          "full ?time",
          "part ?time",
          "contractor(?= ?$)|(?<=\\( ?|- ?)contract(?= ?$| ?[),/-])|contract(?= ?$)",
          "temp|temporary|seasonal|locum|fixed term",
          "interns?|internships?|co-op",
          "volunteers?(?= ?$| ?[),/-])",
          "per ?diem|prn",
          "(?!)");

  private static final Pattern STATED_SEPARATORS = Pattern.compile("[^a-z0-9/]+");
  private static final Pattern TITLE_SEPARATORS = Pattern.compile("[\\s_]+|(?<=part|full|per)-");

  private EmploymentTypes() {}

  /**
   * @param stated spellings of a source ("FULL_TIME", "Full-time and Part-time", "PRN")
   * @param title read only where {@code stated} tells nothing
   */
  static Set<EmploymentType> read(List<String> stated, String title) {
    Set<EmploymentType> types = EnumSet.noneOf(EmploymentType.class);
    for (String spelling : stated) {
      String words = STATED_SEPARATORS.matcher(lower(spelling)).replaceAll(" ").strip();
      types.addAll(found(STATED, words));
    }
    if (!types.isEmpty()) {
      return types;
    }
    return found(IN_TITLE, TITLE_SEPARATORS.matcher(lower(title)).replaceAll(" ").strip());
  }

  private static Set<EmploymentType> found(Map<EmploymentType, Pattern> patterns, String words) {
    Set<EmploymentType> found = EnumSet.noneOf(EmploymentType.class);
    patterns.forEach(
        (type, pattern) -> {
          if (pattern.matcher(words).find()) {
            found.add(type);
          }
        });
    return found;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('–', '-');
  }

  private static Map<EmploymentType, Pattern> patterns(String... alternatives) {
    Map<EmploymentType, Pattern> patterns = new LinkedHashMap<>();
    for (EmploymentType type : EmploymentType.values()) {
      String alternative = alternatives[type.ordinal()];
      patterns.put(type, Pattern.compile("(?<![a-z0-9])(?:" + alternative + ")(?![a-z0-9])"));
    }
    return patterns;
  }
}
