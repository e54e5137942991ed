package metier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import metier.analysis.title.Fusion;
import metier.analysis.title.OccupationIndex;
import metier.analysis.title.OccupationNames;
import metier.analysis.vector.Encoder;
import metier.analysis.vector.Models;
import metier.analysis.vector.OnnxEncoder;
import metier.analysis.vector.Transformer;
import metier.analysis.vector.UnreadableModel;
import metier.analysis.vector.WordPiece;
import metier.eval.Calibration;
import metier.eval.HeldOutTitles;
import metier.eval.Judgements;
import metier.eval.LabelledTitles;
import metier.eval.Metric;
import metier.eval.OccupationSearches;
import metier.eval.Question;
import metier.eval.Run;
import metier.eval.UnreadableFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "occupations",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the occupations that titles name, and says how well that agrees with judgements:"
          + " those",
      "of a file, or the titles that the occupations themselves had before they were held out.",
      "The shipped models know those; so they are found by the transformer as it is, or by"
          + " --models",
      "that were trained without the titles that --held wrote."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:every title was answered", "2:a file can't be used"})
final class EvalOccupationsCommand implements Callable<Integer> {
  private static final List<Metric> METRICS =
      List.of(
          new Metric.AveragePrecision(),
          new Metric.ReciprocalRank(),
          new Metric.Ndcg(10),
          new Metric.Precision(1),
          new Metric.Recall(10),
          new Metric.Recall(100));

  /** Of the titles that are linked to an occupation so many are to be right. */
  private static final double PRECISION = 0.9;

  private final Environment environment;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = {
        "titles: a table with tabs (id, text) or JSON lines; without judgements a CSV file",
        "(text, label) whose labels are ids or names of occupations"
      })
  private @Nullable Path queries;

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "PATH",
      description = {
        "occupations: the files of O*NET or ESCO, or a table of id and name, a row a name;",
        "a file, or a folder of files; repeatable"
      })
  private List<Path> corpus = List.of();

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      description = "judgements: TREC qrels, or a table of query, occupation, grade")
  private @Nullable Path qrels;

  @Option(
      names = "--hold-out",
      paramLabel = "N",
      description = "instead of queries: one of N alternate titles, taken from all that have it")
  private @Nullable Integer holdOut;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "draws the titles that are held out; ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(
      names = "--held",
      paramLabel = "FILE",
      description = "only write the titles that are held out, a line each, for train --without")
  private @Nullable Path held;

  @Mixin private ModelsOption models = new ModelsOption();

  @Mixin private EvalReport report = new EvalReport();

  EvalOccupationsCommand(Environment environment) {
    this.environment = environment;
  }

  /**
   * @param from for a message: what was judged
   */
  private record Task(
      List<OccupationNames> occupations, List<Question> titles, Judgements judgements, Path from) {}

  @Override
  public Integer call() {
    try {
      Task task = task();
      if (held != null) {
        write(task.titles, held);
        return ExitCode.DONE;
      }
      Run other = report.other();
      try (Models trained = new Models(models.folder(environment), environment.onnx())) {
        OccupationSearches.Answers answers =
            holdOut == null || models.given()
                ? answers(task, trained.titles())
                : answersUntrained(task);
        tell(Calibration.of(answers.run(), answers.probabilities(), task.judgements, PRECISION));
        report.tell(
            environment,
            answers.run(),
            task.judgements,
            other,
            METRICS,
            "titles of known occupations",
            task.from);
      }
      return ExitCode.DONE;
    } catch (UnreadableFile | UnreadableModel e) {
      throw new CannotRun(String.valueOf(e.getMessage()), e);
    }
  }

  private void write(List<Question> titles, Path file) {
    if (holdOut == null) {
      throw new CannotRun("--held writes what --hold-out holds out, which is missing");
    }
    try {
      Files.write(file, titles.stream().map(Question::text).toList());
    } catch (IOException e) {
      throw new CannotRun(file + " can't be written: " + e.getMessage(), e);
    }
  }

  private void tell(Calibration calibration) {
    environment
        .out()
        .printf(
            Locale.ROOT,
            "probabilities are off by %.3f (expected calibration error); %.0f %% are right of the"
                + " %.0f %% that are %.2f or more%n",
            calibration.error(),
            100 * PRECISION,
            100 * calibration.coverage(),
            calibration.threshold());
  }

  private static OccupationSearches.Answers answers(Task task, Encoder encoder) {
    OccupationIndex index = new OccupationIndex(task.occupations, encoder, Fusion.CHOSEN);
    return new OccupationSearches(index).ask(task.titles);
  }

  /** The trained models have seen the titles that are held out here. */
  private static OccupationSearches.Answers answersUntrained(Task task) {
    try (OnnxEncoder encoder = new OnnxEncoder(Transformer.BGE_SMALL, WordPiece.shipped())) {
      return answers(task, encoder);
    }
  }

  private Task task() {
    List<OccupationNames> occupations = OccupationCorpus.read(corpus, environment.err()::println);
    if (holdOut != null) {
      if (queries != null || qrels != null) {
        throw new CannotRun("--hold-out makes its own queries; give either");
      }
      return heldOut(occupations, holdOut);
    }
    if (queries == null) {
      throw new CannotRun("--queries or --hold-out is missing");
    }
    if (qrels != null) {
      return new Task(occupations, Question.read(queries), Judgements.read(qrels), qrels);
    }
    LabelledTitles labelled = LabelledTitles.read(queries, occupations);
    labelled
        .unknown()
        .forEach(label -> environment.err().println("no occupation is called '" + label + "'"));
    return new Task(occupations, labelled.titles(), labelled.judgements(), queries);
  }

  private Task heldOut(List<OccupationNames> occupations, int oneOf) {
    if (oneOf < 2) {
      throw new CannotRun("--hold-out was " + oneOf + "; it must be 2 or more");
    }
    HeldOutTitles held = HeldOutTitles.of(occupations, oneOf, seed);
    environment.out().println("one of " + oneOf + " alternate titles held out, seed " + seed);
    return new Task(held.kept(), held.titles(), held.judgements(), corpus.getFirst());
  }
}
