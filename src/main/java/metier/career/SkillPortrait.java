package metier.career;

import java.util.List;
import metier.model.Occupation;
import metier.model.Skill;
import metier.pay.PayStats;
import org.jspecify.annotations.Nullable;

/**
 * What a skill is worth and where it is used.
 *
 * @param broader the wider skill; null where there is none
 * @param narrower skills that are kinds of it
 * @param postings open ones that ask for it
 * @param people whose résumés show it, so many at least; 0 where they are fewer than may be told of
 * @param occupations that have it more than the rest of the work does, the most telling first
 * @param learnedWith skills that stand beside it in postings and résumés more often than by chance
 * @param currency of the two below; null where there is no pay
 * @param payWith stated by postings that ask for it; null where there is none
 * @param payWithout stated by other postings of the same occupations
 */
public record SkillPortrait(
    Skill skill,
    @Nullable Skill broader,
    List<Skill> narrower,
    int postings,
    int people,
    List<UsedBy> occupations,
    List<Beside> learnedWith,
    @Nullable String currency,
    @Nullable PayStats payWith,
    @Nullable PayStats payWithout,
    List<String> lines) {
  public SkillPortrait {
    narrower = List.copyOf(narrower);
    occupations = List.copyOf(occupations);
    learnedWith = List.copyOf(learnedWith);
    lines = List.copyOf(lines);
  }

  /**
   * @param share of the occupation's postings and people that have the skill, 0–1
   */
  public record UsedBy(Occupation occupation, int postings, int people, double share) {}

  /**
   * @param together postings that ask for both
   */
  public record Beside(Skill skill, int together) {}
}
