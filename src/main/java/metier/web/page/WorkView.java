package metier.web.page;

import java.util.List;
import metier.career.Careers;
import metier.career.portrait.Portrait;

/**
 * What the work is, and how one comes to it, in words.
 *
 * @param licences each with its page
 * @param skills that a classification names, not counted in records
 * @param tools and software, likewise
 * @param related occupations like it, each with who says so
 */
public record WorkView(
    Told description,
    Told duties,
    Told activities,
    Told conditions,
    Told specialities,
    Told education,
    Told licensing,
    List<Link> licences,
    Told qualities,
    Told skills,
    Told tools,
    Told advancement,
    List<Neighbour> related) {

  /** Another occupation, and who says that it is like this one. */
  public record Neighbour(Link page, String source) {}

  static WorkView of(Portrait portrait, Careers careers) {
    return new WorkView(
        Told.of(portrait.description()),
        Told.of(portrait.duties()),
        Told.of(portrait.activities()),
        Told.of(portrait.conditions()),
        Told.of(portrait.specialities()),
        Told.of(portrait.education()),
        Told.of(portrait.licensing()),
        portrait.licences().stream()
            .map(licence -> new Link(licence.name(), Links.skill(licence.id())))
            .toList(),
        Told.of(portrait.qualities()),
        Told.of(portrait.skills()),
        Told.of(portrait.tools()),
        Told.of(portrait.advancement()),
        portrait.related().stream()
            .map(
                related ->
                    new Neighbour(
                        new Link(
                            related.occupation().title(),
                            Links.career(careers.slug(related.occupation()))),
                        Told.by(related.source())))
            .toList());
  }

  /** Whether nothing says how one comes to this work. */
  public boolean howIsUnknown() {
    return education.isEmpty()
        && licensing.isEmpty()
        && licences.isEmpty()
        && qualities.isEmpty()
        && advancement.isEmpty();
  }
}
