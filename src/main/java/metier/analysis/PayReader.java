package metier.analysis;

import java.util.Optional;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.PayStatement;
import metier.model.PayUnit;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a source's statement of pay means. Amounts that can't be paid for the time that is
 * stated (34,510 an hour, 45 a year) are mended from the words beside them or by their size, and
 * count as read, not as stated; what stays doubtful is unknown.
 */
final class PayReader {
  private static final String DEFAULT_CURRENCY = "USD";

  /** From here on the words beside the amounts are asked whether it is one range. */
  private static final double WIDE_RANGE = 4;

  /** A wider one is two different things: a bonus and a salary, an hour's pay and a year's. */
  private static final double WIDEST_RANGE = 10;

  /** So many times less in words than as an amount: an hour's pay beside a year's. */
  private static final double OTHER_KIND = 100;

  /** Sizes that speak for themselves; what lies between may be a day's, a week's or a month's. */
  private static final double LEAST_BY_THE_HOUR = 4;

  private static final double MOST_BY_THE_HOUR = 250;
  private static final double LEAST_BY_THE_YEAR = 10_000;

  /** Above this an "hourly" rate that nobody called hourly is taken for something else. */
  private static final double MOST_MENDED_BY_THE_HOUR = 200;

  /** In characters; pay is said at the beginning or not at all. */
  private static final int LONGEST_TEXT = 1_000;

  private PayReader() {}

  static @Nullable Pay read(PayStatement statement) {
    Pay pay = amounts(statement);
    Double hours = statement.weeklyHours();
    return pay == null || hours == null ? pay : pay.withWeeklyHours(hours);
  }

  private static @Nullable Pay amounts(PayStatement statement) {
    PayUnit unit = statement.unit() == null ? null : PayUnits.read(statement.unit()).orElse(null);
    String stated = PayText.currency(statement.currency());
    double min = amount(statement.min());
    double max = amount(statement.max());
    if (min == 0 && max == 0) {
      return said(statement).map(words -> parsed(words, unit, stated)).orElse(null);
    }
    // A lone lower end may be a single amount; a lone upper end is none.
    double low = max == 0 ? min : Math.min(min, max);
    double high = Math.max(min, max);
    Pay pay =
        unit == null
            ? withoutUnit(statement, low, high, stated)
            : withUnit(statement, low, high, unit, stated);
    return limited(pay, statement);
  }

  /** "Up to £47,000" beside 47,000: the words tell which end the amount is. */
  private static @Nullable Pay limited(@Nullable Pay pay, PayStatement statement) {
    if (pay instanceof Pay.Stated(PayRange range) && range.min() == range.max()) {
      Optional<PayText> limit =
          said(statement).filter(said -> !said.hasLowerEnd() && said.max() == range.max());
      if (limit.isPresent()) {
        return new Pay.Parsed(
            new PayRange(0, range.max(), range.currency(), range.unit()), limit.get().words());
      }
    }
    return pay;
  }

  private static @Nullable Pay withoutUnit(
      PayStatement statement, double low, double high, @Nullable String stated) {
    Optional<PayText> said = said(statement);
    if (said.isPresent() && said.get().unit() != null) {
      return parsed(said.get(), null, stated);
    }
    return bySize(low, high, currencyOf(stated, said.orElse(null)))
        .map(Pay.Stated::new)
        .orElse(null);
  }

  private static @Nullable Pay withUnit(
      PayStatement statement, double low, double high, PayUnit unit, @Nullable String stated) {
    String currency = stated != null ? stated : currencyOf(null, said(statement).orElse(null));
    PayRange range = new PayRange(low, high, currency, unit);
    double least = least(low, high);
    boolean plausible = isPlausible(low, high, unit, currency);
    Optional<PayText> said = said(statement);
    // "£16.75 per hour" beside 28,156 a year: the words are the offer, the amount somebody's sum.
    boolean otherUnit =
        said.isPresent()
            && (said.get().hasOwnUnit() && said.get().unit() != unit
                || said.get().max() * OTHER_KIND < least);
    if (plausible && high <= least * WIDE_RANGE && !otherUnit) {
      return new Pay.Stated(range);
    }
    if (said.isPresent()) {
      Pay pay = parsed(said.get(), unit, stated);
      if (pay != null && pay.range().equals(range)) {
        return new Pay.Stated(range);
      }
      if (pay != null || !said.get().knownUnit()) {
        return pay;
      }
    }
    if (plausible && high <= least * WIDEST_RANGE) {
      return new Pay.Stated(range);
    }
    String words = words(low, high) + " per " + statement.unit();
    return mended(low, high, currency)
        .<Pay>map(mended -> new Pay.Parsed(mended, words))
        .orElse(null);
  }

  /** Pay that only words tell. */
  static Optional<Pay.Parsed> parsed(PayText said) {
    return Optional.ofNullable(parsed(said, null, null));
  }

  /** Whether a source says anything of pay that could be read or doubted. */
  static boolean isSilent(@Nullable PayStatement statement) {
    if (statement == null) {
      return true;
    }
    String text = statement.text();
    return amount(statement.min()) == 0
        && amount(statement.max()) == 0
        && (text == null || text.chars().noneMatch(Character::isDigit));
  }

  private static Optional<PayText> said(PayStatement statement) {
    String text = statement.text();
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    return PayText.read(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
  }

  private static Pay.@Nullable Parsed parsed(
      PayText said, @Nullable PayUnit unit, @Nullable String stated) {
    if (!said.knownUnit()) {
      return null;
    }
    String currency = currencyOf(stated, said);
    PayUnit best = said.unit() != null ? said.unit() : unit;
    // In words a far higher upper end is a slip of the pen: "£45,753 to £514,668".
    double max = said.max() > said.least() * WIDEST_RANGE ? said.min() : said.max();
    Optional<PayRange> range =
        best != null && isPlausible(said.min(), max, best, currency)
            ? Optional.of(new PayRange(said.min(), max, currency, best))
            : mended(said.min(), max, currency);
    return range.map(found -> new Pay.Parsed(found, said.words())).orElse(null);
  }

  /** What a unit makes possible, in currencies whose unit buys about what a dollar buys. */
  private static boolean isPlausible(double low, double max, PayUnit unit, String currency) {
    double min = least(low, max);
    return switch (currency) {
      case "USD", "GBP", "EUR", "CAD", "AUD" ->
          switch (unit) {
            case HOUR -> min >= 2 && max <= 1_000;
            case DAY -> min >= 15 && max <= 10_000;
            case WEEK -> min >= 40 && max <= 30_000;
            case TWO_WEEKS -> min >= 80 && max <= 60_000;
            case MONTH -> min >= 100 && max <= 120_000;
            case YEAR -> min >= 1_000 && max <= 20_000_000;
          };
      default -> true;
    };
  }

  private static Optional<PayRange> bySize(double min, double max, String currency) {
    double least = least(min, max);
    if (least >= LEAST_BY_THE_YEAR) {
      return Optional.of(new PayRange(min, max, currency, PayUnit.YEAR));
    }
    if (least >= LEAST_BY_THE_HOUR && max < MOST_BY_THE_HOUR) {
      return Optional.of(new PayRange(min, max, currency, PayUnit.HOUR));
    }
    return Optional.empty();
  }

  private static Optional<PayRange> mended(double min, double max, String currency) {
    return bySize(min, max, currency)
        .filter(range -> range.unit() != PayUnit.HOUR || max <= MOST_MENDED_BY_THE_HOUR);
  }

  /** 0 where it isn't stated. */
  private static double amount(@Nullable Double stated) {
    return stated == null ? 0 : stated;
  }

  /** The smallest amount that is stated: without a lower end the upper one. */
  private static double least(double min, double max) {
    return min > 0 ? min : max;
  }

  private static String currencyOf(@Nullable String stated, @Nullable PayText said) {
    if (stated != null) {
      return stated;
    }
    return said != null && said.currency() != null ? said.currency() : DEFAULT_CURRENCY;
  }

  private static String words(double min, double max) {
    return min == 0 || min == max ? plain(max) : plain(min) + " to " + plain(max);
  }

  private static String plain(double amount) {
    return amount == Math.rint(amount) ? "%.0f".formatted(amount) : "%.2f".formatted(amount);
  }
}
