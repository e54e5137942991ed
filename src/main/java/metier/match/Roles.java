package metier.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.config.Taxonomy;
import metier.index.PostedRequirements;
import metier.index.Requirements;
import metier.index.Requirements.Asked;
import metier.index.Requirements.Demand;
import metier.model.JobPosting;
import metier.model.Meaning;

/** Makes roles: of postings, of texts that somebody pastes, and of people who are sought again. */
public final class Roles {
  private static final Pattern BETWEEN = Pattern.compile("[,;|•·\\n]");
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 5;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Analyst analyst;
  private final Taxonomy taxonomy;

  public Roles(Analyst analyst, Taxonomy taxonomy) {
    this.analyst = analyst;
    this.taxonomy = taxonomy;
  }

  public Role of(JobPosting posting) {
    if (!(analyst.analyse(posting) instanceof Analysed.Posting analysed)) {
      throw new IllegalStateException("a posting was analysed as something else");
    }
    return of(analysed);
  }

  public static Role of(Analysed.Posting analysed) {
    return new Role(PostedRequirements.of(analysed), PostedRequirements.text(analysed));
  }

  /**
   * What somebody pasted: an advert, whose first line is its title, or a bare list of skills
   * ("phlebotomy, lab specimens, IV"), all of which then are needed.
   *
   * @param text not blank
   */
  public Role ofText(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("text was blank");
    }
    List<String> names =
        BETWEEN.splitAsStream(text).map(String::strip).filter(name -> !name.isEmpty()).toList();
    return isList(names) ? ofSkills(names, text.strip()) : of(Advert.posting(text));
  }

  /** The posting that an advert's bare text makes: its first line is the title. */
  public static JobPosting advert(String text) {
    return Advert.posting(text);
  }

  /** Short entries of which at least half name a known skill; one alone has to be one. */
  private boolean isList(List<String> names) {
    if (!names.stream().allMatch(Roles::isShort)) {
      return false;
    }
    long known = names.stream().filter(name -> analyst.tagger().named(name).isPresent()).count();
    return names.size() == 1
        ? known == 1 && analyst.occupation(names.getFirst()).isEmpty()
        : 2 * known >= names.size();
  }

  private static boolean isShort(String name) {
    return name.length() <= LONGEST_NAME && SPACES.split(name).length <= MOST_WORDS;
  }

  private Role ofSkills(List<String> names, String text) {
    List<Asked> skills = new ArrayList<>();
    List<Asked> licences = new ArrayList<>();
    names.stream()
        .flatMap(name -> analyst.skillsNamed(name).stream())
        .distinct()
        .forEach(
            skill ->
                (taxonomy.isLicence(skill.id()) ? licences : skills)
                    .add(new Asked(skill, Demand.MUST, "")));
    return new Role(asking(skills, licences, analyst.textMeaning(text)), text);
  }

  /**
   * Work for people like this one: it demands nothing and is open to any level, so that words alone
   * decide, and what one résumé tells and another doesn't is held against neither.
   */
  public static Role like(Applicant applicant) {
    return new Role(asking(List.of(), List.of(), Meaning.of(new float[0])), applicant.text());
  }

  private static Requirements asking(
      List<Asked> skills, List<Asked> licences, Meaning textMeaning) {
    return new Requirements(
        "",
        Meaning.of(new float[0]),
        textMeaning,
        null,
        skills,
        licences,
        Set.of(),
        List.of(),
        false,
        Set.of(),
        0,
        null,
        List.of());
  }
}
