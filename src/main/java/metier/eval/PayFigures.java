package metier.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import metier.eval.HeldOutPay.Outcome;

/** What {@link HeldOutPay} comes to, each figure with its bootstrap interval. */
public final class PayFigures {
  private static final int RESAMPLES = 1_000;

  /** So many numbers are drawn for an interval at most; of more records it is narrow anyway. */
  private static final long MOST_DRAWN = 20_000_000;

  private PayFigures() {}

  /**
   * @param low the 2.5th percentile of the resampled figures
   * @param high the 97.5th
   */
  public record Figure(double value, double low, double high) {}

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
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to measure");
    }
    Map<String, ToDoubleFunction<List<Outcome>>> figures = new LinkedHashMap<>();
    figures.put("coverage", PayFigures::coverage);
    figures.put("width", PayFigures::width);
    figures.put("mdape", some -> median(some, Outcome::off));
    figures.put("mdape_baseline", some -> median(some, Outcome::medianOff));
    figures.put("gain", some -> 1 - median(some, Outcome::off) / median(some, Outcome::medianOff));
    Map<String, double[]> resampled = new LinkedHashMap<>();
    int resamples = (int) Math.clamp(MOST_DRAWN / outcomes.size(), 40, RESAMPLES);
    figures.keySet().forEach(name -> resampled.put(name, new double[resamples]));
    Random random = new Random(seed);
    for (int sample = 0; sample < resamples; sample++) {
      List<Outcome> drawn = new ArrayList<>(outcomes.size());
      for (int i = 0; i < outcomes.size(); i++) {
        drawn.add(outcomes.get(random.nextInt(outcomes.size())));
      }
      int at = sample;
      resampled.forEach(
          (name, values) -> values[at] = figures.getOrDefault(name, _ -> 0).applyAsDouble(drawn));
    }
    Map<String, Figure> told = new LinkedHashMap<>();
    resampled.forEach(
        (name, values) -> {
          Arrays.sort(values);
          told.put(
              name,
              new Figure(
                  figures.getOrDefault(name, _ -> 0).applyAsDouble(outcomes),
                  values[resamples / 40],
                  values[resamples - 1 - resamples / 40]));
        });
    return told;
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
