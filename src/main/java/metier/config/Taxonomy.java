package metier.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metier.model.NotSkill;
import metier.model.Occupation;
import metier.model.Skill;

/** The skills and occupations that this installation knows. */
public final class Taxonomy {
  private final Map<String, Skill> skills = new LinkedHashMap<>();
  private final Map<String, Occupation> occupations = new LinkedHashMap<>();
  private final List<NotSkill> notSkills;

  /**
   * @param notSkills phrases that hold a skill's name and mean something else
   */
  public Taxonomy(List<Skill> skills, List<NotSkill> notSkills, List<Occupation> occupations) {
    this.notSkills = List.copyOf(notSkills);
    skills.forEach(skill -> this.skills.put(skill.id(), skill));
    occupations.forEach(occupation -> this.occupations.put(occupation.id(), occupation));
  }

  public List<Skill> skills() {
    return List.copyOf(skills.values());
  }

  /** "teaching hospital": nothing that begins inside such a phrase is a skill there. */
  public List<NotSkill> notSkills() {
    return notSkills;
  }

  public List<Occupation> occupations() {
    return List.copyOf(occupations.values());
  }

  public Optional<Skill> skill(String id) {
    return Optional.ofNullable(skills.get(id));
  }

  public Optional<Occupation> occupation(String id) {
    return Optional.ofNullable(occupations.get(id));
  }
}
