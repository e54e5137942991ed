package metier.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import metier.eval.Judgements;
import metier.eval.Metric;
import metier.eval.PostingSearches;
import metier.eval.Question;
import metier.eval.Run;
import metier.eval.UnreadableFile;
import metier.model.RecordKind;
import metier.query.RequestReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private EvalReport report = new EvalReport();

  EvalSearchCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      return measure(Question.read(queries), Judgements.read(qrels), report.other());
    } catch (UnreadableFile e) {
      throw new CannotRun(String.valueOf(e.getMessage()), e);
    }
  }

  private int measure(List<Question> questions, Judgements judgements, @Nullable Run other)
      throws InterruptedException {
    PostingSearches.Answers answers;
    try (Assembly assembly = new Assembly(environment);
        PassingIndex index =
            PassingIndex.of(RecordKind.JOBS, FeedFiles.in(corpus), assembly, environment.err())) {
      RequestReader requests =
          new RequestReader(
              assembly.config(), assembly.analyst(), assembly.clock(), index.engine());
      answers = new PostingSearches(requests, index.engine(), index::shortest).ask(questions);
    }
    answers.refused().forEach((id, why) -> environment.err().println("query " + id + ": " + why));
    answers
        .unused()
        .forEach((why, times) -> environment.err().println("column " + why + " (" + times + ")"));
    report.tell(
        environment,
        answers.run(),
        judgements,
        other,
        Metric.USUAL,
        "queries with relevant postings",
        qrels);
    return answers.refused().isEmpty() ? ExitCode.DONE : ExitCode.WITH_FAULTS;
  }
}
