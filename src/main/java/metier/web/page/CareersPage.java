package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import metier.career.Careers;
import metier.career.SkillPortrait;
import metier.career.portrait.Lookup;
import metier.model.Occupation;
import metier.model.Skill;

/** Leads to careers and skills: the list of all, what was looked for, and what may be meant. */
public final class CareersPage {
  private static final int LONGEST = 200;
  private static final int OFFERED = 8;

  private final Careers careers;

  public CareersPage(Careers careers) {
    this.careers = careers;
  }

  /** What came of an address. */
  public sealed interface Outcome {
    /** The page of it stands elsewhere. */
    record Elsewhere(String href) implements Outcome {}

    record Listed(CareersView view) implements Outcome {}

    record Absent(ProblemView why) implements Outcome {}

    record Career(Occupation occupation) implements Outcome {}

    record OfSkill(SkillView view) implements Outcome {}
  }

  /** Every page of a career or a skill, for the site map. */
  public List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    addresses.add("/careers");
    for (List<Lookup.Member> members : careers.families().values()) {
      members.forEach(member -> addresses.add(Links.career(member.slug())));
    }
    careers.skills().forEach(skill -> addresses.add(Links.skill(skill.id())));
    return addresses;
  }

  /**
   * {@code /careers}.
   *
   * @param typed a title, or words of one; empty for the list
   */
  public Outcome list(String typed) {
    String asked = typed.strip();
    asked = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    if (asked.isEmpty()) {
      return new Outcome.Listed(CareersView.of("", List.of(), careers));
    }
    return switch (careers.find(asked)) {
      case Lookup.Found.One(Occupation occupation) ->
          new Outcome.Elsewhere(Links.career(careers.slug(occupation)));
      case Lookup.Found.Several(List<Occupation> candidates) ->
          new Outcome.Listed(CareersView.of(asked, candidates, careers));
    };
  }

  /**
   * {@code /careers/{slug}}.
   *
   * @param given the parameters, which go along where the page stands elsewhere
   */
  public Outcome career(String slug, Map<String, List<String>> given) {
    return switch (careers.find(slug)) {
      case Lookup.Found.One(Occupation occupation) ->
          careers.slug(occupation).equals(slug)
              ? new Outcome.Career(occupation)
              : new Outcome.Elsewhere(
                  Links.career(careers.slug(occupation))
                      + new SearchAddress(given).href().substring(1));
      case Lookup.Found.Several(List<Occupation> candidates) ->
          new Outcome.Absent(
              absent(
                  "There is no occupation at this address.",
                  CareersView.links(candidates, careers)));
    };
  }

  /** {@code /skills/{id}}. */
  public Outcome skill(String id) {
    Optional<Skill> called = careers.skillCalled(id);
    if (called.isPresent() && !called.get().id().equals(id)) {
      return new Outcome.Elsewhere(Links.skill(called.get().id()));
    }
    Optional<SkillPortrait> portrait = called.flatMap(careers::skill);
    return portrait.isPresent()
        ? new Outcome.OfSkill(SkillView.of(portrait.get(), careers))
        : new Outcome.Absent(absent("There is no skill at this address.", near(id)));
  }

  /** Skills with a word of it in their names. */
  private List<Link> near(String id) {
    List<String> words =
        List.of(id.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
            .filter(word -> word.length() > 2)
            .toList();
    return careers.skills().stream()
        .filter(skill -> words.stream().anyMatch(skill.name().toLowerCase(Locale.ROOT)::contains))
        .limit(OFFERED)
        .map(skill -> new Link(skill.name(), Links.skill(skill.id())))
        .toList();
  }

  private static ProblemView absent(String detail, List<Link> near) {
    List<Link> choices = new ArrayList<>(near);
    choices.add(new Link("All careers, by family", "/careers"));
    return new ProblemView(404, "Not found", detail, choices);
  }
}
