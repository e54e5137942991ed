package metier.feed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Supplier;
import metier.model.Fact;
import metier.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * The typed values of one row. What is absent is null and no fault; the first that is there and
 * wrong becomes the row's rejection.
 */
final class TypedValues {
  private static final int LONGEST_SHOWN = 80;

  private final StatedDates dates;
  private @Nullable Fault fault;

  private record Fault(String field, @Nullable String value, String why) {}

  TypedValues(StatedDates dates) {
    this.dates = dates;
  }

  void wrong(String field, @Nullable String value, String why) {
    if (fault == null) {
      fault = new Fault(field, value == null ? null : shortened(value), why);
    }
  }

  /** Empty, with the row rejected, when the value is absent. */
  String required(Cell cell) {
    if (cell.text() == null) {
      wrong(cell.name(), null, "it is missing");
      return "";
    }
    return cell.text();
  }

  @Nullable LocalDate day(Cell cell) {
    if (cell.text() == null) {
      return null;
    }
    LocalDate day = dates.day(cell.text());
    if (day == null) {
      wrong(cell.name(), cell.text(), "it is no date that can be read; write 2026-01-31");
    }
    return day;
  }

  /** Where a month or a year will do, which then begins it. */
  @Nullable LocalDate dayOrMonth(Cell cell) {
    YearMonth month = cell.text() == null ? null : dates.monthAlone(cell.text());
    return month == null ? day(cell) : month.atDay(1);
  }

  @Nullable YearMonth month(Cell cell) {
    if (cell.text() == null) {
      return null;
    }
    YearMonth month = dates.month(cell.text());
    if (month == null) {
      wrong(
          cell.name(),
          cell.text(),
          "it is no date that can be read; write 2026-01-31, 2026-01 or 2026");
    }
    return month;
  }

  /** Null also when only one of the two is there. */
  @Nullable GeoPoint point(Cell lat, Cell lon) {
    Double latitude = degrees(lat, 90);
    Double longitude = degrees(lon, 180);
    return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
  }

  private @Nullable Double degrees(Cell cell, int bound) {
    if (cell.text() == null) {
      return null;
    }
    double degrees;
    try {
      degrees = Double.parseDouble(cell.text());
    } catch (NumberFormatException e) {
      wrong(cell.name(), cell.text(), "it is no number");
      return null;
    }
    if (!(Math.abs(degrees) <= bound)) {
      wrong(cell.name(), cell.text(), "it must be from -" + bound + " to " + bound + " degrees");
      return null;
    }
    return degrees;
  }

  /** Null also, with the row rejected, where something else stands. */
  @Nullable Double number(Cell cell) {
    if (cell.text() == null) {
      return null;
    }
    Money number = Money.read(cell.text()).orElse(null);
    if (number == null) {
      wrong(cell.name(), cell.text(), "it is no number");
      return null;
    }
    return number.amount();
  }

  /** Null, with the row rejected, for a negative amount. */
  @Nullable Double amount(Cell cell, double amount) {
    if (!(amount >= 0 && Double.isFinite(amount))) {
      wrong(cell.name(), cell.text(), "pay must be 0 or more");
      return null;
    }
    return amount;
  }

  /** An address that a browser or a mail program can open; anything else could be a script. */
  @Nullable String address(String field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    String address = value.replace(" ", "%20");
    if (!isAddress(address)) {
      wrong(field, value, "it must be an address that starts with http://, https:// or mailto:");
      return null;
    }
    return address;
  }

  static boolean isAddress(String text) {
    String lower = text.substring(0, Math.min(text.length(), 8)).toLowerCase(Locale.ROOT);
    int rest =
        lower.startsWith("https://")
            ? 8
            : lower.startsWith("http://") ? 7 : lower.startsWith("mailto:") ? 7 : text.length();
    return rest < text.length()
        && text.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '"');
  }

  /** The fact is made only when nothing was wrong. */
  FeedResult result(int line, Supplier<RowId> id, Supplier<? extends Fact> fact, byte[] original) {
    RowId known = id.get();
    if (fault == null) {
      return new FeedResult.Accepted(line, known.text(), fact.get(), original);
    }
    return new FeedResult.Rejected(
        line,
        fault.field(),
        fault.value(),
        fault.why(),
        known.own() ? known.text() : null,
        original,
        false);
  }

  static String shortened(String value) {
    if (value.length() <= LONGEST_SHOWN) {
      return value;
    }
    int end = LONGEST_SHOWN - 1;
    return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}
