package metier.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import metier.model.PayUnit;

/** The spellings of the time for which pay is paid. */
final class PayUnits {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");
  private static final Pattern LEADING =
      Pattern.compile("^(?:per|each|every|an?(?=hour|year|week))");

  private static final Map<String, PayUnit> SPELLINGS =
      Map.ofEntries(
          Map.entry("hour", PayUnit.HOUR),
          Map.entry("hours", PayUnit.HOUR),
          Map.entry("hourly", PayUnit.HOUR),
          Map.entry("hr", PayUnit.HOUR),
          Map.entry("hrs", PayUnit.HOUR),
          Map.entry("hrly", PayUnit.HOUR),
          Map.entry("h", PayUnit.HOUR),
          Map.entry("ph", PayUnit.HOUR),
          Map.entry("day", PayUnit.DAY),
          Map.entry("daily", PayUnit.DAY),
          Map.entry("days", PayUnit.DAY),
          Map.entry("diem", PayUnit.DAY),
          Map.entry("d", PayUnit.DAY),
          // A shift is a day's work.
          Map.entry("shift", PayUnit.DAY),
          Map.entry("pershift", PayUnit.DAY),
          Map.entry("week", PayUnit.WEEK),
          Map.entry("weekly", PayUnit.WEEK),
          Map.entry("weeks", PayUnit.WEEK),
          Map.entry("wk", PayUnit.WEEK),
          Map.entry("wkly", PayUnit.WEEK),
          Map.entry("pw", PayUnit.WEEK),
          Map.entry("w", PayUnit.WEEK),
          Map.entry("biweekly", PayUnit.TWO_WEEKS),
          Map.entry("biweek", PayUnit.TWO_WEEKS),
          Map.entry("bw", PayUnit.TWO_WEEKS),
          Map.entry("twoweeks", PayUnit.TWO_WEEKS),
          Map.entry("twoweek", PayUnit.TWO_WEEKS),
          Map.entry("fortnight", PayUnit.TWO_WEEKS),
          Map.entry("fortnightly", PayUnit.TWO_WEEKS),
          Map.entry("month", PayUnit.MONTH),
          Map.entry("monthly", PayUnit.MONTH),
          Map.entry("months", PayUnit.MONTH),
          Map.entry("mo", PayUnit.MONTH),
          Map.entry("mth", PayUnit.MONTH),
          Map.entry("mon", PayUnit.MONTH),
          Map.entry("m", PayUnit.MONTH),
          Map.entry("pm", PayUnit.MONTH),
          Map.entry("pcm", PayUnit.MONTH),
          Map.entry("year", PayUnit.YEAR),
          Map.entry("years", PayUnit.YEAR),
          Map.entry("yearly", PayUnit.YEAR),
          Map.entry("yr", PayUnit.YEAR),
          Map.entry("yrs", PayUnit.YEAR),
          Map.entry("y", PayUnit.YEAR),
          Map.entry("annum", PayUnit.YEAR),
          Map.entry("annual", PayUnit.YEAR),
          Map.entry("annually", PayUnit.YEAR),
          Map.entry("ann", PayUnit.YEAR),
          Map.entry("pa", PayUnit.YEAR));

  private PayUnits() {}

  /**
   * @param spelling all that a field for the unit holds ("Bi-Weekly", "per annum", "YEAR")
   */
  static Optional<PayUnit> read(String spelling) {
    String letters = NOT_LETTERS.matcher(spelling.toLowerCase(Locale.ROOT)).replaceAll("");
    PayUnit unit = SPELLINGS.get(letters);
    return unit != null
        ? Optional.of(unit)
        : Optional.ofNullable(SPELLINGS.get(LEADING.matcher(letters).replaceFirst("")));
  }
}
