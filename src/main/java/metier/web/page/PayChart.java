package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import metier.career.PaySummary;

/**
 * How often which pay occurs, drawn as bars that stand side by side over a drawing {@value #WIDE}
 * wide and {@value #HIGH} high. All are equally wide: the first and the last may hold whatever lies
 * beyond.
 *
 * @param ticks pay where bars begin, for the scale below
 * @param median where half are paid less, in units of the drawing
 * @param told the same in a sentence
 */
public record PayChart(List<Column> columns, List<Tick> ticks, long median, String told) {
  public static final int WIDE = 640;
  public static final int HIGH = 200;

  private static final long GAP = 4;
  private static final int MOST_TICKS = 6;

  public PayChart {
    columns = List.copyOf(columns);
    ticks = List.copyOf(ticks);
  }

  /**
   * @param pay "$40,000 – $50,000"
   * @param count of records, as it stands above the bar; empty above none
   */
  public record Column(
      long x, long y, long width, long height, String pay, String count, String records) {
    /** Where its count stands. */
    public long middle() {
      return x + width / 2;
    }
  }

  /** Pay on the scale. */
  public record Tick(long x, String label) {}

  /**
   * @param bars at least one
   */
  static PayChart of(List<PaySummary.Bar> bars, double median, String currency) {
    int highest = Math.max(1, bars.stream().mapToInt(PaySummary.Bar::records).max().orElse(1));
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      PaySummary.Bar bar = bars.get(i);
      long x = x(i, bars);
      long height =
          bar.records() == 0
              ? 0
              : Math.max(GAP, Math.round((double) HIGH * bar.records() / highest));
      columns.add(
          new Column(
              x,
              HIGH - height,
              x(i + 1, bars) - x - GAP,
              height,
              range(bar, currency),
              bar.records() == 0 ? "" : Wording.number(bar.records()),
              Wording.count(bar.records(), "record")));
    }
    return new PayChart(columns, ticks(bars, currency), at(median, bars), told(bars, currency));
  }

  private static long x(double bar, List<PaySummary.Bar> bars) {
    return Math.round(bar * WIDE / bars.size());
  }

  private static long at(double median, List<PaySummary.Bar> bars) {
    int bar = 0;
    while (bar + 1 < bars.size() && bars.get(bar + 1).low() <= median) {
      bar++;
    }
    long low = bars.get(bar).low();
    Long high = bars.get(bar).high();
    double within = high == null ? 0.5 : Math.clamp((median - low) / (high - low), 0, 1);
    return x(bar + within, bars);
  }

  /** None below the first bar where that holds everything less: it begins nowhere. */
  private static List<Tick> ticks(List<PaySummary.Bar> bars, String currency) {
    int each = (bars.size() + MOST_TICKS - 1) / MOST_TICKS;
    List<Tick> ticks = new ArrayList<>();
    for (int i = bars.getFirst().low() == 0 ? 1 : 0; i < bars.size(); i += each) {
      PaySummary.Bar bar = bars.get(i);
      ticks.add(
          new Tick(
              x(i, bars),
              Wording.thousands(bar.low(), currency) + (bar.high() == null ? "+" : "")));
    }
    return ticks;
  }

  private static String range(PaySummary.Bar bar, String currency) {
    String low = Wording.money(bar.low(), currency);
    Long high = bar.high();
    if (high == null) {
      return low + " and more";
    }
    String end = Wording.money(high, currency);
    return bar.low() == 0 ? "under " + end : low + " – " + end;
  }

  private static String told(List<PaySummary.Bar> bars, String currency) {
    PaySummary.Bar most = bars.getFirst();
    int all = 0;
    for (PaySummary.Bar bar : bars) {
      most = bar.records() > most.records() ? bar : most;
      all += bar.records();
    }
    return "Most often "
        + range(most, currency)
        + " a year: "
        + Wording.number(most.records())
        + " of "
        + Wording.count(all, "record")
        + ".";
  }
}
