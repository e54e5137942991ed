package metier.pay;

/**
 * What work probably pays, with its doubt. Amounts are annual.
 *
 * @param median half of such jobs pay less
 * @param low one such job in ten pays less
 * @param high one in ten pays more
 * @param n how many records of the occupation it rests on
 * @param local how many of those are of the place or state asked for
 * @param basis what carries it most
 * @param yearly by how much pay rises in a year, as a share of it (0.03)
 * @param raised what older records were multiplied by to be of today's level, on average (1.12)
 */
public record PayEstimate(
    String currency,
    long median,
    long low,
    long high,
    int n,
    int local,
    Basis basis,
    double yearly,
    double raised) {
  /** The share of such jobs that pay between {@link #low} and {@link #high}. */
  public static final double LEVEL = 0.8;

  /** An estimate from fewer records of the occupation isn't told of one job. */
  public static final int FEWEST = 5;

  public PayEstimate {
    if (low > median || median > high) {
      throw new IllegalArgumentException(
          "low, median and high were " + low + ", " + median + ", " + high);
    }
  }

  /** Records of what. */
  public enum Basis {
    PLACE,
    STATE,
    NATION,
    /** Occupations of the same family. */
    FAMILY
  }
}
