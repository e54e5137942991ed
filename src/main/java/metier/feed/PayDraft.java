package metier.feed;

import java.util.Optional;
import metier.model.PayStatement;
import org.jspecify.annotations.Nullable;

/**
 * Pay as it is put together from the fields of one row.
 *
 * <p>A single value is both ends; a lone minimum or maximum stays alone. Words are kept as text and
 * are never wrong; a negative amount is.
 */
final class PayDraft {
  private static final int HOURS_OF_A_WEEK = 168;

  private final TypedValues values;
  private @Nullable Double min;
  private @Nullable Double max;
  private @Nullable String currency;
  private @Nullable String unit;
  private @Nullable String text;
  private @Nullable Double weeklyHours;

  PayDraft(TypedValues values, @Nullable String currency, @Nullable String unit) {
    this.values = values;
    this.currency = currency;
    this.unit = unit;
  }

  boolean hasAmount() {
    return min != null || max != null;
  }

  /** Null when nothing was said. */
  @Nullable PayStatement statement() {
    return hasAmount() || text != null
        ? new PayStatement(min, max, currency, unit, text, weeklyHours)
        : null;
  }

  /** As {@link #statement}, but the row is rejected when there is neither an amount nor a digit. */
  PayStatement required(String field) {
    if (!hasAmount()) {
      if (text == null) {
        values.wrong(field, null, "it is missing");
      } else if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
        values.wrong(field, text, "it states no amount");
      }
    }
    return new PayStatement(min, max, currency, unit, text, weeklyHours);
  }

  /** Nothing and 0 are unknown; the row is rejected for what no week has. */
  void weeklyHours(Cell cell) {
    Double hours = values.number(cell);
    if (hours != null && hours != 0) {
      if (hours > 0 && hours <= HOURS_OF_A_WEEK) {
        weeklyHours = hours;
      } else {
        values.wrong(cell.name(), cell.text(), "a week has up to 168 hours");
      }
    }
  }

  /** Counts unless a currency is known already. */
  void currency(@Nullable String stated) {
    if (currency == null) {
      currency = stated;
    }
  }

  /** Counts unless a unit is known already. */
  void unit(@Nullable String stated) {
    if (unit == null) {
      unit = stated;
    }
  }

  /** A minimum, which may be a whole range in itself, and a maximum. */
  void ends(Cell low, Cell high) {
    if (high.text() == null && isRange(low.text())) {
      words(low);
    } else {
      min = end(low);
      max = end(high);
    }
  }

  /** An amount, a range or any text; amounts in it don't count when there are some already. */
  void words(Cell cell) {
    if (cell.text() == null) {
      return;
    }
    Optional<Money.Range> range = Money.readRange(cell.text());
    if (range.isPresent() && !hasAmount()) {
      min = amount(cell, range.get().low());
      max = amount(cell, range.get().high());
    }
    if (range.isEmpty() || !isPlainNumber(cell.text())) {
      addText(cell.text());
    }
  }

  private @Nullable Double end(Cell cell) {
    if (cell.text() == null) {
      return null;
    }
    Optional<Money> money = Money.read(cell.text());
    if (money.isEmpty()) {
      addText(cell.text());
      return null;
    }
    return amount(cell, money.get());
  }

  private @Nullable Double amount(Cell cell, @Nullable Money money) {
    if (money == null) {
      return null;
    }
    currency(money.currency());
    return values.amount(cell, money.amount());
  }

  private void addText(String words) {
    if (text == null) {
      text = words;
    } else if (!text.contains(words)) {
      text = text + "; " + words;
    }
  }

  private static boolean isRange(@Nullable String words) {
    return words != null && Money.read(words).isEmpty() && Money.readRange(words).isPresent();
  }

  /** Such a text says no more than the amount does. */
  private static boolean isPlainNumber(String words) {
    return words.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
  }
}
