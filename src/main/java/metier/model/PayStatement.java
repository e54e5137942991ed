package metier.model;

import org.jspecify.annotations.Nullable;

/**
 * Pay as a source states it, before anybody decides what it means: zero, one or two amounts, the
 * unit's and currency's own spelling, and the words that came with them.
 */
public record PayStatement(
    @Nullable Double min,
    @Nullable Double max,
    @Nullable String currency,
    @Nullable String unit,
    @Nullable String text) {
  public PayStatement {
    requireAmount("min", min);
    requireAmount("max", max);
  }

  private static void requireAmount(String field, @Nullable Double amount) {
    if (amount != null && (!Double.isFinite(amount) || amount < 0)) {
      throw new IllegalArgumentException(field + " was " + amount + "; it must be 0 or more");
    }
  }
}
