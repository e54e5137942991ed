package metier.career;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One reason to expect the one occupation after the other. */
enum Hint {
  /** Where others went from the current one. */
  CURRENT,
  /** Where others came from into the current one. */
  BACKWARDS,
  /** Where others went from what the person did before. */
  EARLIER,
  /** Back to what the person did before. */
  RETURN,
  /** Where others went from occupations with the same skills. */
  ALIKE,
  /** Where others went from the current one's family. */
  FAMILY,
  SHARED_SKILLS,
  MEANING,
  CLASSIFICATION,
  /** Where people go in all. */
  ALL;

  /** How much an occupation before counts beside the one after it. */
  private static final double FADING = 0.6;

  /** So much like it has to be, to count as one of those that people go from alike. */
  private static final double ALIKE_FROM = 0.2;

  /** From titles that have nothing to do with each other to the same. */
  private static final double STEEPNESS = 12;

  /** Where nobody went yet counts as half a person. */
  private static final double UNSEEN = 0.5;

  /**
   * How probable each occupation is next, by this alone: adds up to 1, and to 0 where it says
   * nothing.
   *
   * @param history numbers of occupations, the current one last
   */
  double[] next(List<Integer> history, Moves moves, Kinship kinship) {
    int current = history.getLast();
    double[] next = new double[kinship.size()];
    switch (this) {
      case CURRENT -> add(next, 1, moves.from(current));
      case BACKWARDS -> add(next, 1, moves.into(current));
      case EARLIER ->
          forEachEarlier(history, (was, weight) -> addAll(next, weight, moves.from(was)));
      case RETURN -> forEachEarlier(history, (was, weight) -> next[was] += weight);
      case ALIKE -> alike(next, current, moves, kinship);
      case FAMILY -> add(next, 1, moves.fromFamilyOf(current));
      case SHARED_SKILLS -> weighed(next, kinship.bySkills(current), moves);
      case MEANING -> meant(next, kinship.byMeaning(current), moves);
      case CLASSIFICATION -> weighed(next, kinship.byClassification(current), moves);
      case ALL -> {
        Arrays.fill(next, UNSEEN);
        add(next, 1, moves.all());
      }
    }
    next[current] = 0;
    return normalised(next);
  }

  private interface Earlier {
    void accept(int was, double weight);
  }

  private static void forEachEarlier(List<Integer> history, Earlier earlier) {
    double weight = 1;
    for (int was : history.subList(0, history.size() - 1).reversed()) {
      earlier.accept(was, weight);
      weight *= FADING;
    }
  }

  private static void add(double[] next, double weight, Map<Integer, Integer> counts) {
    counts.forEach((to, n) -> next[to] += weight * n);
  }

  /** So that an occupation that many left doesn't outweigh the others. */
  private static void addAll(double[] next, double weight, Map<Integer, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (all > 0) {
      add(next, weight / all, counts);
    }
  }

  private static void alike(double[] next, int current, Moves moves, Kinship kinship) {
    double[] likeness = kinship.bySkills(current);
    double[] meant = kinship.byMeaning(current);
    for (int other = 0; other < likeness.length; other++) {
      double alike = (likeness[other] + meant[other]) / 2;
      if (other != current && alike >= ALIKE_FROM) {
        add(next, alike * alike, moves.from(other));
      }
    }
  }

  private static void weighed(double[] next, double[] likeness, Moves moves) {
    Arrays.setAll(next, to -> likeness[to] * frequency(to, moves));
  }

  private static void meant(double[] next, double[] likeness, Moves moves) {
    double best = Arrays.stream(likeness).max().orElse(0);
    if (best > 0) {
      Arrays.setAll(next, to -> Math.exp(STEEPNESS * (likeness[to] - best)) * frequency(to, moves));
    }
  }

  private static double frequency(int to, Moves moves) {
    return Math.sqrt(UNSEEN + moves.all().getOrDefault(to, 0));
  }

  private static double[] normalised(double[] next) {
    double sum = Arrays.stream(next).sum();
    if (sum > 0) {
      Arrays.setAll(next, to -> next[to] / sum);
    }
    return next;
  }
}
