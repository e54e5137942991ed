package metier.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a run is worth: each need by each metric.
 *
 * @param needs those with a relevant document, in the judgements' order; one that the run doesn't
 *     hold counts as nothing found
 * @param values by the metric's name, in the order of {@code needs}
 */
public record Evaluation(List<String> needs, Map<String, double[]> values) {
  public static Evaluation of(Run run, Judgements judgements, List<Metric> metrics) {
    List<String> needs = new ArrayList<>();
    judgements
        .grades()
        .forEach(
            (need, grades) -> {
              if (grades.values().stream().anyMatch(grade -> grade >= 1)) {
                needs.add(need);
              }
            });
    Map<String, double[]> values = new LinkedHashMap<>();
    for (Metric metric : metrics) {
      values.put(
          metric.name(),
          needs.stream()
              .mapToDouble(need -> metric.of(run.of(need), judgements.of(need)))
              .toArray());
    }
    return new Evaluation(List.copyOf(needs), Collections.unmodifiableMap(values));
  }

  /** Of some needs alone. */
  public Evaluation of(Predicate<String> wanted) {
    int[] kept = IntStream.range(0, needs.size()).filter(i -> wanted.test(needs.get(i))).toArray();
    Map<String, double[]> some = new LinkedHashMap<>();
    values.forEach(
        (name, each) -> some.put(name, Arrays.stream(kept).mapToDouble(i -> each[i]).toArray()));
    return new Evaluation(
        Arrays.stream(kept).mapToObj(needs::get).toList(), Collections.unmodifiableMap(some));
  }

  /** Of these needs and others, by the same metrics. */
  public Evaluation and(Evaluation other) {
    List<String> all = new ArrayList<>(needs);
    all.addAll(other.needs);
    Map<String, double[]> both = new LinkedHashMap<>();
    values.forEach(
        (name, each) ->
            both.put(
                name,
                DoubleStream.concat(
                        Arrays.stream(each),
                        Arrays.stream(other.values.getOrDefault(name, new double[0])))
                    .toArray()));
    return new Evaluation(List.copyOf(all), Collections.unmodifiableMap(both));
  }

  /**
   * The mean by the metric's name over all needs that can be measured by it; nothing where none can
   * be.
   */
  public Map<String, Double> means() {
    Map<String, Double> means = new LinkedHashMap<>();
    values.forEach(
        (name, each) -> {
          double sum = 0;
          int measured = 0;
          for (double value : each) {
            if (!Double.isNaN(value)) {
              sum += value;
              measured++;
            }
          }
          if (measured > 0) {
            means.put(name, sum / measured);
          }
        });
    return means;
  }
}
