package metier.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import metier.eval.Difference;
import metier.eval.Evaluation;
import metier.eval.Judgements;
import metier.eval.Metric;
import metier.eval.PostingSearches;
import metier.eval.Question;
import metier.eval.Run;
import metier.eval.UnreadableFile;
import metier.query.RequestReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Searches postings as the search box does, and says how well the answers agree with",
      "judgements. The postings are indexed for this alone; expired ones are searched too."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every query was answered",
      "1:some queries were refused",
      "2:a file can't be used"
    })
final class EvalSearchCommand implements Callable<Integer> {
  private static final long SEED = 1;

  private final Environment environment;

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "FILE",
      description = {
        "a table with tabs (id, text) or JSON lines; further columns or fields are",
        "parameters of the search by name (where, type, shift …)"
      })
  private Path queries = Path.of("");

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "PATH",
      description = "postings in any format: a file, or a folder of files; repeatable")
  private List<Path> corpus = List.of();

  @Option(
      names = "--qrels",
      required = true,
      paramLabel = "FILE",
      description = "judgements: TREC qrels, or a table of query, posting, grade")
  private Path qrels = Path.of("");

  @Option(names = "--run", paramLabel = "FILE", description = "write what was found, as a TREC run")
  private @Nullable Path run;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "another TREC run: by how much this one is better, with a 95 %% interval")
  private @Nullable Path against;

  @Option(names = "--json", description = "end with one line {\"metrics\": {…}}")
  private boolean json;

  EvalSearchCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      return measure(
          Question.read(queries),
          Judgements.read(qrels),
          against == null ? null : Run.read(against));
    } catch (UnreadableFile e) {
      throw new CannotRun(String.valueOf(e.getMessage()), e);
    }
  }

  private int measure(List<Question> questions, Judgements judgements, @Nullable Run other)
      throws InterruptedException {
    PostingSearches.Answers answers;
    try (Assembly assembly = new Assembly(environment);
        PassingIndex index = PassingIndex.of(FeedFiles.in(corpus), assembly, environment.err())) {
      RequestReader requests =
          new RequestReader(
              assembly.config(), assembly.analyst(), assembly.clock(), index.engine());
      answers = new PostingSearches(requests, index.engine(), index::shortest).ask(questions);
    }
    answers.refused().forEach((id, why) -> environment.err().println("query " + id + ": " + why));
    answers
        .unused()
        .forEach((why, times) -> environment.err().println("column " + why + " (" + times + ")"));
    if (run != null) {
      write(answers.run(), run);
    }
    report(Evaluation.of(answers.run(), judgements, Metric.USUAL), judgements, other);
    return answers.refused().isEmpty() ? ExitCode.DONE : ExitCode.WITH_FAULTS;
  }

  private static void write(Run run, Path file) {
    try {
      run.write(file, "metier");
    } catch (IOException e) {
      throw new CannotRun(file + " can't be written: " + e.getMessage(), e);
    }
  }

  private void report(Evaluation evaluation, Judgements judgements, @Nullable Run other) {
    Map<String, Double> means = evaluation.means();
    if (means.isEmpty()) {
      throw new CannotRun(qrels + " holds no relevant document");
    }
    environment
        .out()
        .printf(Locale.ROOT, "%d queries with relevant postings%n", evaluation.needs().size());
    means.forEach(
        (name, mean) -> environment.out().printf(Locale.ROOT, "%-10s %.4f%n", name, mean));
    if (other != null) {
      compare(evaluation, Evaluation.of(other, judgements, Metric.USUAL));
    }
    if (json) {
      environment.out().println(json(means));
    }
    environment.out().flush();
  }

  private void compare(Evaluation here, Evaluation there) {
    environment.out().println("better than " + against + " by (95 %, seed " + SEED + ")");
    here.values()
        .forEach(
            (name, values) -> {
              double[] others = there.values().getOrDefault(name, new double[0]);
              Difference by = Difference.between(values, others, SEED);
              environment
                  .out()
                  .printf(
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
