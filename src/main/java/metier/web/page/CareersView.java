package metier.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import metier.career.Careers;
import metier.career.portrait.Lookup;
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
  public record Group(String id, String name, List<Member> members) {
    private static final int AT_ONCE = 12;

    public Group {
      members = List.copyOf(members);
    }

    /** Where there are many, those with the most open jobs; else all. */
    public List<Member> first() {
      return members.size() <= AT_ONCE
          ? members
          : members.stream()
              .sorted(Comparator.comparingInt(Member::postings).reversed())
              .limit(AT_ONCE)
              .toList();
    }

    /** The rest by name. */
    public List<Member> others() {
      Set<Member> first = Set.copyOf(first());
      return members.stream().filter(member -> !first.contains(member)).toList();
    }
  }

  /**
   * @param postings open ones
   */
  public record Member(String title, String href, int postings) {
    /** "12 jobs"; empty where there are none. */
    public String openings() {
      return postings == 0 ? "" : Wording.count(postings, "job");
    }
  }

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
                        member.postings()))
            .toList());
  }
}
