package metier.model;

/**
 * An amount or a range of amounts in the unit in which it was offered.
 *
 * @param min lower end, in {@code currency} per {@code unit}; equal to {@code max} for one amount
 * @param currency ISO 4217 code
 */
public record PayRange(double min, double max, String currency, PayUnit unit) {
  public PayRange {
    if (!(min > 0) || !(max >= min) || !Double.isFinite(max)) {
      throw new IllegalArgumentException(
          "pay was " + min + " to " + max + "; it must be positive and in order");
    }
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException(
          "currency was '" + currency + "'; it must be an ISO 4217 code");
    }
  }

  /** The lower end for a year, in whole {@code currency}. */
  public long annualMin() {
    return Math.round(min * unit.timesAYear());
  }

  /** The upper end for a year, in whole {@code currency}. */
  public long annualMax() {
    return Math.round(max * unit.timesAYear());
  }
}
