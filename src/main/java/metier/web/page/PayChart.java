package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import metier.career.WorkPay;

/**
 * How many records lie in which range of pay, as a drawing of {@value #WIDTH} by {@value #HEIGHT}
 * units whose marks carry all their measures as attributes.
 *
 * @param summary the same in a sentence
 */
public record PayChart(List<Bar> bars, String summary) {
  public static final int WIDTH = 600;
  public static final int HEIGHT = 220;

  /** Where the bars stand; below are the amounts, above the counts. */
  public static final int GROUND = 190;

  private static final int HIGHEST = 165;
  private static final int GAP = 4;

  /** A bar with a record is seen, however few it is beside the others. */
  private static final int LEAST = 2;

  public PayChart {
    bars = List.copyOf(bars);
  }

  /**
   * @param label the range in words
   * @param from its lower end in short, below the bar
   * @param middle of the bar, from the left
   */
  public record Bar(
      String label, String from, int records, int x, int y, int width, int height, int middle) {}

  /**
   * @param bars at least one
   */
  static PayChart of(List<WorkPay.Bar> bars, String currency) {
    int most = bars.stream().mapToInt(WorkPay.Bar::records).max().orElse(1);
    int all = bars.stream().mapToInt(WorkPay.Bar::records).sum();
    int step = WIDTH / bars.size();
    List<Bar> drawn = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      WorkPay.Bar bar = bars.get(i);
      int height =
          bar.records() == 0
              ? 0
              : Math.max(LEAST, Math.round((float) HIGHEST * bar.records() / most));
      drawn.add(
          new Bar(
              label(bar, currency),
              thousands(bar.low()),
              bar.records(),
              i * step + GAP / 2,
              GROUND - height,
              step - GAP,
              height,
              i * step + step / 2));
    }
    WorkPay.Bar fullest =
        bars.stream().filter(bar -> bar.records() == most).findFirst().orElse(bars.getFirst());
    return new PayChart(
        drawn,
        "Pay of "
            + Wording.count(all, "record")
            + ", from "
            + label(bars.getFirst(), currency)
            + " to "
            + label(bars.getLast(), currency)
            + "; most, "
            + Wording.number(most)
            + ", at "
            + label(fullest, currency)
            + ".");
  }

  private static String label(WorkPay.Bar bar, String currency) {
    Long high = bar.high();
    return high == null
        ? Wording.money(bar.low(), currency) + " and more"
        : bar.low() == 0
            ? "under " + Wording.money(high, currency)
            : Wording.money(bar.low(), currency) + "–" + Wording.money(high, currency);
  }

  private static String thousands(long amount) {
    return amount == 0 ? "0" : amount / 1000 + "k";
  }
}
