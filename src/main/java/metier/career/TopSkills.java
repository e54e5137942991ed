package metier.career;

import java.util.List;

/**
 * @param people who held a position of the occupation, as far as résumés say; 0 where they are
 *     fewer than may be told of
 * @param postings of the occupation, open ones
 * @param skills the most telling first
 */
public record TopSkills(int people, int postings, List<TopSkill> skills) {
  public TopSkills {
    skills = List.copyOf(skills);
  }
}
