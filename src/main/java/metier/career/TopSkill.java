package metier.career;

import java.util.List;
import metier.model.Skill;
import metier.model.SkillRef;

/**
 * A skill that an occupation has more than the rest of the work does.
 *
 * @param people who show it while they hold a position of the occupation, so many at least; 0 where
 *     they, or those who don't, are fewer than may be told of
 * @param postings of the occupation that ask for it
 * @param share of the occupation's people and postings that have it, 0–1
 * @param elsewhere share of all others that have it, 0–1
 * @param lines of résumés that show it, the best first, each of another person and without what
 *     tells who it is; none where too few people have the skill
 */
public record TopSkill(
    SkillRef skill,
    Skill.Kind kind,
    int people,
    int postings,
    double share,
    double elsewhere,
    List<String> lines) {
  public TopSkill {
    lines = List.copyOf(lines);
  }
}
