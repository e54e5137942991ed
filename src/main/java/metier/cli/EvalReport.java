package metier.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import metier.eval.Difference;
import metier.eval.Evaluation;
import metier.eval.Judgements;
import metier.eval.Metric;
import metier.eval.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every kind of evaluation offers beside its figures, and how they are told. */
final class EvalReport {
  private static final long SEED = 1;
  private static final String BASELINE = "bm25";

  @Option(names = "--run", paramLabel = "FILE", description = "write what was found, as a TREC run")
  private @Nullable Path run;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "another TREC run: by how much this one is better, with a 95 %% interval")
  private @Nullable Path against;

  @Option(names = "--json", description = "end with one line {\"metrics\": {…}}")
  private boolean json;

  /**
   * The other run, read before anything is measured; null where none is asked for.
   *
   * @throws metier.eval.UnreadableFile naming the line
   */
  @Nullable Run other() {
    return against == null ? null : Run.read(against);
  }

  /**
   * As below, without a baseline.
   *
   * @throws CannotRun when the run can't be written or nothing relevant was judged
   */
  void tell(
      Environment environment,
      Run answers,
      Judgements judgements,
      @Nullable Run other,
      List<Metric> metrics,
      String found,
      Path qrels) {
    tell(environment, answers, judgements, other, null, metrics, found, qrels);
  }

  /**
   * Writes the run where that is asked for, and tells each metric's mean with its 95 % interval.
   *
   * @param baseline told besides, with the difference; null where none is asked for
   * @param found what is counted: "queries with relevant postings"
   * @param qrels where the judgements come from
   * @throws CannotRun when the run can't be written or nothing relevant was judged
   */
  void tell(
      Environment environment,
      Run answers,
      Judgements judgements,
      @Nullable Run other,
      @Nullable Run baseline,
      List<Metric> metrics,
      String found,
      Path qrels) {
    if (run != null) {
      write(answers, run);
    }
    Evaluation evaluation = Evaluation.of(answers, judgements, metrics);
    Map<String, Double> means = evaluation.means();
    if (means.isEmpty()) {
      throw new CannotRun(qrels + " holds no relevant document");
    }
    PrintStream out = environment.out();
    out.printf(
        Locale.ROOT,
        "%d %s (in brackets: 95 %%, seed %d)%n",
        evaluation.needs().size(),
        found,
        SEED);
    tell(out, evaluation);
    if (other != null) {
      compare(out, String.valueOf(against), evaluation, Evaluation.of(other, judgements, metrics));
    }
    Map<String, Double> all = new LinkedHashMap<>(means);
    if (baseline != null) {
      Evaluation plain = Evaluation.of(baseline, judgements, metrics);
      out.println(BASELINE);
      tell(out, plain);
      compare(out, BASELINE, evaluation, plain);
      plain.means().forEach((name, mean) -> all.put(BASELINE + " " + name, mean));
    }
    if (json) {
      out.println(json(all));
    }
    out.flush();
  }

  private static void tell(PrintStream out, Evaluation evaluation) {
    evaluation
        .values()
        .forEach(
            (name, values) -> {
              double[] told = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
              if (told.length > 0) {
                line(out, "%-10s %.4f [%.4f, %.4f]%n", name, told, new double[told.length]);
              }
            });
  }

  private static void line(
      PrintStream out, String format, String name, double[] one, double[] other) {
    Difference by = Difference.between(one, other, SEED);
    out.printf(Locale.ROOT, format, name, by.mean(), by.low(), by.high());
  }

  private static void write(Run run, Path file) {
    try {
      run.write(file, "metier");
    } catch (IOException e) {
      throw new CannotRun(file + " can't be written: " + e.getMessage(), e);
    }
  }

  private static void compare(PrintStream out, String name, Evaluation here, Evaluation there) {
    out.println("better than " + name + " by (95 %, seed " + SEED + ")");
    here.values()
        .forEach(
            (metric, values) -> {
              double[] others = there.values().getOrDefault(metric, new double[0]);
              int[] told =
                  IntStream.range(0, values.length)
                      .filter(i -> !Double.isNaN(values[i] + others[i]))
                      .toArray();
              if (told.length > 0) {
                line(
                    out,
                    "%-10s %+.4f [%+.4f, %+.4f]%n",
                    metric,
                    Arrays.stream(told).mapToDouble(i -> values[i]).toArray(),
                    Arrays.stream(told).mapToDouble(i -> others[i]).toArray());
              }
            });
  }

  private static String json(Map<String, Double> means) {
    try {
      return new ObjectMapper().writeValueAsString(Map.of("metrics", means));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
