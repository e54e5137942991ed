package metier.model;

import org.jspecify.annotations.Nullable;

/**
 * Pay as a source states it, before anybody decides what it means: zero, one or two amounts, the
 * unit's and currency's own spelling, and the words that came with them.
 *
 * @param weeklyHours how many hours a week the work takes, where the source says so; above 0 and at
 *     most 168
 */
public record PayStatement(
    @Nullable Double min,
    @Nullable Double max,
    @Nullable String currency,
    @Nullable String unit,
    @Nullable String text,
    @Nullable Double weeklyHours) {
  public PayStatement {
    requireAmount("min", min);
    requireAmount("max", max);
    if (weeklyHours != null && !(weeklyHours > 0 && weeklyHours <= 168)) {
      throw new IllegalArgumentException(
          "weeklyHours was " + weeklyHours + "; a week has up to 168");
    }
  }

  /** Pay without a word about the hours. */
  public PayStatement(
      @Nullable Double min,
      @Nullable Double max,
      @Nullable String currency,
      @Nullable String unit,
      @Nullable String text) {
    this(min, max, currency, unit, text, null);
  }

  private static void requireAmount(String field, @Nullable Double amount) {
    if (amount != null && (!Double.isFinite(amount) || amount < 0)) {
      throw new IllegalArgumentException(field + " was " + amount + "; it must be 0 or more");
    }
  }
}
