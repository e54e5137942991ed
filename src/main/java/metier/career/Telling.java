package metier.career;

/**
 * By how much more a group has something than all others do: the log-odds ratio with an informative
 * prior (Monroe, Colaresi and Quinn 2008, eq. 15–22), here of "has it" against "hasn't".
 *
 * @param logOdds natural logarithm of the ratio of the two odds; above 0 where the group has it
 *     more
 * @param z the same in its standard errors
 */
record Telling(double logOdds, double z) {
  /** How many members of the whole the prior is worth. */
  private static final double PRIOR = 10;

  /**
   * @param with members of the group that have it, of {@code of}
   * @param elsewhere others that have it, of {@code others}
   */
  static Telling of(int with, int of, int elsewhere, int others) {
    double prior = PRIOR * (with + elsewhere + 0.5) / (of + others + 1.0);
    double here = Math.log((with + prior) / (of + PRIOR - with - prior));
    double there = Math.log((elsewhere + prior) / (others + PRIOR - elsewhere - prior));
    double variance = 1 / (with + prior) + 1 / (elsewhere + prior);
    double logOdds = here - there;
    return new Telling(logOdds, logOdds / Math.sqrt(variance));
  }
}
