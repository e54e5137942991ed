package metier.career.path;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import metier.career.path.Paths.Chain;
import metier.career.path.Paths.Role;
import metier.career.path.Paths.Step;
import metier.career.path.Ways.Knot;
import metier.career.path.Ways.Walker;
import metier.career.path.WorkingLives.Stay;
import metier.index.Person;
import metier.model.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * The ways of many people, ready to be asked for one occupation. Made once of everybody; serves all
 * threads.
 *
 * <p>A person counts with the first stay in the occupation after which, or for the ways into it
 * before which, there is another; the positions of the occupation in a row are one stay.
 *
 * <p>Figures of one occupation's paths don't tell of fewer than k people, nor does the difference
 * of any two of them: within each of the two trees by {@link Ways}, and against everybody who held
 * the occupation, dated or not, because those who are at none of a tree's first roles are k or
 * more, or nobody: where they are fewer, the smallest of these roles isn't told of either. What a
 * second page tells of the same people is of other stays and goes by other names, so the figures of
 * two pages aren't parts of one sum; but no promise is made of them.
 */
public final class CareerPaths {
  private static final double MONTHS_A_YEAR = 12;
  private static final double TENTHS = 10;

  private static final Comparator<Step> MOST_PEOPLE =
      Comparator.comparingInt(Step::people).reversed().thenComparing(step -> step.role().title());

  private static final Comparator<Knot> LARGEST =
      Comparator.comparingInt((Knot knot) -> knot.told().size())
          .reversed()
          .thenComparing(Knot::key);

  private static final Comparator<Chain> MOST_TELLING =
      Comparator.comparingInt(Chain::people)
          .thenComparingInt(chain -> chain.roles().size())
          .reversed()
          .thenComparing(chain -> chain.roles().toString());

  private final int k;
  private final List<List<Stay>> lives = new ArrayList<>();
  private final Map<String, List<Integer>> byOccupation = new HashMap<>();
  private final Map<String, Integer> held = new HashMap<>();
  private final Map<String, String> written;

  /** Of an occupation that thousands held the paths take a while, and nobody's ways change. */
  private final Map<Occupation, Paths> found = new ConcurrentHashMap<>();

  /**
   * @param people hands everybody to who asks, each once
   * @param k the least number of people told of; 2 at least
   * @param clock tells the present month
   */
  public CareerPaths(Consumer<Consumer<Person>> people, RoleNames names, int k, Clock clock) {
    if (k < 2) {
      throw new IllegalArgumentException("k was " + k + "; it must be 2 or more");
    }
    this.k = k;
    WorkingLives working = new WorkingLives(names, clock);
    Writings writings = new Writings();
    people.accept(
        person -> {
          person.positions().stream()
              .map(Person.Position::occupation)
              .filter(Objects::nonNull)
              .distinct()
              .forEach(occupation -> held.merge(occupation, 1, Integer::sum));
          List<Stay> life = working.of(person);
          if (!life.isEmpty()) {
            add(life);
            life.forEach(stay -> writings.add(stay.role()));
          }
        });
    this.written = writings.most();
  }

  private void add(List<Stay> life) {
    int number = lives.size();
    lives.add(life);
    Set<String> occupations = new HashSet<>();
    for (Stay stay : life) {
      String occupation = stay.role().occupation();
      if (occupation != null && occupations.add(occupation)) {
        byOccupation.computeIfAbsent(occupation, _ -> new ArrayList<>()).add(number);
      }
    }
  }

  /**
   * Of each person the ids of the occupations in the order in which they were in them, without
   * repeats in a row and without roles that are linked to none; for {@link NextOccupation}.
   */
  public List<List<String>> occupations() {
    List<List<String>> careers = new ArrayList<>();
    for (List<Stay> life : lives) {
      List<String> career = new ArrayList<>();
      for (Stay stay : life) {
        String occupation = stay.role().occupation();
        if (occupation != null && (career.isEmpty() || !career.getLast().equals(occupation))) {
          career.add(occupation);
        }
      }
      careers.add(List.copyOf(career));
    }
    return careers;
  }

  /** The ways out of an occupation and into it. */
  public Paths of(Occupation occupation) {
    return found.computeIfAbsent(occupation, this::find);
  }

  private Paths find(Occupation occupation) {
    int people = held.getOrDefault(occupation.id(), 0);
    if (people < k) {
      return new Paths(0, List.of(), List.of(), List.of(), List.of());
    }
    List<Integer> dated = byOccupation.getOrDefault(occupation.id(), List.of());
    Ways ways = new Ways(k, occupation.id());
    return new Telling(occupation)
        .paths(
            people,
            besides(people, ways.of(walkers(dated, occupation.id(), Direction.OUT))),
            besides(people, ways.of(walkers(dated, occupation.id(), Direction.IN))));
  }

  /** Without the smallest, where the people who are at none of them are somebody but not k. */
  private List<Knot> besides(int people, List<Knot> first) {
    int rest = people - first.stream().mapToInt(knot -> knot.told().size()).sum();
    if (rest == 0 || rest >= k) {
      return first;
    }
    return first.stream().sorted(LARGEST).limit(first.size() - 1L).toList();
  }

  private enum Direction {
    OUT,
    IN
  }

  private List<Walker> walkers(List<Integer> people, String occupation, Direction direction) {
    List<Walker> walkers = new ArrayList<>();
    for (int person : people) {
      Walker walker = walker(person, lives.get(person), occupation, direction);
      if (walker != null) {
        walkers.add(walker);
      }
    }
    return walkers;
  }

  private static @Nullable Walker walker(
      int person, List<Stay> life, String occupation, Direction direction) {
    int end = 0;
    for (int start = 0; start < life.size(); start = end + 1) {
      end = start;
      if (occupation.equals(life.get(start).role().occupation())) {
        while (end + 1 < life.size() && occupation.equals(life.get(end + 1).role().occupation())) {
          end++;
        }
        List<Stay> ahead =
            switch (direction) {
              case OUT -> life.subList(end + 1, life.size());
              case IN -> life.subList(0, start).reversed();
            };
        if (!ahead.isEmpty()) {
          return new Walker(person, life.get(start).from(), ahead);
        }
      }
    }
    return null;
  }

  /** Puts the ways of one occupation into words and figures. */
  private final class Telling {
    private final Role self;

    Telling(Occupation occupation) {
      this.self = new Role(occupation.title(), occupation.id());
    }

    Paths paths(int people, List<Knot> out, List<Knot> in) {
      return new Paths(
          people, steps(out), steps(in), chains(out, Direction.OUT), chains(in, Direction.IN));
    }

    private List<Step> steps(List<Knot> knots) {
      return knots.stream()
          .map(knot -> new Step(role(knot), knot.told().size(), years(knot)))
          .sorted(MOST_PEOPLE)
          .toList();
    }

    private List<Chain> chains(List<Knot> first, Direction direction) {
      List<Chain> chains = new ArrayList<>();
      for (Knot knot : first) {
        add(knot, List.of(self, role(knot)), direction, chains);
      }
      chains.sort(MOST_TELLING);
      return chains;
    }

    private void add(Knot knot, List<Role> way, Direction direction, List<Chain> chains) {
      boolean goesOn =
          knot.beneath().stream().anyMatch(each -> each.told().size() == knot.told().size());
      if (way.size() > 2 && !goesOn) {
        List<Role> held = direction == Direction.OUT ? way : way.reversed();
        chains.add(new Chain(held, knot.told().size(), years(knot)));
      }
      for (Knot next : knot.beneath()) {
        List<Role> further = new ArrayList<>(way);
        further.add(role(next));
        add(next, further, direction, chains);
      }
    }

    private Role role(Knot knot) {
      return new Role(written.getOrDefault(knot.key(), knot.key()), ofMost(knot.told()));
    }

    /**
     * The occupation that more than half are linked to. Only one can be left when each of it is set
     * off against one of another: Boyer and Moore, "MJRTY: a fast majority vote algorithm" (1991).
     */
    private @Nullable String ofMost(List<Ways.At> told) {
      String left = null;
      int ahead = 0;
      for (Ways.At at : told) {
        String occupation = at.role().occupation();
        if (ahead == 0) {
          left = occupation;
        }
        ahead += Objects.equals(occupation, left) ? 1 : -1;
      }
      String most = left;
      return told.stream().filter(at -> Objects.equals(at.role().occupation(), most)).count() * 2
              > told.size()
          ? most
          : null;
    }

    private double years(Knot knot) {
      int[] months = knot.told().stream().mapToInt(Ways.At::months).sorted().toArray();
      int half = months.length / 2;
      double median =
          months.length % 2 == 1 ? months[half] : (months[half - 1] + months[half]) / 2.0;
      return Math.round(TENTHS * median / MONTHS_A_YEAR) / TENTHS;
    }
  }

  @Override
  public String toString() {
    return "the ways of " + lives.size() + " people";
  }
}
