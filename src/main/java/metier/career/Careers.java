package metier.career;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import metier.career.portrait.Lookup;
import metier.model.Occupation;
import metier.model.Skill;

/** What pages of work and of skills are made of. Serves all threads. */
public interface Careers {
  /**
   * All that is known of an occupation.
   *
   * @return empty where the installation knows no such occupation
   */
  Optional<Career> of(Occupation occupation, CareerAsk ask);

  /** All that is known of a skill; empty where the installation doesn't know it. */
  Optional<SkillPortrait> skill(Skill skill);

  /** Every occupation once, families and their occupations by name. */
  SequencedMap<Lookup.Family, List<Lookup.Member>> families();

  /** Where an occupation stands among those. */
  Lookup.Family family(Occupation occupation);

  /** Every skill that has a page. */
  List<Skill> skills();

  /** The piece of a path under which the occupation's page stands for good. */
  String slug(Occupation occupation);

  /** The occupation that is meant by a slug, an id, a code or any title. */
  Lookup.Found find(String typed);

  /** The skill that is meant by an id or a name. */
  Optional<Skill> skillCalled(String typed);
}
