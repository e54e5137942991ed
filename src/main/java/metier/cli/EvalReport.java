package metier.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
   * Writes the run where that is asked for, and tells each metric's mean with its 95 % interval.
   *
   * @param found what is counted: "queries with relevant postings"
   * @param qrels where the judgements come from
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
    evaluation
        .values()
        .forEach(
            (name, values) -> {
              Difference mean = Difference.between(values, new double[values.length], SEED);
              out.printf(
                  Locale.ROOT,
                  "%-10s %.4f [%.4f, %.4f]%n",
                  name,
                  mean.mean(),
                  mean.low(),
                  mean.high());
            });
    if (other != null) {
      compare(out, evaluation, Evaluation.of(other, judgements, metrics));
    }
    if (json) {
      out.println(json(means));
    }
    out.flush();
  }

  private static void write(Run run, Path file) {
    try {
      run.write(file, "metier");
    } catch (IOException e) {
      throw new CannotRun(file + " can't be written: " + e.getMessage(), e);
    }
  }

  private void compare(PrintStream out, Evaluation here, Evaluation there) {
    out.println("better than " + against + " by (95 %, seed " + SEED + ")");
    here.values()
        .forEach(
            (name, values) -> {
              double[] others = there.values().getOrDefault(name, new double[0]);
              Difference by = Difference.between(values, others, SEED);
              out.printf(
                  Locale.ROOT,
                  "%-10s %+.4f [%+.4f, %+.4f]%n",
                  name,
                  by.mean(),
                  by.low(),
                  by.high());
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
