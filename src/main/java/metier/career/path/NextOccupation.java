package metier.career.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Which occupation somebody goes to next, learned from where others went. Every {@link Hint} gives
 * a distribution over all occupations; they are mixed by weights that make the steps of people
 * whose steps weren't counted most likely (deleted interpolation, Jelinek and Mercer 1980; the
 * weights by expectation maximisation), apart for current occupations that few and that many are
 * known to have left. Learned anew of everybody; serves all threads.
 */
public final class NextOccupation {
  private static final int FOLDS = 5;
  private static final int ROUNDS = 60;

  /** More steps don't move a dozen weights any further, and each costs time. */
  private static final int MOST_STEPS = 2_000;

  /** Steps from the current occupation that are known, up to which a set of weights holds. */
  private static final int[] KNOWN_STEPS = {0, 3, 12, Integer.MAX_VALUE};

  /** In steps: how much the weights over all hold where few steps tell of a set of them. */
  private static final double COMMON = 20;

  private static final Hint[] HINTS = Hint.values();

  private final Kinship kinship;
  private final int k;
  private final Moves moves;
  private final double[][] weights;

  /** An occupation that may be next. */
  public record Likely(String occupation, double probability) {}

  /** Somebody's step from a history, beside the moves of others. */
  private record Held(List<Integer> history, int next, Moves known) {
    int current() {
      return history.getLast();
    }
  }

  /** Such a step, with what each hint gave for where it went. */
  private record Seen(int bucket, double[] given) {}

  /**
   * @param careers ids of occupations in the order in which each person was in them; what isn't
   *     known is passed over
   * @param k steps that fewer people took aren't counted: 1 counts all, and then what is foreseen
   *     may tell of a single person
   * @param seed shares people out between those whose steps are counted and those whose steps are
   *     to be made likely
   */
  public NextOccupation(List<List<String>> careers, Kinship kinship, int k, long seed) {
    this.kinship = kinship;
    this.k = k;
    List<List<Integer>> numbered =
        careers.stream().map(this::numbers).filter(career -> career.size() > 1).toList();
    this.moves = new Moves(numbered, kinship, k);
    this.weights = fitted(seen(numbered, new Random(seed)));
  }

  private List<Integer> numbers(List<String> career) {
    List<Integer> numbers = new ArrayList<>();
    for (String id : career) {
      int number = kinship.number(id);
      if (number >= 0 && (numbers.isEmpty() || numbers.getLast() != number)) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private List<Seen> seen(List<List<Integer>> careers, Random random) {
    List<List<Integer>> shuffled = new ArrayList<>(careers);
    Collections.shuffle(shuffled, random);
    List<Held> held = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<List<Integer>> counted = new ArrayList<>();
      List<List<Integer>> apart = new ArrayList<>();
      for (int i = 0; i < shuffled.size(); i++) {
        (i % FOLDS == fold ? apart : counted).add(shuffled.get(i));
      }
      Moves known = new Moves(counted, kinship, k);
      int most = (fold + 1) * MOST_STEPS / FOLDS;
      for (List<Integer> career : apart) {
        for (int i = 1; i < career.size() && held.size() < most; i++) {
          held.add(new Held(career.subList(0, i), career.get(i), known));
        }
      }
    }
    return seen(held);
  }

  /** Those of one current occupation together, for likeness to all others takes long to find. */
  private List<Seen> seen(List<Held> held) {
    held.sort(Comparator.comparingInt(Held::current));
    List<Seen> seen = new ArrayList<>();
    Likeness likeness = null;
    for (Held each : held) {
      if (likeness == null || likeness.number() != each.current()) {
        likeness = kinship.likeness(each.current());
      }
      double[] given = new double[HINTS.length];
      for (int hint = 0; hint < HINTS.length; hint++) {
        given[hint] = HINTS[hint].next(each.history(), each.known(), likeness)[each.next()];
      }
      seen.add(new Seen(bucket(each.history(), each.known()), given));
    }
    return seen;
  }

  private static int bucket(List<Integer> history, Moves known) {
    int steps = known.countFrom(history.getLast());
    int bucket = 0;
    while (steps > KNOWN_STEPS[bucket]) {
      bucket++;
    }
    return bucket;
  }

  private static double[][] fitted(List<Seen> seen) {
    double[] even = new double[HINTS.length];
    Arrays.fill(even, 1.0 / HINTS.length);
    double[] common = fitted(seen, even, 1);
    double[][] fitted = new double[KNOWN_STEPS.length][];
    for (int i = 0; i < fitted.length; i++) {
      int bucket = i;
      fitted[i] =
          fitted(seen.stream().filter(each -> each.bucket() == bucket).toList(), common, COMMON);
    }
    return fitted;
  }

  /**
   * @param prior weights that hold where there is nothing to learn from
   * @param strength of the prior, in steps
   */
  private static double[] fitted(List<Seen> seen, double[] prior, double strength) {
    double[] weights = prior.clone();
    for (int round = 0; round < ROUNDS; round++) {
      double[] shares = new double[HINTS.length];
      Arrays.setAll(shares, hint -> strength * prior[hint]);
      double all = strength;
      for (Seen each : seen) {
        double sum = 0;
        for (int hint = 0; hint < HINTS.length; hint++) {
          sum += weights[hint] * each.given()[hint];
        }
        if (sum > 0) {
          all++;
          for (int hint = 0; hint < HINTS.length; hint++) {
            shares[hint] += weights[hint] * each.given()[hint] / sum;
          }
        }
      }
      double total = all;
      Arrays.setAll(weights, hint -> shares[hint] / total);
    }
    return weights;
  }

  /**
   * Where somebody is likely to go next, the most likely first; none where the current occupation
   * isn't known.
   *
   * @param history ids of occupations, the current one last
   */
  public List<Likely> next(List<String> history, int most) {
    if (history.isEmpty() || kinship.number(history.getLast()) < 0) {
      return List.of();
    }
    double[] mixed = mixed(numbers(history));
    return IntStream.range(0, mixed.length)
        .boxed()
        .filter(to -> mixed[to] > 0)
        .sorted(Comparator.<Integer>comparingDouble(to -> -mixed[to]).thenComparing(kinship::id))
        .limit(most)
        .map(to -> new Likely(kinship.id(to), mixed[to]))
        .toList();
  }

  private double[] mixed(List<Integer> history) {
    double[] own = weights[bucket(history, moves)];
    Likeness likeness = kinship.likeness(history.getLast());
    double[] mixed = new double[kinship.size()];
    double all = 0;
    for (int hint = 0; hint < HINTS.length; hint++) {
      double[] next = HINTS[hint].next(history, moves, likeness);
      double weight = own[hint];
      double sum = 0;
      for (int to = 0; to < mixed.length; to++) {
        mixed[to] += weight * next[to];
        sum += next[to];
      }
      all += weight * sum;
    }
    double total = all;
    if (total > 0) {
      Arrays.setAll(mixed, to -> mixed[to] / total);
    }
    return mixed;
  }

  /**
   * The given occupations, those to which people of the current one go first. Without a step that
   * anybody took out of it, the order stays as it was.
   *
   * @param current id of an occupation
   * @param others ids
   */
  public List<String> ordered(String current, List<String> others) {
    int number = kinship.number(current);
    if (number < 0 || moves.countFrom(number) == 0) {
      return List.copyOf(others);
    }
    double[] mixed = mixed(List.of(number));
    return others.stream()
        .sorted(
            Comparator.comparingDouble(
                id -> kinship.number(id) < 0 ? 0 : -mixed[kinship.number(id)]))
        .toList();
  }

  /** The weight of each hint, where few steps are known and where many are; for a report. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    for (int hint = 0; hint < HINTS.length; hint++) {
      words.append(HINTS[hint].name().toLowerCase(Locale.ROOT).replace('_', ' '));
      for (double[] each : weights) {
        words.append(String.format(Locale.ROOT, " %.2f", each[hint]));
      }
      words.append(hint + 1 < HINTS.length ? ", " : "");
    }
    return words.toString();
  }
}
