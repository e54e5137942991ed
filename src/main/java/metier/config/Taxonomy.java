package metier.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metier.model.NotShown;
import metier.model.NotSkill;
import metier.model.Occupation;
import metier.model.Skill;

/** The skills and occupations that this installation knows. */
public final class Taxonomy {
  private final Map<String, Skill> skills = new LinkedHashMap<>();
  private final Map<String, Occupation> occupations = new LinkedHashMap<>();
  private final List<NotSkill> notSkills;
  private final List<NotShown> notShown;

  /**
   * @param notSkills phrases that hold a skill's name and mean something else
   * @param notShown names that show too little of a skill in a résumé
   */
  public Taxonomy(
      List<Skill> skills,
      List<NotSkill> notSkills,
      List<NotShown> notShown,
      List<Occupation> occupations) {
    this.notSkills = List.copyOf(notSkills);
    this.notShown = List.copyOf(notShown);
    skills.forEach(skill -> this.skills.put(skill.id(), skill));
    occupations.forEach(occupation -> this.occupations.put(occupation.id(), occupation));
  }

  /** One by whose every name a résumé shows a skill. */
  public Taxonomy(List<Skill> skills, List<NotSkill> notSkills, List<Occupation> occupations) {
    this(skills, notSkills, List.of(), occupations);
  }

  public List<Skill> skills() {
    return List.copyOf(skills.values());
  }

  /** "teaching hospital": nothing that begins inside such a phrase is a skill there. */
  public List<NotSkill> notSkills() {
    return notSkills;
  }

  /** "Staff meetings": an advert's word for coordinating them, and no proof that somebody did. */
  public List<NotShown> notShown() {
    return notShown;
  }

  public List<Occupation> occupations() {
    return List.copyOf(occupations.values());
  }

  public Optional<Skill> skill(String id) {
    return Optional.ofNullable(skills.get(id));
  }

  /** Whether it is a skill that is a licence or certificate. */
  public boolean isLicence(String id) {
    Skill skill = skills.get(id);
    return skill != null && skill.kind() == Skill.Kind.LICENCE;
  }

  public Optional<Occupation> occupation(String id) {
    return Optional.ofNullable(occupations.get(id));
  }
}
