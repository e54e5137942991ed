package metier.career;

/**
 * By how much more a group has something than all others do.
 *
 * @param share of the group that has it, 0–1
 * @param shrunken the share towards that of everybody, the more the smaller the group is
 * @param leastLogOdds lower end of the one-sided 95 % interval of the log-odds ratio with an
 *     informative prior (Monroe, Colaresi and Quinn 2008, eq. 15–22), here of "has it" against
 *     "hasn't": what few show may be chance
 * @param weight how much the group says at all, below 1
 */
record Telling(double share, double shrunken, double leastLogOdds, double weight) {
  /** How many members of the whole the prior is worth. */
  private static final double PRIOR = 10;

  /** So many say half of what any number could. */
  private static final double HALF = 30;

  private static final double ONE_SIDED = 1.6448536269514722;

  /**
   * @param with members of the group that have it, of {@code of}
   * @param elsewhere others that have it, of {@code others}
   */
  static Telling of(int with, int of, int elsewhere, int others) {
    double prior = PRIOR * (with + elsewhere + 0.5) / (of + others + 1.0);
    double here = Math.log((with + prior) / (of + PRIOR - with - prior));
    double there = Math.log((elsewhere + prior) / (others + PRIOR - elsewhere - prior));
    double error = Math.sqrt(1 / (with + prior) + 1 / (elsewhere + prior));
    return new Telling(
        of == 0 ? 0 : with / (double) of,
        (with + prior) / (of + PRIOR),
        here - there - ONE_SIDED * error,
        of / (of + HALF));
  }

  /**
   * How telling it is by two groups of one kind, such as people and postings: the share of each
   * times its log-odds, so that neither what is rare nor what is everywhere leads, and averaged by
   * their weights, so that a thousand postings don't outvote a hundred people. What only one of two
   * large groups has counts half: it may be a manner of speaking of such texts.
   */
  static double worth(Telling one, Telling other) {
    double weights = one.weight + other.weight;
    boolean oneSided =
        Math.min(one.weight, other.weight) >= 0.5 && (one.share == 0 || other.share == 0);
    return weights == 0
        ? 0
        : (oneSided ? 0.5 : 1)
            * (one.weight * one.worth() + other.weight * other.worth())
            / weights;
  }

  double worth() {
    return shrunken * leastLogOdds;
  }
}
