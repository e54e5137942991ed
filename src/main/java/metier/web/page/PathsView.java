package metier.web.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import metier.career.Careers;
import metier.career.path.Paths;
import metier.career.portrait.Lookup;
import metier.model.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * Where people came from and went to.
 *
 * @param basis on how many résumés it rests; empty where that may not be told
 * @param picture of the ways out; null where there are none
 * @param related occupations like it, where too few people show where they went
 */
public record PathsView(
    String basis,
    List<Way> out,
    List<Way> in,
    List<Step> next,
    List<Step> before,
    @Nullable PathPicture picture,
    List<WorkView.Neighbour> related) {
  private static final int AT_ONCE = 10;

  /**
   * A chain of roles, without the occupation itself.
   *
   * @param to where a way out leads, or a way in begins
   */
  public record Way(List<Stop> through, Stop to, String years, String people) {}

  /**
   * @param href null where the role has no page
   */
  public record Stop(String title, @Nullable String href) {
    static Stop of(Paths.Role role, Careers careers) {
      return new Stop(role.title(), page(role, careers));
    }
  }

  /** The page of a role's occupation; null where it links to none that is known. */
  static @Nullable String page(Paths.Role role, Careers careers) {
    String id = role.occupation();
    return id != null && careers.find(id) instanceof Lookup.Found.One(Occupation occupation)
        ? Links.career(careers.slug(occupation))
        : null;
  }

  public record Step(Stop role, String years, String people, long width) {}

  /**
   * @param related occupations like it, which stand in where people are too few
   */
  static PathsView of(
      String title, Paths paths, Careers careers, List<WorkView.Neighbour> related) {
    return new PathsView(
        paths.people() == 0
            ? ""
            : "From "
                + Wording.count(paths.people(), "résumé")
                + ", as far as positions are dated.",
        paths.chainsOut().stream()
            .map(chain -> way(chain, 1, chain.roles().size() - 1, careers))
            .toList(),
        paths.chainsIn().stream()
            .map(chain -> way(chain, 0, chain.roles().size() - 2, careers))
            .toList(),
        steps(paths.out(), careers),
        steps(paths.in(), careers),
        paths.chainsOut().isEmpty()
            ? null
            : PathPicture.of(title, paths, role -> page(role, careers)),
        paths.areThin() ? related : List.of());
  }

  /** The roles from the one to the other, the last of which is where the way leads or begins. */
  private static Way way(Paths.Chain chain, int first, int last, Careers careers) {
    boolean out = first == 1;
    List<Stop> stops =
        chain.roles().subList(first, last + 1).stream()
            .map(role -> Stop.of(role, careers))
            .toList();
    return new Way(
        out ? stops.subList(0, stops.size() - 1) : stops.subList(1, stops.size()),
        out ? stops.getLast() : stops.getFirst(),
        Wording.years(chain.years()),
        Wording.people(chain.people()));
  }

  private static List<Step> steps(List<Paths.Step> steps, Careers careers) {
    int most = steps.stream().mapToInt(Paths.Step::people).max().orElse(1);
    return steps.stream()
        .map(
            step ->
                new Step(
                    Stop.of(step.role(), careers),
                    Wording.years(step.years()),
                    Wording.people(step.people()),
                    ShareBar.width((double) step.people() / most)))
        .toList();
  }

  public List<Way> first() {
    return out.subList(0, Math.min(AT_ONCE, out.size()));
  }

  public List<Way> others() {
    return out.subList(Math.min(AT_ONCE, out.size()), out.size());
  }

  /** Who calls the related occupations so: "O*NET", "ESCO or Metier’s own words". */
  public String relatedBy() {
    return String.join(" or ", sources());
  }

  /** Whether it has to be said of each who calls it related. */
  public boolean bySeveral() {
    return sources().size() > 1;
  }

  private Set<String> sources() {
    return related.stream()
        .map(WorkView.Neighbour::source)
        .filter(by -> !by.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public boolean isEmpty() {
    return out.isEmpty() && in.isEmpty() && next.isEmpty() && before.isEmpty();
  }
}
