package metier.model;

import org.jspecify.annotations.Nullable;

/**
 * An amount or a range of amounts in the unit in which it was offered.
 *
 * @param min lower end, in {@code currency} per {@code unit}; equal to {@code max} for one amount,
 *     and 0 where only the upper end is stated ("up to $38 an hour")
 * @param max upper end, in {@code currency} per {@code unit}; above 0
 * @param currency ISO 4217 code
 * @param hoursAWeek of the work, where they are stated; {@link #FULL_WEEK} where they aren't
 */
public record PayRange(double min, double max, String currency, PayUnit unit, double hoursAWeek) {
  public static final double FULL_WEEK = 40;

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
    if (!(hoursAWeek > 0) || hoursAWeek > 168) {
      throw new IllegalArgumentException(
          "hours a week were " + hoursAWeek + "; a week has 168 hours");
    }
  }

  public PayRange(double min, double max, String currency, PayUnit unit) {
    this(min, max, currency, unit, FULL_WEEK);
  }

  public PayRange withHoursAWeek(double hours) {
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
    return unit == PayUnit.HOUR
        ? PayUnit.HOUR.timesAYear() * hoursAWeek / FULL_WEEK
        : unit.timesAYear();
  }
}
