package metier.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import metier.index.Profile;
import metier.index.Profile.Line;
import metier.model.Meaning;
import metier.model.SkillRef;

/**
 * The person's side of a match.
 *
 * @param text all that the résumé says of work, without its person: no name, no pronouns, no ways
 *     to reach anybody, no years of school
 */
public record Applicant(Profile profile, String text) {
  /**
   * As if the résumé listed this skill as well; the same where it already shows it.
   *
   * @param licence whether it is a licence or certificate, which then is held
   * @param textMeaning where a whole text lies among others
   */
  public Applicant with(SkillRef skill, boolean licence, Function<String, Meaning> textMeaning) {
    boolean shown =
        profile.skills().stream().anyMatch(each -> each.skill().id().equals(skill.id()));
    if (shown && (!licence || profile.licences().contains(skill.id()))) {
      return this;
    }
    String more = shown ? text : text + "\n" + skill.name();
    List<Line> lines = new ArrayList<>(profile.lines());
    List<Profile.Shown> skills = new ArrayList<>(profile.skills());
    if (!shown) {
      skills.add(new Profile.Shown(skill, List.of(lines.size())));
      lines.add(new Line(Line.ELSEWHERE, skill.name()));
    }
    Set<String> licences = new HashSet<>(profile.licences());
    if (licence) {
      licences.add(skill.id());
    }
    return new Applicant(
        new Profile(
            profile.title(),
            profile.titleMeaning(),
            textMeaning.apply(more),
            profile.held(),
            lines,
            skills,
            licences,
            profile.level(),
            profile.place(),
            profile.years(),
            profile.languages(),
            profile.degree()),
        more);
  }
}
