package metier.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import metier.eval.HeldOutSteps.Outcome;

/** What {@link HeldOutSteps} comes to, each figure with its bootstrap interval over people. */
public final class StepFigures {
  private static final int DEPTH = 10;

  private StepFigures() {}

  /**
   * {@code r@1}, {@code r@10} and {@code mrr} of the model, of the baseline and of the filled-up
   * baseline; {@code ratio} and {@code ratio_filled}, how many times as high the model's {@code
   * r@10} is as theirs: not finite where theirs is 0.
   *
   * @param seed the same gives the same intervals
   * @throws IllegalArgumentException when nothing was held out
   */
  public static Map<String, Figure> of(List<Outcome> outcomes, long seed) {
    Map<String, ToDoubleFunction<List<Outcome>>> figures = new LinkedHashMap<>();
    add(figures, "", Outcome::model);
    add(figures, "baseline_", Outcome::baseline);
    add(figures, "filled_", Outcome::filled);
    figures.put(
        "ratio",
        some -> recall(some, Outcome::model, DEPTH) / recall(some, Outcome::baseline, DEPTH));
    figures.put(
        "ratio_filled",
        some -> recall(some, Outcome::model, DEPTH) / recall(some, Outcome::filled, DEPTH));
    return Bootstrap.of(outcomes, figures, seed);
  }

  private static void add(
      Map<String, ToDoubleFunction<List<Outcome>>> figures,
      String of,
      ToIntFunction<Outcome> place) {
    figures.put(of + "r@1", some -> recall(some, place, 1));
    figures.put(of + "r@" + DEPTH, some -> recall(some, place, DEPTH));
    figures.put(
        of + "mrr",
        some ->
            some.stream()
                .mapToInt(place)
                .mapToDouble(at -> at == 0 ? 0 : 1.0 / at)
                .average()
                .orElse(0));
  }

  private static double recall(List<Outcome> outcomes, ToIntFunction<Outcome> place, int depth) {
    return outcomes.stream()
        .mapToInt(place)
        .map(at -> at > 0 && at <= depth ? 1 : 0)
        .average()
        .orElse(0);
  }
}
