package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import metier.career.PaySummary;
import metier.pay.PayStats;
import metier.query.FacetCount;
import org.jspecify.annotations.Nullable;

/**
 * What many salary records say together, as pages show it; text that isn't known is empty.
 *
 * @param average with its currency; empty where there is no record
 * @param averaged what the average is ("a year on average")
 * @param doubt where the average of all such pay lies
 * @param basis on what the figures rest ("From 214 records, 2015–2025.")
 * @param left what is left out of them, in a sentence
 * @param quantiles from what little to what much of it pays
 * @param chart null where there is too little to draw
 */
public record PayFigures(
    String average,
    String averaged,
    String doubt,
    String basis,
    String left,
    List<Quantile> quantiles,
    @Nullable PayChart chart,
    List<PayPart> states,
    List<PayPart> employers) {
  static final PayFigures NONE =
      new PayFigures("", "", "", "", "", List.of(), null, List.of(), List.of());

  private static final int FEWEST_BARS = 2;
  private static final int FEWEST_FOR_A_CHART = 5;

  /** Of fewer records the first quarter or tenth is hardly one record. */
  static final int FEWEST_FOR_QUARTERS = 4;

  private static final int FEWEST_FOR_TENTHS = 10;

  public PayFigures {
    quantiles = List.copyOf(quantiles);
    states = List.copyOf(states);
    employers = List.copyOf(employers);
  }

  /** "Half less than (median)", "$55,077". */
  public record Quantile(String label, String value) {}

  /**
   * @param period the years of the records, after a comma; empty where they aren't known
   * @param ofState the address of the records of a state
   * @param ofEmployer the address of the records of an employer
   */
  static PayFigures of(
      PaySummary summary,
      String period,
      Function<PaySummary.Part, String> ofState,
      Function<PaySummary.Part, String> ofEmployer) {
    PayStats stats = summary.stats();
    if (stats == null) {
      return new PayFigures("", "", "", "", left(summary), List.of(), null, List.of(), List.of());
    }
    String currency = Objects.requireNonNullElse(summary.currency(), "");
    return new PayFigures(
        Wording.money(Math.round(stats.mean()), currency),
        stats.n() == 1 ? "a year, by the only record" : "a year on average",
        doubt(stats, currency),
        "From " + Wording.count(stats.n(), "record") + period + ".",
        left(summary),
        quantiles(stats, currency),
        summary.bars().size() < FEWEST_BARS || stats.n() < FEWEST_FOR_A_CHART
            ? null
            : PayChart.of(summary.bars(), stats.p50(), currency),
        summary.states().stream()
            .map(part -> PayPart.of(part, currency, ofState.apply(part)))
            .toList(),
        summary.employers().stream()
            .map(part -> PayPart.of(part, currency, ofEmployer.apply(part)))
            .toList());
  }

  private static String doubt(PayStats stats, String currency) {
    PayStats.Interval interval = stats.interval();
    return interval == null
        ? "One record says nothing about others."
        : "The average of all such pay lies between "
            + Wording.money(Math.max(0L, Math.round(interval.low())), currency)
            + " and "
            + Wording.money(Math.round(interval.high()), currency)
            + " with "
            + Wording.percent(interval.level())
            + " confidence.";
  }

  private static List<Quantile> quantiles(PayStats stats, String currency) {
    List<Quantile> quantiles = new ArrayList<>();
    boolean tenths = stats.n() >= FEWEST_FOR_TENTHS;
    boolean quarters = stats.n() >= FEWEST_FOR_QUARTERS;
    if (tenths) {
      quantiles.add(quantile("One in ten is paid less than", stats.p10(), currency));
    }
    if (quarters) {
      quantiles.add(quantile("A quarter less than", stats.p25(), currency));
    }
    if (stats.n() > 1) {
      quantiles.add(quantile("Half less than (median)", stats.p50(), currency));
    }
    if (quarters) {
      quantiles.add(quantile("A quarter more than", stats.p75(), currency));
    }
    if (tenths) {
      quantiles.add(quantile("One in ten more than", stats.p90(), currency));
    }
    return quantiles;
  }

  private static Quantile quantile(String label, double amount, String currency) {
    return new Quantile(label, Wording.money(Math.round(amount), currency));
  }

  private static String left(PaySummary summary) {
    List<String> left = new ArrayList<>();
    if (summary.surveys() > 0) {
      left.add(Wording.count(summary.surveys(), "row") + " of surveys of many people");
    }
    for (FacetCount other : summary.others()) {
      left.add(Wording.count(other.count(), "record") + " in " + other.value());
    }
    return left.isEmpty() ? "" : "Not counted in these figures: " + String.join(", ", left) + ".";
  }

  public boolean isEmpty() {
    return average.isEmpty();
  }
}
