package metier.career;

import java.util.Locale;
import java.util.Set;

/**
 * Titles that say nothing of the work when they stand alone: everybody's, nobody's, and those of a
 * life without a job. "Nurse Intern" is no such title, but what is left of it, "Intern", would be.
 */
final class VagueTitles {
  private static final Set<String> WORDS =
      Set.of(
          "associate",
          "assistant",
          "aide",
          "apprentice",
          "boss",
          "business owner",
          "candidate",
          "career break",
          "casual",
          "co founder",
          "co op",
          "co owner",
          "colleague",
          "contractor",
          "crew",
          "crew member",
          "employee",
          "employer",
          "entrepreneur",
          "extern",
          "founder",
          "freelance",
          "freelancer",
          "full time",
          "full time mother",
          "gap year",
          "general",
          "graduate",
          "helper",
          "homemaker",
          "housewife",
          "independent",
          "independent contractor",
          "intern",
          "internship",
          "job",
          "jobseeker",
          "maternity leave",
          "member",
          "miscellaneous",
          "n a",
          "na",
          "none",
          "not applicable",
          "odd job",
          "other",
          "owner",
          "owner operator",
          "parental leave",
          "part time",
          "partner",
          "personal",
          "position",
          "principal",
          "private",
          "professional",
          "proprietor",
          "resident",
          "retired",
          "role",
          "sabbatical",
          "self",
          "self employed",
          "self employment",
          "shift leader",
          "sole trader",
          "staff",
          "staff member",
          "stay at home mom",
          "stay at home parent",
          "student",
          "summer intern",
          "team leader",
          "team lead",
          "team member",
          "temp",
          "temporary",
          "temporary worker",
          "title",
          "trainee",
          "travel",
          "unemployed",
          "unknown",
          "various",
          "various position",
          "various role",
          "volunteer",
          "volunteering",
          "work",
          "work experience",
          "worker");

  private VagueTitles() {}

  /**
   * @param words lower case, parted by single spaces, the last in the singular
   */
  static boolean contains(String words) {
    return WORDS.contains(words.toLowerCase(Locale.ROOT).replace('-', ' '));
  }
}
