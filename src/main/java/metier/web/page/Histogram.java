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

  static Histogram ofPay(SearchAddress address, List<FacetCount> counts) {
    long highest = 1;
    String unknown = "";
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
