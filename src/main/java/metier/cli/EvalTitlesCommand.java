package metier.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import metier.analysis.vector.Models;
import metier.analysis.vector.UnreadableModel;
import metier.eval.Judgements;
import metier.eval.Metric;
import metier.eval.Question;
import metier.eval.Run;
import metier.eval.TitleSearches;
import metier.eval.UnreadableFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "titles",
    mixinStandardHelpOptions = true,
    description = {
      "Orders titles by how near they lie to each of others, and says how well that agrees with",
      "judgements. METIER_ONNX=off measures what is left without the transformer."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:every query was answered", "2:a file can't be used"})
final class EvalTitlesCommand implements Callable<Integer> {
  private static final List<Metric> METRICS =
      List.of(
          new Metric.AveragePrecision(),
          new Metric.ReciprocalRank(),
          new Metric.Ndcg(10),
          new Metric.Precision(1),
          new Metric.Recall(10),
          new Metric.Recall(100));

  private final Environment environment;

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "FILE",
      description = "titles: a table with tabs (id, text) or JSON lines")
  private Path queries = Path.of("");

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "FILE",
      description = "titles that are found, in the same form")
  private Path corpus = Path.of("");

  @Option(
      names = "--qrels",
      required = true,
      paramLabel = "FILE",
      description = "judgements: TREC qrels, or a table of query, title, grade")
  private Path qrels = Path.of("");

  @Mixin private ModelsOption models = new ModelsOption();

  @Mixin private EvalReport report = new EvalReport();

  EvalTitlesCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try (Models trained = new Models(models.folder(environment), environment.onnx())) {
      List<Question> asked = Question.read(queries);
      List<Question> titles = Question.read(corpus);
      Judgements judgements = Judgements.read(qrels);
      @Nullable Run other = report.other();
      Map<String, List<String>> ranked =
          new TitleSearches(trained.smoothedTitles()).rank(asked, titles);
      report.tell(
          environment,
          new Run(ranked),
          judgements,
          other,
          METRICS,
          "queries with relevant titles",
          qrels);
    } catch (UnreadableFile | UnreadableModel e) {
      throw new CannotRun(String.valueOf(e.getMessage()), e);
    }
    return ExitCode.DONE;
  }
}
