package metier.document;

import java.util.Locale;
import java.util.Set;

/**
 * Names of a résumé's sections. In plain print a heading right below a full line looks like that
 * line's end; with any of these alone on it, it isn't.
 */
final class Headings {
  private static final Set<String> NAMES =
      Set.of(
          "summary",
          "professional summary",
          "executive summary",
          "profile",
          "objective",
          "career overview",
          "highlights",
          "skill highlights",
          "qualifications",
          "core qualifications",
          "core competencies",
          "skills",
          "technical skills",
          "experience",
          "work experience",
          "professional experience",
          "work history",
          "employment",
          "employment history",
          "education",
          "education and training",
          "accomplishments",
          "certifications",
          "licenses",
          "languages",
          "publications",
          "affiliations",
          "professional affiliations",
          "interests",
          "additional information",
          "references");

  private Headings() {}

  static boolean isOne(String line) {
    return !line.isEmpty()
        && Character.isUpperCase(line.codePointAt(0))
        && NAMES.contains(line.strip().toLowerCase(Locale.ROOT));
  }
}
