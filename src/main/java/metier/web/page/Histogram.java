package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import metier.query.FacetCount;
import metier.query.FacetCount.Span;
import metier.query.FacetRequest;
import org.jspecify.annotations.Nullable;

/**
 * How many postings lie in which range, one bar a range.
 *
 * @param first words for the lower end of the scale
 * @param last words for its upper end
 * @param unknown how many postings don't say; empty where none or where that isn't known
 */
public record Histogram(List<Bar> bars, String first, String last, String unknown) {
  /** As many as leave each bar wide enough to be hit (24 px) on the narrowest rail. */
  private static final int MOST = 8;

  /** The height of the highest bar, in units of the drawing. */
  private static final long HIGHEST = 100;

  /** Bars with a count are seen, however few they are beside the others. */
  private static final long LEAST = 4;

  /**
   * @param label the range and its count
   * @param act what a click does
   * @param height 0–100
   * @param href where that is done
   * @param within whether the range is asked for
   */
  public record Bar(String label, String act, long height, String href, boolean within) {
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
      Span span = count.span();
      if (span != null) {
        ranges.add(new Range(span.min(), span.max(), count.count()));
      }
    }
    int each = (ranges.size() + MOST - 1) / MOST;
    List<Range> joined = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i += each) {
      List<Range> together = ranges.subList(i, Math.min(ranges.size(), i + each));
      joined.add(
          new Range(
              together.getFirst().min(),
              together.getLast().max(),
              together.stream().mapToLong(Range::count).sum()));
    }
    return joined;
  }

  private static long height(Range range, List<Range> ranges) {
    long highest = ranges.stream().mapToLong(Range::count).max().orElse(1);
    return range.count() == 0 ? 0 : Math.max(LEAST, HIGHEST * range.count() / highest);
  }

  private static String label(String words, Range range) {
    return words + ": " + Wording.count(range.count(), "job");
  }

  private static String thousands(long amount) {
    return "$" + (amount == 0 ? "0" : amount / 1000 + "k");
  }

  private static String days(long age) {
    return age == 0 ? "today" : age == 1 ? "1 day ago" : age + " days ago";
  }

  private static String unknown(List<FacetCount> counts) {
    return counts.stream()
        .filter(count -> count.value().equals(FacetRequest.UNKNOWN) && count.count() > 0)
        .map(count -> Wording.number(count.count()))
        .findFirst()
        .orElse("");
  }

  /** One bar alone compares with nothing. */
  public boolean isEmpty() {
    return bars.size() < 2;
  }
}
