package metier.model;

import org.jspecify.annotations.Nullable;

/**
 * An amount or a range of amounts in the unit in which it was offered.
 *
 * @param min lower end, in {@code currency} per {@code unit}; equal to {@code max} for one amount,
 *     and 0 where only the upper end is stated ("up to $38 an hour")
 * @param max upper end, in {@code currency} per {@code unit}; above 0
 * @param currency ISO 4217 code
 * @param weeklyHours the hours of a week's work; null where they aren't stated
 */
public record PayRange(
    double min, double max, String currency, PayUnit unit, @Nullable Double weeklyHours) {
  public PayRange {
    if (!(min >= 0) || !(max > 0) || !(max >= min) || !Double.isFinite(max)) {
      throw new IllegalArgumentException(
          "pay was "
              + min
              + " to "
              + max
              + "; its upper end must be positive, its lower end 0 or more and no higher");
    }
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException(
          "currency was '" + currency + "'; it must be an ISO 4217 code");
    }
    if (weeklyHours != null && !(weeklyHours > 0 && weeklyHours <= 168)) {
      throw new IllegalArgumentException(
          "weeklyHours was " + weeklyHours + "; a week has up to 168");
    }
  }

  /** Pay for full-time work, or for hours that aren't stated. */
  public PayRange(double min, double max, String currency, PayUnit unit) {
    this(min, max, currency, unit, null);
  }

  /** The same amounts for so many hours a week. */
  public PayRange withWeeklyHours(double hours) {
    return new PayRange(min, max, currency, unit, hours);
  }

  /** False where only the upper end is stated. */
  public boolean hasLowerEnd() {
    return min > 0;
  }

  /** The lower end for a year, in whole {@code currency}; 0 where only the upper end is stated. */
  public long annualMin() {
    return Math.round(min * timesAYear());
  }

  /** The upper end for a year, in whole {@code currency}. */
  public long annualMax() {
    return Math.round(max * timesAYear());
  }

  private double timesAYear() {
    return unit == PayUnit.HOUR && weeklyHours != null
        ? weeklyHours * PayUnit.WEEK.timesAYear()
        : unit.timesAYear();
  }
}
