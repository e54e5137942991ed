package metier.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Intervals of figures that are no means: all outcomes are drawn anew with replacement, as many as
 * there are, and the figure is made of those. Efron and Tibshirani, "An Introduction to the
 * Bootstrap" (1993), section 13.3.
 */
final class Bootstrap {
  private static final int RESAMPLES = 1_000;

  /** So many outcomes are drawn for an interval at most; of more it is narrow anyway. */
  private static final long MOST_DRAWN = 20_000_000;

  private Bootstrap() {}

  /**
   * @param seed the same gives the same intervals
   * @return by the figures' names, in their order
   * @throws IllegalArgumentException when there are no outcomes
   */
  static <T> Map<String, Figure> of(
      List<T> outcomes, Map<String, ToDoubleFunction<List<T>>> figures, long seed) {
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to measure");
    }
    Map<String, double[]> resampled = new LinkedHashMap<>();
    int resamples = (int) Math.clamp(MOST_DRAWN / outcomes.size(), 40, RESAMPLES);
    figures.keySet().forEach(name -> resampled.put(name, new double[resamples]));
    Random random = new Random(seed);
    for (int sample = 0; sample < resamples; sample++) {
      List<T> drawn = new ArrayList<>(outcomes.size());
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
}
