package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import metier.career.WorkPay;

/**
 * How often which pay occurs, drawn as bars that stand side by side over a drawing 1000 wide and
 * 200 high.
 *
 * @param ends pay where bars end, for the scale below
 * @param median where half are paid less, in units of the drawing
 */
public record CareerPayChart(List<Column> columns, List<Tick> ends, long median, String told) {
  private static final double WIDE = 1000;
  private static final double HIGH = 200;
  private static final long GAP = 4;
  private static final int MOST_TICKS = 6;

  /**
   * @param pay "$40,000 – $50,000"
   */
  public record Column(long x, long y, long width, long height, String pay, String records) {}

  /** Pay on the scale. */
  public record Tick(long x, String label) {}

  static CareerPayChart of(List<WorkPay.Bar> bars, double median, String currency) {
    double low = bars.getFirst().low();
    double span = Math.max(1, end(bars.getLast(), bars) - low);
    int highest = bars.stream().mapToInt(WorkPay.Bar::records).max().orElse(1);
    List<Column> columns = new ArrayList<>();
    for (WorkPay.Bar bar : bars) {
      long x = Math.round((bar.low() - low) / span * WIDE);
      long end = Math.round((end(bar, bars) - low) / span * WIDE);
      long height =
          bar.records() == 0 ? 0 : Math.max(GAP, Math.round(HIGH * bar.records() / highest));
      columns.add(
          new Column(
              x,
              Math.round(HIGH) - height,
              Math.max(GAP, end - x - GAP),
              height,
              range(bar, " – ", currency),
              Wording.count(bar.records(), "record")));
    }
    long at = Math.round(Math.clamp((median - low) / span, 0, 1) * WIDE);
    return new CareerPayChart(columns, ticks(bars, low, span, currency), at, told(bars, currency));
  }

  /** One without an end is drawn as wide as its neighbour. */
  private static long end(WorkPay.Bar bar, List<WorkPay.Bar> bars) {
    Long high = bar.high();
    if (high != null) {
      return high;
    }
    int at = bars.indexOf(bar);
    return at == 0 ? bar.low() + 1 : 2 * bar.low() - bars.get(at - 1).low();
  }

  private static String range(WorkPay.Bar bar, String to, String currency) {
    Long high = bar.high();
    return Wording.money(bar.low(), currency)
        + (high == null ? " and more" : to + Wording.money(high, currency));
  }

  private static List<Tick> ticks(
      List<WorkPay.Bar> bars, double low, double span, String currency) {
    int each = (bars.size() + MOST_TICKS - 1) / MOST_TICKS;
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < bars.size(); i += each) {
      ticks.add(
          new Tick(
              Math.round((bars.get(i).low() - low) / span * WIDE),
              Wording.thousands(bars.get(i).low(), currency)));
    }
    return ticks;
  }

  private static String told(List<WorkPay.Bar> bars, String currency) {
    WorkPay.Bar most = bars.getFirst();
    for (WorkPay.Bar bar : bars) {
      most = bar.records() > most.records() ? bar : most;
    }
    return "Most often "
        + range(most, " to ", currency)
        + " a year: "
        + Wording.count(most.records(), "record")
        + ".";
  }
}
