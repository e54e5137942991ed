package metier.web.page;

import java.util.List;
import metier.career.Paths;
import org.jspecify.annotations.Nullable;

/**
 * Where people came from and went to.
 *
 * @param basis on how many résumés it rests; empty where that may not be told
 * @param picture of the ways out; null where there are none
 */
public record PathsView(
    String basis,
    List<Way> out,
    List<Way> in,
    List<Step> next,
    List<Step> before,
    @Nullable PathPicture picture) {
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
    static Stop of(Paths.Role role) {
      String occupation = role.occupation();
      return new Stop(role.title(), occupation == null ? null : Links.career(occupation));
    }
  }

  public record Step(Stop role, String years, String people, long width) {}

  static PathsView of(String title, Paths paths) {
    return new PathsView(
        paths.people() == 0
            ? ""
            : "From "
                + Wording.count(paths.people(), "résumé")
                + ", as far as positions are dated.",
        paths.chainsOut().stream().map(chain -> way(chain, 1, chain.roles().size() - 1)).toList(),
        paths.chainsIn().stream().map(chain -> way(chain, 0, chain.roles().size() - 2)).toList(),
        steps(paths.out()),
        steps(paths.in()),
        paths.chainsOut().isEmpty() ? null : PathPicture.of(title, paths.chainsOut()));
  }

  /** The roles from the one to the other, the last of which is where the way leads or begins. */
  private static Way way(Paths.Chain chain, int first, int last) {
    boolean out = first == 1;
    List<Stop> stops = chain.roles().subList(first, last + 1).stream().map(Stop::of).toList();
    return new Way(
        out ? stops.subList(0, stops.size() - 1) : stops.subList(1, stops.size()),
        out ? stops.getLast() : stops.getFirst(),
        Wording.years(chain.years()),
        Wording.people(chain.people()));
  }

  private static List<Step> steps(List<Paths.Step> steps) {
    int most = steps.stream().mapToInt(Paths.Step::people).max().orElse(1);
    return steps.stream()
        .map(
            step ->
                new Step(
                    Stop.of(step.role()),
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

  public boolean isEmpty() {
    return out.isEmpty() && in.isEmpty() && next.isEmpty() && before.isEmpty();
  }
}
