package metier.web.page;

import java.util.List;
import java.util.SequencedMap;
import metier.career.Careers;
import metier.career.Lookup;
import metier.model.Occupation;

/**
 * All careers, by family.
 *
 * @param typed what was looked for; empty where nothing was
 * @param sentence what came of that; empty where nothing was looked for
 * @param candidates that may have been meant
 */
public record CareersView(
    String typed, String sentence, List<Link> candidates, List<Group> families, String count) {

  /**
   * @param id of the family, a place on the page
   */
  public record Group(String id, String name, List<Member> members) {}

  /**
   * @param openings "12 jobs"; empty where there are none
   */
  public record Member(String title, String href, String openings) {}

  static CareersView of(String typed, List<Occupation> candidates, Careers careers) {
    SequencedMap<Lookup.Family, List<Lookup.Member>> families = careers.families();
    return new CareersView(
        typed,
        typed.isEmpty() ? "" : sentence(typed, candidates),
        links(candidates, careers),
        families.entrySet().stream().map(each -> group(each.getKey(), each.getValue())).toList(),
        Wording.count(families.values().stream().mapToLong(List::size).sum(), "occupation"));
  }

  static List<Link> links(List<Occupation> occupations, Careers careers) {
    return occupations.stream()
        .map(each -> new Link(each.title(), Links.career(careers.slug(each))))
        .toList();
  }

  private static String sentence(String typed, List<Occupation> candidates) {
    return candidates.isEmpty()
        ? "No occupation here is called “"
            + typed
            + "”, nor anything near it. Perhaps it stands in one of the families below."
        : "Several occupations may be meant by “" + typed + "”:";
  }

  private static Group group(Lookup.Family family, List<Lookup.Member> members) {
    return new Group(
        Links.segment(family.id()),
        family.name(),
        members.stream()
            .map(
                member ->
                    new Member(
                        member.occupation().title(),
                        Links.career(member.slug()),
                        member.postings() == 0 ? "" : Wording.count(member.postings(), "job")))
            .toList());
  }
}
