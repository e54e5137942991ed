package metier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.model.PayUnit;
import org.jspecify.annotations.Nullable;

/**
 * Pay as words say it: the first range, else the first amount, that is no bonus, allowance, grade,
 * or number of hours.
 *
 * @param min 0 where the words state the upper end alone ("up to $38")
 * @param currency ISO 4217 code; null where the words have none
 * @param unit null where the words have none
 * @param knownUnit false where the words pay for something that is no time ("per session")
 * @param words the stretch of text that says so, with a leading "up to"
 * @param start where its amounts begin in the text
 * @param end where its words end
 */
record PayText(
    double min,
    double max,
    @Nullable String currency,
    @Nullable PayUnit unit,
    boolean knownUnit,
    String words,
    int start,
    int end) {

  private static final Pattern AMOUNT =
      Pattern.compile(
          """
          (?<currency>(?:US|CA|AU|C|A|(?:USD|CAD|AUD)\\s?)\\$|[$£€]|\\b(?:USD|GBP|EUR|CAD|AUD|NZD|SGD|HKD|CHF|INR|MXN|BRL|JPY|SEK|NOK|DKK|PLN|ILS|AED|ZAR)\\b)?\\s*
          (?<![\\w.,])(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,3}(?:[\\x20\\xa0]\\d{3})+(?!\\d)|\\d{1,3}(?:\\.\\d{3})+|\\d+(?:[.:]\\d{1,2})?)
          \\s?(?<thousand>[kK]\\b)?(?!(?!p\\.?[ahw]\\b|hr)[\\w%]|[,.:]\\d)
          (?:\\s?(?<code>USD|GBP|EUR|CAD|AUD|NZD|SGD|HKD|CHF|INR|MXN|BRL|JPY|SEK|NOK|DKK|PLN|ILS|AED|ZAR)\\b)?\
          """,
          Pattern.COMMENTS);

  private static final Pattern EXTRA_BEHIND =
      Pattern.compile(
          "^[^\\d£$€;,(]{0,30}\\b(?:bonus(?!"
              + " eligible)|welcome|sign|signing|retention|relocation|allowance|allow|"
              + "golden|incentive|referral|assistance|tuition|scholarship|stipend|reimburse\\w*|supplement|differential)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EXTRA_BEFORE =
      Pattern.compile(
          "\\b(?:bonus(?:es)?|sign[- ]?on|retention|relocation|allowance|incentive|stipend)"
              + "\\b[^\\d£$€;,.]{0,25}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_PAY_BEFORE =
      Pattern.compile(
          "\\b(?:band|grade|range|level|step|point|scale|tier|class|spine|scp|gs)\\s*[:#-]?\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** Right before a single amount: it is the most that is paid. */
  private static final Pattern UP_TO =
      Pattern.compile(
          "\\b(?:up ?to|as (?:much|high) as|(?:no|not) more than|not to exceed|capped"
              + " at|max(?:imum)?(?: of)?)(?: an?)?(?: max(?:imum)?(?: of)?| around| about|"
              + " approx(?:imately|\\.)?| circa)?[\\s:]*$",
          Pattern.CASE_INSENSITIVE);

  /** In characters; the longest words that {@link #UP_TO} takes. */
  private static final int UP_TO_BEFORE = 48;

  private static final Pattern RANGE_SIGN =
      Pattern.compile(
          "\\s*(?:(?:/\\s?|per |an?"
              + " )?(?:hour|hr|annum|year|yr|week|wk|month|day|shift)\\.?|p\\.?a\\.?)?\\s*(?:-|–|—|~|\\bto\\b|\\bthrough\\b|\\band\\b|\\bup"
              + " to\\b|-\\s*up to\\b)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIT_BEHIND =
      Pattern.compile(
          "^[\\s+]*(?:(?:base|gross|depending|doe|usd|gbp)\\b\\s*)*[(]?"
              + "(?:(?:/|\\bper\\b|\\bpr\\b|\\ban?\\b|\\beach\\b|\\s)\\s*)*"
              + "(?<unit>hours?\\b|hrs?\\b|h\\b|hourly|annum|annually|annual|years?\\b|yearly|yrs?\\b|shift\\b|"
              + "bi-?weekly|fortnight(?:ly)?|weeks?\\b|weekly|wk\\b|months?\\b|monthly|mo\\b|days?\\b|"
              + "daily|diem|pcm\\b|p\\.?a\\b|p/?h\\b|p/?w\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PIECE_BEHIND =
      Pattern.compile(
          "^[\\s+]*(?:/|\\bper\\b|\\ban?\\b)\\s*(?:session|visit|patient|case|mile|unit|piece|sleep[-"
              + " ]?in|night|class|call|clinic|procedure|pa\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIT_ANYWHERE =
      Pattern.compile(
          "\\b(?<unit>hourly|per hour|an hour|/ ?hr|annual(?:ly)?|per annum|per year|a year|yearly|"
              + "bi-?weekly|weekly|per week|monthly|per month|daily|per day)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RATE =
      Pattern.compile("(?:/|\\bper\\b|\\ban?\\b|ly\\b|annum|\\bp\\.?a)", Pattern.CASE_INSENSITIVE);
  private static final Pattern GROUPED_BY_DOTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");

  /** Between two steps of one pay: "; and", ", ", " or " and nothing else. */
  private static final Pattern NEXT_STEP =
      Pattern.compile("[\\s,;*./+]*(?:and|or|&)?[\\s;,]*", Pattern.CASE_INSENSITIVE);

  private static final double STEPS_APART = 2.5;

  private static final double THOUSAND = 1_000;

  /** Without any sign that it is money a number has to look like a year's pay. */
  private static final double BARE_AMOUNT = 10_000;

  private record Amount(
      double value,
      @Nullable String currency,
      boolean signed,
      boolean coded,
      boolean thousands,
      int start,
      int end) {
    Amount inThousands() {
      return new Amount(value * THOUSAND, currency, signed, coded, true, start, end);
    }
  }

  /**
   * The first range, widened by the ranges that follow it as further steps, else the first amount.
   */
  static Optional<PayText> read(String text) {
    List<PayText> all = all(text);
    List<PayText> ranges = all.stream().filter(PayText::isRange).toList();
    if (ranges.isEmpty()) {
      return all.stream().findFirst();
    }
    PayText overall = ranges.getFirst();
    for (PayText next : ranges.subList(1, ranges.size())) {
      if (!NEXT_STEP.matcher(text.substring(overall.end, next.start)).matches()
          || !overall.isLike(next)) {
        break;
      }
      overall = overall.through(next, text);
    }
    return Optional.of(overall);
  }

  /** Every range and every single amount that is money, in the text's order. */
  static List<PayText> all(String text) {
    List<Amount> amounts = amounts(text);
    List<PayText> all = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      Amount low = amounts.get(i);
      Amount high = i + 1 < amounts.size() ? amounts.get(i + 1) : low;
      if (high != low
          && RANGE_SIGN.matcher(text.substring(low.end(), high.start())).matches()
          && (isMoney(text, low) || isMoney(text, high))
          && !isLabelOf(low, high)) {
        all.add(of(text, low, high));
        i++;
      } else if (isMoney(text, low)) {
        all.add(of(text, low, low));
      }
    }
    return all;
  }

  /** "Age 20 - £6.49": a sign stands before the first amount or before none. */
  private static boolean isLabelOf(Amount low, Amount high) {
    return low.currency() == null && high.signed();
  }

  /** False where the words state the upper end alone. */
  boolean hasLowerEnd() {
    return min > 0;
  }

  /** Whether both ends are stated, and differ. */
  boolean isRange() {
    return hasLowerEnd() && min < max;
  }

  /** The smallest amount that the words name. */
  double least() {
    return hasLowerEnd() ? min : max;
  }

  /** Whether the other can be a further step or place of the same pay. */
  boolean isLike(PayText other) {
    return (unit == other.unit || unit == null || other.unit == null)
        && (currency == null || other.currency == null || currency.equals(other.currency))
        && other.least() < max * STEPS_APART
        && least() < other.max * STEPS_APART;
  }

  PayText through(PayText last, String text) {
    return new PayText(
        Math.min(min, last.min),
        Math.max(max, last.max),
        currency != null ? currency : last.currency,
        unit != null ? unit : last.unit,
        knownUnit && last.knownUnit,
        text.substring(start, last.end).strip(),
        start,
        last.end);
  }

  private static PayText of(String text, Amount first, Amount second) {
    // "$65-80K"
    Amount low =
        second.thousands() && !first.thousands() && first.value() < second.value() / 10
            ? first.inThousands()
            : first;
    String behind = text.substring(second.end());
    Matcher unitBehind = UNIT_BEHIND.matcher(behind);
    Matcher unitBetween = UNIT_BEHIND.matcher(text.substring(first.end(), second.end()));
    Matcher unitAnywhere = UNIT_ANYWHERE.matcher(text);
    int end = second.end();
    PayUnit unit = null;
    boolean piece = PIECE_BEHIND.matcher(behind).find();
    if (piece) {
      unit = null;
    } else if (unitBehind.find()) {
      unit = PayUnits.read(unitBehind.group("unit")).orElse(null);
      end += unitBehind.end();
    } else if (unitBetween.find()) {
      unit = PayUnits.read(unitBetween.group("unit")).orElse(null);
    } else if (unitAnywhere.find()) {
      unit = PayUnits.read(unitAnywhere.group("unit")).orElse(null);
    }
    int begin = first.start() == second.start() ? upTo(text, first.start()) : first.start();
    boolean upTo = begin < first.start();
    return new PayText(
        upTo ? 0 : Math.min(low.value(), second.value()),
        Math.max(low.value(), second.value()),
        // "$77,000 - $84,700 CAD": the code says whose dollars they are
        second.coded() || first.currency() == null ? second.currency() : first.currency(),
        unit,
        !piece,
        text.substring(begin, end).strip(),
        first.start(),
        end);
  }

  /** Where the words begin that make the amount at {@code start} an upper end; else that. */
  private static int upTo(String text, int start) {
    Matcher matcher =
        UP_TO
            .matcher(text)
            .region(Math.max(0, start - UP_TO_BEFORE), start)
            .useTransparentBounds(true);
    return matcher.find() ? matcher.start() : start;
  }

  private static List<Amount> amounts(String text) {
    List<Amount> amounts = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(text);
    while (matcher.find()) {
      String before = text.substring(0, matcher.start());
      String behind = text.substring(matcher.end());
      double value = value(matcher.group("number"));
      boolean thousands = matcher.group("thousand") != null;
      String sign = matcher.group("currency");
      boolean pension = thousands && value < 500 && value > 400;
      if (value > 0
          && !pension
          && (sign != null || !NO_PAY_BEFORE.matcher(before).find())
          && !EXTRA_BEFORE.matcher(before).find()
          && !EXTRA_BEHIND.matcher(behind).find()) {
        String code = matcher.group("code");
        String currency = currency(code == null ? sign : code);
        amounts.add(
            new Amount(
                thousands ? value * THOUSAND : value,
                currency,
                sign != null,
                code != null,
                thousands,
                matcher.start(),
                matcher.end()));
      }
    }
    return amounts;
  }

  /** "34,510.50", "45.000" as Europe writes it, and "9:00" for nine pounds. */
  private static double value(String number) {
    String plain = GROUPED_BY_DOTS.matcher(number).matches() ? number.replace(".", "") : number;
    return Double.parseDouble(
        plain.replace(",", "").replace(" ", "").replace("\u00a0", "").replace(':', '.'));
  }

  private static boolean isMoney(String text, Amount amount) {
    String behind = text.substring(amount.end());
    return amount.currency() != null
        || amount.thousands()
        || amount.value() >= BARE_AMOUNT
        || isRate(behind);
  }

  /** "24/hr" and "18.50 an hour", but not "40 hours" nor "3 days a week". */
  private static boolean isRate(String behind) {
    Matcher unit = UNIT_BEHIND.matcher(behind);
    return unit.find() && RATE.matcher(behind.substring(0, unit.end())).find();
  }

  /** Whether the unit stands with the amounts rather than somewhere in the text. */
  boolean hasOwnUnit() {
    return unit != null && hasUnit(words);
  }

  /** Whether words of pay say for what time. */
  static boolean hasUnit(String words) {
    Matcher amount = AMOUNT.matcher(words);
    while (amount.find()) {
      if (UNIT_BEHIND.matcher(words.substring(amount.end())).find()) {
        return true;
      }
    }
    return false;
  }

  /** The ISO code of a sign or code; null where it is none that is known. */
  static @Nullable String currency(@Nullable String sign) {
    if (sign == null) {
      return null;
    }
    return switch (sign.strip()) {
      case "$", "US$", "USD$", "USD $" -> "USD";
      case "£" -> "GBP";
      case "€" -> "EUR";
      case "C$", "CA$", "CAD$", "CAD $" -> "CAD";
      case "A$", "AU$", "AUD$", "AUD $" -> "AUD";
      default -> {
        String code = sign.strip().toUpperCase(Locale.ROOT);
        yield code.matches("[A-Z]{3}") ? code : null;
      }
    };
  }
}
