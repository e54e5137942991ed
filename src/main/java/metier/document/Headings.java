package metier.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of a résumé's sections. In plain print a heading right below a full line looks like that
 * line's end; with any of these alone on it, it isn't. Nor is a title right above its dates.
 */
final class Headings {
  private static final Set<String> NAMES =
      Set.of(
          "summary",
          "professional summary",
          "executive summary",
          "profile",
          "professional profile",
          "executive profile",
          "objective",
          "career objective",
          "career overview",
          "career focus",
          "career summary",
          "highlights",
          "skill highlights",
          "qualifications",
          "core qualifications",
          "core competencies",
          "core strengths",
          "areas of expertise",
          "skills",
          "technical skills",
          "computer skills",
          "key skills",
          "experience",
          "work experience",
          "professional experience",
          "relevant experience",
          "military experience",
          "volunteer experience",
          "work history",
          "employment",
          "employment history",
          "education",
          "education and training",
          "educational background",
          "accomplishments",
          "core accomplishments",
          "achievements",
          "awards",
          "honors",
          "honors and awards",
          "certifications",
          "certificates",
          "licenses",
          "licensure",
          "languages",
          "publications",
          "presentations",
          "projects",
          "affiliations",
          "professional affiliations",
          "memberships",
          "professional development",
          "activities",
          "interests",
          "hobbies",
          "personal information",
          "additional information",
          "references");

  private static final int LONGEST_TITLE = 60;

  private static final Pattern DATES =
      Pattern.compile(
          "(?i)(?:\\p{L}{3,9}\\.? |\\d{1,2}/)?(?:19|20)\\d\\d ?(?:to|[-–—])"
              + " ?(?:\\p{L}{3,9}|\\d).*");

  private Headings() {}

  /** Whether the line names something whose dates open the line below. */
  static boolean isEntry(String line, String below) {
    return !line.isEmpty()
        && line.length() <= LONGEST_TITLE
        && Character.isUpperCase(line.codePointAt(0))
        && DATES.matcher(below).matches();
  }

  static boolean isOne(String line) {
    return !line.isEmpty()
        && Character.isUpperCase(line.codePointAt(0))
        && NAMES.contains(line.strip().toLowerCase(Locale.ROOT));
  }
}
