package metier.web;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import metier.analysis.Analyst;
import metier.career.Career;
import metier.career.CareerAsk;
import metier.career.Careers;
import metier.career.SkillPortrait;
import metier.career.portrait.Lookup;
import metier.config.Taxonomy;
import metier.model.Occupation;
import metier.model.Skill;

/**
 * Careers with invented figures: of one occupation all there can be, of another only what is like
 * it, of the rest nothing.
 */
final class TestCareers implements Careers {
  private final Taxonomy taxonomy;
  private final Lookup lookup;

  TestCareers(Taxonomy taxonomy, Analyst analyst) {
    this.taxonomy = taxonomy;
    this.lookup = new Lookup(analyst);
  }

  private Occupation occupation(String id) {
    return taxonomy.occupation(id).orElseThrow();
  }

  private Skill skill(String id) {
    return taxonomy.skill(id).orElseThrow();
  }

  @Override
  public Optional<Career> of(Occupation occupation, CareerAsk ask) {
    InventedCareer invented = new InventedCareer(this::occupation, this::skill);
    return Optional.of(
        switch (occupation.id()) {
          case InventedCareer.ID -> invented.career(ask);
          case InventedCareer.THIN -> invented.likeOthers();
          default -> InventedCareer.nothing(occupation);
        });
  }

  @Override
  public Optional<SkillPortrait> skill(Skill skill) {
    return Optional.of(
        skill.id().equals(InventedCareer.SKILL)
            ? new InventedCareer(this::occupation, this::skill).portrait(skill)
            : InventedCareer.nothing(skill));
  }

  @Override
  public SequencedMap<Lookup.Family, List<Lookup.Member>> families() {
    return lookup.families(occupation -> occupation.title().length());
  }

  @Override
  public Lookup.Family family(Occupation occupation) {
    return lookup.family(occupation);
  }

  @Override
  public List<Skill> skills() {
    return taxonomy.skills();
  }

  @Override
  public String slug(Occupation occupation) {
    return lookup.slug(occupation);
  }

  @Override
  public Lookup.Found find(String typed) {
    return lookup.find(typed);
  }

  @Override
  public Optional<Skill> skillCalled(String typed) {
    return taxonomy
        .skill(typed)
        .or(
            () ->
                taxonomy.skills().stream()
                    .filter(skill -> skill.name().equalsIgnoreCase(typed.replace('-', ' ')))
                    .findFirst());
  }
}
