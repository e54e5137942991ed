package metier.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import metier.eval.HeldOutPay.Outcome;

/** What {@link HeldOutPay} comes to, each figure with its bootstrap interval. */
public final class PayFigures {
  private PayFigures() {}

  /**
   * {@code coverage} of the 80 % interval; {@code width}, the median of its width as a share of the
   * occupation's own from the 10th to the 90th percentile; {@code mdape}, the median absolute
   * percentage error; {@code mdape_baseline}, that of the occupation's median; {@code gain}, by
   * which share the first is below the second.
   *
   * @param seed the same gives the same intervals
   * @throws IllegalArgumentException when nothing was held out
   */
  public static Map<String, Figure> of(List<Outcome> outcomes, long seed) {
    Map<String, ToDoubleFunction<List<Outcome>>> figures = new LinkedHashMap<>();
    figures.put("coverage", PayFigures::coverage);
    figures.put("width", PayFigures::width);
    figures.put("mdape", some -> median(some, Outcome::off));
    figures.put("mdape_baseline", some -> median(some, Outcome::medianOff));
    figures.put("gain", some -> 1 - median(some, Outcome::off) / median(some, Outcome::medianOff));
    return Bootstrap.of(outcomes, figures, seed);
  }

  private static double coverage(List<Outcome> outcomes) {
    return outcomes.stream().mapToInt(each -> each.inside() ? 1 : 0).average().orElse(0);
  }

  private static double width(List<Outcome> outcomes) {
    return median(
        outcomes.stream().filter(each -> each.width() != null).toList(),
        each -> each.width() == null ? 0 : each.width());
  }

  private static double median(List<Outcome> outcomes, ToDoubleFunction<Outcome> of) {
    double[] sorted = outcomes.stream().mapToDouble(of).sorted().toArray();
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
