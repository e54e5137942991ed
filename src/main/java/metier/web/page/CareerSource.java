package metier.web.page;

import java.util.List;
import java.util.Optional;
import metier.career.Career;
import metier.career.CareerAsk;
import metier.career.SkillPortrait;
import metier.model.Occupation;
import metier.model.Skill;

/** What the pages of careers and skills are made of. */
public interface CareerSource {
  /** Of an installation that tells of no careers. */
  CareerSource NONE = new NoCareers();

  /**
   * All that is known of an occupation.
   *
   * @return empty where the installation knows no such occupation
   */
  Optional<Career> of(Occupation occupation, CareerAsk ask);

  /** All that is known of a skill; empty where the installation doesn't know it. */
  Optional<SkillPortrait> skill(Skill skill);

  /** Every occupation once, by family. */
  List<Family> families();

  /** Every skill that has a page. */
  List<Skill> skills();

  /** The piece of a path under which the occupation's page stands for good. */
  String slug(Occupation occupation);

  /** The occupation that is meant by a slug, an id or any title. */
  Wanted find(String typed);

  /** The skill that is meant by an id or a name. */
  Optional<Skill> skillCalled(String typed);

  /**
   * @param id as a search takes it for {@code occupation}
   */
  record Family(String id, String name, List<Member> occupations) {
    public Family {
      occupations = List.copyOf(occupations);
    }
  }

  /**
   * @param postings open ones
   */
  record Member(String slug, Occupation occupation, int postings) {}

  /** Which occupation somebody meant. */
  sealed interface Wanted {
    record One(Occupation occupation) implements Wanted {}

    /**
     * @param candidates nearest first; none where nothing is near
     */
    record Unsure(List<Occupation> candidates) implements Wanted {
      public Unsure {
        candidates = List.copyOf(candidates);
      }
    }
  }
}
