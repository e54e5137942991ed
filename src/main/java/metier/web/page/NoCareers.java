package metier.web.page;

import java.util.List;
import java.util.Optional;
import metier.career.Career;
import metier.career.CareerAsk;
import metier.career.SkillPortrait;
import metier.model.Occupation;
import metier.model.Skill;

/** Knows nothing of anything. */
final class NoCareers implements CareerSource {
  @Override
  public Optional<Career> of(Occupation occupation, CareerAsk ask) {
    return Optional.empty();
  }

  @Override
  public Optional<SkillPortrait> skill(Skill skill) {
    return Optional.empty();
  }

  @Override
  public List<Family> families() {
    return List.of();
  }

  @Override
  public List<Skill> skills() {
    return List.of();
  }

  @Override
  public String slug(Occupation occupation) {
    return occupation.id();
  }

  @Override
  public Wanted find(String typed) {
    return new Wanted.Unsure(List.of());
  }

  @Override
  public Optional<Skill> skillCalled(String typed) {
    return Optional.empty();
  }
}
