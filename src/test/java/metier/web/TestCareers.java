package metier.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import metier.analysis.Analyst;
import metier.career.Career;
import metier.career.CareerAsk;
import metier.career.SkillPortrait;
import metier.config.Taxonomy;
import metier.model.Occupation;
import metier.model.Skill;
import metier.web.page.CareerSource;

/** Careers with invented figures: of one occupation all there can be, of the others nothing. */
final class TestCareers implements CareerSource {
  private final Taxonomy taxonomy;
  private final Analyst analyst;

  TestCareers(Taxonomy taxonomy, Analyst analyst) {
    this.taxonomy = taxonomy;
    this.analyst = analyst;
  }

  private Occupation occupation(String id) {
    return taxonomy.occupation(id).orElseThrow();
  }

  private Skill skill(String id) {
    return taxonomy.skill(id).orElseThrow();
  }

  @Override
  public Optional<Career> of(Occupation occupation, CareerAsk ask) {
    return Optional.of(
        occupation.id().equals(InventedCareer.ID)
            ? new InventedCareer(this::occupation, this::skill).career(ask)
            : InventedCareer.nothing(occupation));
  }

  @Override
  public Optional<SkillPortrait> skill(Skill skill) {
    return Optional.of(
        skill.id().equals(InventedCareer.SKILL)
            ? new InventedCareer(this::occupation, this::skill).portrait(skill)
            : InventedCareer.nothing(skill));
  }

  @Override
  public List<Family> families() {
    Map<String, List<Member>> members = new LinkedHashMap<>();
    for (Occupation occupation : analyst.occupations().all()) {
      members
          .computeIfAbsent(occupation.family(), family -> new ArrayList<>())
          .add(new Member(slug(occupation), occupation, occupation.title().length()));
    }
    List<Family> families = new ArrayList<>();
    members.forEach((id, all) -> families.add(new Family(id, name(id), all)));
    return families;
  }

  private static String name(String family) {
    return family.isEmpty()
        ? "Other work"
        : family.substring(0, 1).toUpperCase(Locale.ROOT) + family.substring(1).replace('-', ' ');
  }

  @Override
  public List<Skill> skills() {
    return taxonomy.skills();
  }

  @Override
  public String slug(Occupation occupation) {
    return occupation.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  @Override
  public Wanted find(String typed) {
    for (Occupation occupation : analyst.occupations().all()) {
      if (slug(occupation).equals(typed) || occupation.id().equals(typed)) {
        return new Wanted.One(occupation);
      }
    }
    return analyst
        .occupation(typed.replace('-', ' '))
        .<Wanted>map(Wanted.One::new)
        .orElseGet(() -> new Wanted.Unsure(near(typed)));
  }

  private List<Occupation> near(String typed) {
    String first = typed.toLowerCase(Locale.ROOT).replaceFirst("[^a-z].*", "");
    return first.length() < 4
        ? List.of()
        : analyst.occupations().all().stream()
            .filter(each -> each.title().toLowerCase(Locale.ROOT).contains(first))
            .limit(5)
            .toList();
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
