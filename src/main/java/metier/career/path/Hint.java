package metier.career.path;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

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

  /**
   * How probable each occupation is next, by this alone: adds up to 1, and to 0 where it says
   * nothing.
   *
   * @param history numbers of occupations, the current one last
   * @param likeness of the current one
   */
  double[] next(List<Integer> history, Moves moves, Likeness likeness) {
    int current = history.getLast();
    double[] next = new double[likeness.size()];
    switch (this) {
      case CURRENT -> moves.from(current, (to, n) -> next[to] += n);
      case BACKWARDS -> moves.into(current, (to, n) -> next[to] += n);
      case EARLIER -> forEachEarlier(history, (was, weight) -> add(next, weight, was, moves));
      case RETURN -> forEachEarlier(history, (was, weight) -> next[was] += weight);
      case ALIKE -> alike(next, moves, likeness);
      case FAMILY -> moves.fromFamilyOf(current, (to, n) -> next[to] += n);
      case SHARED_SKILLS -> weighed(next, likeness::bySkills, moves);
      case MEANING -> weighed(next, likeness::nearness, moves);
      case CLASSIFICATION -> weighed(next, likeness::byClassification, moves);
      case ALL -> Arrays.setAll(next, to -> Moves.UNSEEN + moves.into(to));
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

  /** So that an occupation that many left doesn't outweigh the others. */
  private static void add(double[] next, double weight, int was, Moves moves) {
    double each = weight / Math.max(1, moves.countFrom(was));
    moves.from(was, (to, n) -> next[to] += each * n);
  }

  private static void alike(double[] next, Moves moves, Likeness likeness) {
    for (int other = 0; other < next.length; other++) {
      double alike = (likeness.bySkills(other) + likeness.byMeaning(other)) / 2;
      if (other != likeness.number() && alike >= ALIKE_FROM) {
        moves.from(other, (to, n) -> next[to] += alike * alike * n);
      }
    }
  }

  private static void weighed(double[] next, IntToDoubleFunction likeness, Moves moves) {
    for (int to = 0; to < next.length; to++) {
      double alike = likeness.applyAsDouble(to);
      next[to] = alike == 0 ? 0 : alike * moves.frequency(to);
    }
  }

  private static double[] normalised(double[] next) {
    double sum = 0;
    for (double each : next) {
      sum += each;
    }
    if (sum > 0) {
      for (int to = 0; to < next.length; to++) {
        next[to] /= sum;
      }
    }
    return next;
  }
}
