package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import metier.query.FacetCount;
import org.jspecify.annotations.Nullable;

/**
 * How many postings pay how much, one bar a range.
 *
 * @param unknown how many don't say; empty where that isn't known or none
 */
public record Histogram(List<Bar> bars, String unknown) {
  /** The height of the highest bar, in units of the drawing. */
  private static final long HIGHEST = 100;

  /** Bars with a count are seen, however few they are beside the others. */
  private static final long LEAST = 4;

  /**
   * @param label the range and its count, for those who don't see the bar
   * @param axis words below the bar; empty for most
   * @param height 0–100
   * @param href narrows to this range and those above
   * @param within whether the range is asked for
   */
  public record Bar(String label, String axis, long height, String href, boolean within) {
    /** Where its upper edge is when it stands on the ground of the drawing. */
    public long top() {
      return HIGHEST - height;
    }
  }

  private record Range(long min, @Nullable Long max, long count) {}

  /**
   * @param least annual pay that is asked for; null where none is
   */
  static Histogram ofPay(SearchAddress address, List<FacetCount> counts, @Nullable Long least) {
    List<Range> ranges = ranges(counts);
    List<Bar> bars = new ArrayList<>();
    for (Range range : ranges) {
      String from = thousands(range.min());
      String to = range.max() == null ? "" : thousands(range.max() + 1);
      String words =
          range.min() == 0 ? "under " + to : to.isEmpty() ? from + " and more" : from + "–" + to;
      bars.add(
          new Bar(
              label(words, range),
              "Show this pay and more",
              height(range, ranges),
              (range.min() == 0
                      ? address.without("pay_min")
                      : address.replacing("pay_min", Long.toString(range.min())))
                  .href(),
              least == null || range.min() >= least));
    }
    if (ranges.isEmpty()) {
      return new Histogram(bars, "", "", unknown(counts));
    }
    Range last = ranges.getLast();
    return new Histogram(
        bars,
        thousands(ranges.getFirst().min()),
        last.max() == null ? thousands(last.min()) + "+" : thousands(last.max() + 1),
        unknown(counts));
  }

  /**
   * @param within the days that are asked for; null where none are
   */
  static Histogram ofAge(SearchAddress address, List<FacetCount> counts, @Nullable Integer within) {
    List<Range> ranges = ranges(counts);
    List<Bar> bars = new ArrayList<>();
    for (Range range : ranges) {
      Long max = range.max();
      String words =
          max == null
              ? days(range.min()) + " and earlier"
              : max == range.min() ? days(max) : range.min() + "–" + days(max);
      bars.add(
          new Bar(
              label(words, range),
              "Show these and newer ones",
              height(range, ranges),
              (max == null
                      ? address.without("posted_within")
                      : address.replacing("posted_within", Long.toString(max)))
                  .href(),
              within == null || (max != null && max <= within)));
    }
    if (ranges.isEmpty()) {
      return new Histogram(bars, "", "", unknown(counts));
    }
    Range last = ranges.getLast();
    return new Histogram(
        bars,
        days(ranges.getFirst().min()),
        last.max() == null ? "earlier" : days(last.max()),
        unknown(counts));
  }

  /** Neighbours join where there are too many. */
  private static List<Range> ranges(List<FacetCount> counts) {
    List<Range> ranges = new ArrayList<>();
    for (FacetCount count : counts) {
      if (lowest(count).isPresent()) {
        highest = Math.max(highest, count.count());
      } else if (count.count() > 0) {
        unknown = Wording.number(count.count());
      }
    }
    long least = lowest(address.value("pay_min")).orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (FacetCount count : counts) {
      OptionalLong from = lowest(count);
      if (from.isPresent()) {
        bars.add(bar(address, count, from.getAsLong(), least, highest, bars.size() % 2 == 1));
      }
    }
    return new Histogram(bars, unknown);
  }

  private static Bar bar(
      SearchAddress address, FacetCount count, long from, long least, long highest, boolean axis) {
    long height = count.count() == 0 ? 0 : Math.max(LEAST, HIGHEST * count.count() / highest);
    SearchAddress narrowed =
        from == 0 ? address.without("pay_min") : address.replacing("pay_min", Long.toString(from));
    return new Bar(
        count.label() + ": " + Wording.count(count.count(), "job"),
        axis ? from / 1000 + "k" : "",
        height,
        narrowed.href(),
        from >= least);
  }

  private static OptionalLong lowest(FacetCount count) {
    int dash = count.value().indexOf('-');
    return lowest(dash < 0 ? null : count.value().substring(0, dash));
  }

  private static OptionalLong lowest(@Nullable String number) {
    try {
      return number == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  public boolean isEmpty() {
    return bars.stream().allMatch(bar -> bar.height() == 0);
  }
}
