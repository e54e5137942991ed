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
 */
public record PayEstimate(
    String currency, long median, long low, long high, int n, int local, Basis basis) {
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
