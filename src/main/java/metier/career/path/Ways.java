package metier.career.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import metier.career.path.WorkingLives.Stay;
import org.jspecify.annotations.Nullable;

/**
 * The ways that people took from one occupation, as a tree: each knot is a role in which k people
 * at least came the same way. The way into an occupation is the same tree, walked backwards.
 *
 * <p><b>Why nothing can be had by subtraction.</b> Each person walks from one stay alone, so the
 * knots under a knot hold different people. Who came to a knot and is under none of the knots
 * beneath it is one of its rest: somebody who stayed there, or whose further way fewer than k
 * share. Where the rest is smaller than k, {@link Knot#told} leaves it out of the knot itself. So
 * the people told of at a knot are a union of sets of which each has k people or more: the rests of
 * this knot and of those beneath it, as far as they are told of. Every difference between the
 * figures of one tree is a union of such sets too: nobody, or k people at least.
 */
final class Ways {
  /** Roles after the occupation; the chains that people can still picture. */
  private static final int MOST_STEPS = 4;

  private final int k;
  private final Shared shared;
  private final String occupation;

  /**
   * @param occupation where the ways begin; nobody's way comes back to it
   */
  Ways(int k, String occupation) {
    this.k = k;
    this.shared = new Shared(k);
    this.occupation = occupation;
  }

  /**
   * Somebody who sets out, once from one occupation.
   *
   * @param person a number of theirs
   * @param from the month that years are counted from
   * @param ahead the stays after it, or those before it from the last to the first
   */
  record Walker(int person, int from, List<Stay> ahead) {}

  /** Where a walker has come to. */
  record At(Walker walker, int stay) {
    NamedRole role() {
      return walker.ahead().get(stay).role();
    }

    int person() {
      return walker.person();
    }

    boolean isPastTheEnd() {
      return stay >= walker.ahead().size();
    }

    At next() {
      return new At(walker, stay + 1);
    }

    /** Months since the walker set out, also where the way leads backwards. */
    int months() {
      return Math.abs(walker.ahead().get(stay).from() - walker.from());
    }
  }

  /**
   * @param key of the name that the role goes by
   * @param told the people who came here, without a rest that is too small to be told of
   */
  record Knot(String key, List<At> told, List<Knot> beneath) {
    Knot {
      told = List.copyOf(told);
      beneath = List.copyOf(beneath);
    }
  }

  /** The first roles that the walkers came to. */
  List<Knot> of(List<Walker> walkers) {
    return beneath(walkers.stream().map(walker -> new At(walker, 0)).toList(), null, Set.of(), 1);
  }

  /**
   * @param here the stay that comes next for each
   * @param last the role that they come from
   * @param before the roles that they have been in
   */
  private List<Knot> beneath(List<At> here, @Nullable String last, Set<String> before, int steps) {
    List<Knot> knots = new ArrayList<>();
    named(here, last)
        .forEach(
            (key, so) -> {
              if (!before.contains(key)) {
                knots.add(knot(key, so, before, steps));
              }
            });
    return knots;
  }

  private Knot knot(String key, List<At> came, Set<String> before, int steps) {
    if (steps == MOST_STEPS) {
      return new Knot(key, came, List.of());
    }
    Set<String> been = new HashSet<>(before);
    been.add(key);
    List<Knot> beneath = beneath(came.stream().map(At::next).toList(), key, been, steps + 1);
    return new Knot(key, told(came, beneath), beneath);
  }

  private List<At> told(List<At> came, List<Knot> beneath) {
    Set<Integer> further = new HashSet<>();
    beneath.forEach(knot -> knot.told().forEach(at -> further.add(at.person())));
    int rest = came.size() - further.size();
    return beneath.isEmpty() || rest >= k
        ? came
        : came.stream().filter(at -> further.contains(at.person())).toList();
  }

  /** Who is still in the role they come from, by the name that it has here, goes on to the next. */
  private Map<String, List<At>> named(List<At> here, @Nullable String last) {
    List<At> walking = here.stream().filter(this::isOnTheWay).toList();
    while (true) {
      Map<String, List<At>> named = shared.names(walking, At::role, last);
      List<At> stayed = last == null ? null : named.remove(last);
      if (stayed == null) {
        return named;
      }
      Set<Integer> still = stayed.stream().map(At::person).collect(Collectors.toSet());
      walking =
          walking.stream()
              .map(at -> still.contains(at.person()) ? at.next() : at)
              .filter(this::isOnTheWay)
              .toList();
    }
  }

  private boolean isOnTheWay(At at) {
    return !at.isPastTheEnd() && !occupation.equals(at.role().occupation());
  }
}
