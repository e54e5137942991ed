package metier.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import metier.query.FacetCount.Chosen;
import metier.query.FacetCount.Span;
import org.jspecify.annotations.Nullable;

/**
 * A bar chart that can be read at a glance: bars of one width, a round number, and no more of them
 * than {@value #MOST}. They cover all but the outermost {@value #OUTER} of the counts at either
 * end, which join the first and the last bar; else a single salary of two millions would squeeze
 * everybody else into one bar. Which width that takes is known when all is counted, so counting
 * goes by narrow cells.
 *
 * @param zero the field's value at which the scale begins
 * @param cell how much of the field a cell covers; negative where the scale runs against the field,
 *     as an age does against a day
 * @param cells how many there are; the last one holds everything beyond, too
 * @param widths of a bar, in cells, ascending
 */
public record Bars(long zero, long cell, int cells, List<Integer> widths, Scale scale) {
  static final int MOST = 12;
  static final double OUTER = 0.02;

  /** What the numbers along the bars are. */
  public enum Scale {
    ANNUAL_PAY,
    DAYS_AGO
  }

  public Bars {
    widths = List.copyOf(widths);
    if (cell == 0 || cells < 1 || widths.isEmpty()) {
      throw new IllegalArgumentException(
          "cell was " + cell + ", cells " + cells + ", widths " + widths);
    }
  }

  /** Of annual pay: bars of 5,000 to 100,000, as far as a million. */
  public static Bars ofPay() {
    return new Bars(0, 5_000, 200, List.of(1, 2, 4, 5, 10, 20), Scale.ANNUAL_PAY);
  }

  /** Of days on which something was posted: bars of one day to a year, as far as ten years. */
  static Bars ofAge(long today) {
    return new Bars(today, -1, 3650, List.of(1, 2, 7, 14, 30, 90, 365), Scale.DAYS_AGO);
  }

  /** The cell of one value of the field; what stands before the scale is in the first. */
  public int cellOf(long value) {
    long at = (value - zero) / cell;
    return (int) Math.clamp(at, 0, cells - 1);
  }

  /**
   * @param counts of each cell
   * @return the bars from the first to the last that is needed, empty ones between them too
   */
  List<FacetCount> of(int[] counts) {
    long total = Arrays.stream(counts).asLongStream().sum();
    List<FacetCount> bars = new ArrayList<>();
    if (total == 0) {
      return bars;
    }
    long outer = (long) (total * OUTER);
    int low = beyond(counts, outer);
    int high = beyond(counts, total - outer - 1);
    int width =
        widths.stream()
            .filter(candidate -> high / candidate - low / candidate < MOST)
            .findFirst()
            .orElse(widths.getLast());
    int first = low / width;
    int last = high / width;
    for (int bar = first; bar <= last; bar++) {
      int from = bar == first && holds(counts, 0, bar * width) ? 0 : bar * width;
      int to = (bar + 1) * width;
      boolean open = bar == last && holds(counts, Math.min(counts.length - 1, to), counts.length);
      int end = bar == last ? counts.length : to;
      bars.add(bar(from, open ? null : to, sum(counts, from, end)));
    }
    return bars;
  }

  private static long sum(int[] counts, int from, int to) {
    return IntStream.range(from, to).mapToLong(i -> counts[i]).sum();
  }

  private static boolean holds(int[] counts, int from, int to) {
    return sum(counts, from, to) > 0;
  }

  /** The first cell up to which there are more than so many. */
  private static int beyond(int[] counts, long many) {
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += counts[i];
      if (sum > many) {
        return i;
      }
    }
    return counts.length - 1;
  }

  /**
   * @param to the cell after the last; null where the bar has no end
   */
  private FacetCount bar(int from, @Nullable Integer to, long count) {
    long step = Math.abs(cell);
    long min = from * step;
    Long max = to == null ? null : to * step - 1;
    String label =
        switch (scale) {
          case ANNUAL_PAY -> payLabel(min, max);
          case DAYS_AGO -> ageLabel(min, max);
        };
    return new FacetCount(
        min + "-" + (max == null ? "" : max), label, count, Chosen.NO, new Span(min, max));
  }

  private static String payLabel(long min, @Nullable Long max) {
    if (max == null) {
      return min == 0 ? "any" : min / 1000 + "k and more";
    }
    String end = (max + 1) / 1000 + "k";
    return min == 0 ? "under " + end : min / 1000 + "k–" + end;
  }

  private static String ageLabel(long min, @Nullable Long max) {
    if (max == null) {
      return min == 0 ? "any" : min + " days ago and earlier";
    }
    if (min == max) {
      return min == 0 ? "today" : min == 1 ? "yesterday" : min + " days ago";
    }
    return min + "–" + max + " days ago";
  }
}
