package metier.career;

/**
 * By how much more a group has something than all others do.
 *
 * @param share of the group that has it, 0–1
 * @param elsewhere share of all others that has it, 0–1
 * @param leastLogOdds lower end of the one-sided 95 % interval of the log-odds ratio with an
 *     informative prior (Monroe, Colaresi and Quinn 2008, eq. 15–22), here of "has it" against
 *     "hasn't": what few show may be chance
 * @param weight how much the group says at all, below 1
 */
record Telling(double share, double elsewhere, double leastLogOdds, double weight) {
  /** How many members of the whole the prior is worth. */
  private static final double PRIOR = 10;

  /** So many say half of what any number could. */
  private static final double HALF = 20;

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
        share(with, of),
        share(elsewhere, others),
        here - there - ONE_SIDED * error,
        of / (of + HALF));
  }

  private static double share(int with, int of) {
    return of == 0 ? 0 : with / (double) of;
  }

  /**
   * How telling it is by two groups of the same kind, such as people and postings: the share of
   * each times its log-odds, so that neither what is rare nor what is everywhere leads, and
   * averaged by their weights, so that a thousand postings don't outvote a hundred people.
   */
  static double worth(Telling one, Telling other) {
    double weights = one.weight + other.weight;
    return weights == 0
        ? 0
        : (one.weight * one.share * one.leastLogOdds
                + other.weight * other.share * other.leastLogOdds)
            / weights;
  }
}
