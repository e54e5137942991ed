package metier.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import metier.analysis.skill.CosineWithWords;
import metier.analysis.skill.SkillLinker;
import metier.analysis.skill.SkillRanking;
import metier.analysis.vector.Encoder;
import metier.analysis.vector.Models;
import metier.analysis.vector.OnnxEncoder;
import metier.analysis.vector.Transformer;
import metier.analysis.vector.UnreadableModel;
import metier.analysis.vector.WordPiece;
import metier.eval.Difference;
import metier.eval.Evaluation;
import metier.eval.JudgedSpans;
import metier.eval.Judgements;
import metier.eval.Metric;
import metier.eval.Question;
import metier.eval.Run;
import metier.eval.SkillNames;
import metier.eval.SkillNeeds;
import metier.eval.SkillSpans;
import metier.eval.SpanAgreement;
import metier.eval.TaggedSentences;
import metier.eval.UnreadableFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "skills",
    mixinStandardHelpOptions = true,
    description = {
      "Links words of adverts to the skills of a list, beside a baseline (one transformer's cosine",
      "and 0.2 of BM25), and finds the spans of sentences that name a skill; and says how well",
      "that agrees with judgements. METIER_ONNX=off measures both with the trained text table."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:everything was measured", "2:a file can't be used"})
final class EvalSkillsCommand implements Callable<Integer> {
  private static final long SEED = 1;

  private static final List<Metric> METRICS =
      List.of(
          new Metric.RPrecision(5),
          new Metric.RPrecision(10),
          new Metric.Precision(1),
          new Metric.ReciprocalRank());

  private final Environment environment;
  private final Map<String, Double> figures = new LinkedHashMap<>();
  private final Map<String, Path> origins = new HashMap<>();

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      description = "the skills: one name a line, a table with tabs (id, text) or JSON lines")
  private @Nullable Path corpus;

  @Option(
      names = "--judged",
      paramLabel = "FILE",
      description = "CSV of sentence, span, sub_span, label; repeatable, measured together")
  private List<Path> judged = List.of();

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "phrases: a table with tabs (id, text, sentence) or JSON lines; with --qrels")
  private @Nullable Path queries;

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      description = "judgements: TREC qrels, or a table of query, skill, grade")
  private @Nullable Path qrels;

  @Option(
      names = "--spans",
      paramLabel = "FILE",
      description = "JSON lines of tokens, tags_skill and tags_knowledge: strict F1 of found spans")
  private @Nullable Path spans;

  @Option(
      names = "--train",
      paramLabel = "FILE",
      description = "such sentences to learn from; else only the taxonomy's phrases are found")
  private @Nullable Path train;

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "write what the linker found, as a TREC run")
  private @Nullable Path run;

  @Mixin private ModelsOption models = new ModelsOption();

  @Option(names = "--json", description = "end with one line {\"metrics\": {…}}")
  private boolean json;

  EvalSkillsCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    boolean asked = queries != null && qrels != null;
    if ((queries == null) != (qrels == null)) {
      throw new CannotRun("--queries and --qrels need each other");
    }
    if (judged.isEmpty() && !asked && spans == null) {
      throw new CannotRun("nothing to measure: --judged, --queries with --qrels, or --spans");
    }
    if (corpus == null && (asked || !judged.isEmpty())) {
      throw new CannotRun("--corpus names the skills that --judged and --queries are about");
    }
    try {
      if (corpus != null) {
        link(SkillNames.read(corpus));
      }
      if (spans != null) {
        find(TaggedSentences.read(spans), train == null ? null : TaggedSentences.read(train));
      }
    } catch (UnreadableFile | UnreadableModel e) {
      throw new CannotRun(String.valueOf(e.getMessage()), e);
    }
    if (json) {
      environment.out().println(json(figures));
    }
    environment.out().flush();
    return ExitCode.DONE;
  }

  private void link(SkillNames skills) {
    Map<String, SkillNeeds> levels = new LinkedHashMap<>();
    if (!judged.isEmpty()) {
      JudgedSpans read = JudgedSpans.read(judged, skills);
      read.unlisted()
          .forEach(
              (label, times) ->
                  environment.err().println("no skill: " + label + " (" + times + ")"));
      origins.putAll(read.origins());
      levels.put("span", read.spans());
      levels.put("sentence", read.sentences());
    }
    if (queries != null && qrels != null) {
      levels.put("query", SkillNeeds.of(Question.read(queries), Judgements.read(qrels)));
    }
    if (environment.onnx()) {
      WordPiece pieces = WordPiece.shipped();
      try (OnnxEncoder minilm = new OnnxEncoder(Transformer.MINILM, pieces);
          OnnxEncoder bge = new OnnxEncoder(Transformer.BGE_SMALL, pieces)) {
        measure(levels, skills, minilm, List.of(minilm, bge));
      }
    } else {
      try (Models trained = new Models(models.folder(environment), false)) {
        Encoder table = trained.textTable();
        measure(levels, skills, table, List.of(table));
      }
    }
  }

  private void measure(
      Map<String, SkillNeeds> levels, SkillNames skills, Encoder first, List<Encoder> encoders) {
    SkillRanking baseline = new CosineWithWords(skills.names(), first);
    SkillRanking linker = new SkillLinker(skills.names(), encoders);
    Map<String, List<String>> found = new LinkedHashMap<>();
    Both all = null;
    for (Map.Entry<String, SkillNeeds> level : levels.entrySet()) {
      SkillNeeds needs = level.getValue();
      Run ranked = needs.ask(linker, skills);
      found.putAll(ranked.ranked());
      Both both =
          new Both(
              Evaluation.of(ranked, needs.judgements(), METRICS),
              Evaluation.of(needs.ask(baseline, skills), needs.judgements(), METRICS));
      tell(level.getKey(), both);
      all = all == null ? both : all.and(both);
    }
    if (all != null && levels.size() > 1) {
      compare("all levels", "pooled", all);
    }
    if (run != null) {
      try {
        new Run(found).write(run, "metier");
      } catch (IOException e) {
        throw new CannotRun(run + " can't be written: " + e.getMessage(), e);
      }
    }
  }

  /** What the linker and the baseline are worth, need by need. */
  private record Both(Evaluation linker, Evaluation baseline) {
    Both of(Predicate<String> needs) {
      return new Both(linker.of(needs), baseline.of(needs));
    }

    Both and(Both other) {
      return new Both(linker.and(other.linker), baseline.and(other.baseline));
    }
  }

  /** A line for each file where there are several, then for all. */
  private void tell(String level, Both both) {
    if (both.linker().means().isEmpty()) {
      throw new CannotRun("no " + level + " is judged to mean a skill of " + corpus);
    }
    for (Path file : judged.size() > 1 ? judged : List.<Path>of()) {
      Both ofFile = both.of(need -> file.equals(origins.get(need)));
      if (!ofFile.linker().needs().isEmpty()) {
        compare(level + " of " + file.getFileName(), level + "_" + file.getFileName(), ofFile);
      }
    }
    compare(level, level, both);
  }

  private void compare(String title, String figure, Both both) {
    PrintStream out = environment.out();
    out.printf(
        Locale.ROOT,
        "%s: %d needs; linker, baseline, better by (95 %%, seed %d)%n",
        title,
        both.linker().needs().size(),
        SEED);
    both.linker()
        .values()
        .forEach(
            (name, values) -> {
              double[] others = both.baseline().values().getOrDefault(name, new double[0]);
              Difference by = Difference.between(values, others, SEED);
              double mean = mean(values);
              out.printf(
                  Locale.ROOT,
                  "%-10s %.4f %.4f   %+.4f [%+.4f, %+.4f]%n",
                  name,
                  mean,
                  mean(others),
                  by.mean(),
                  by.low(),
                  by.high());
              figures.put(figure + "_" + name, mean);
              figures.put(figure + "_baseline_" + name, mean(others));
              figures.put(figure + "_gain_low_" + name, by.low());
            });
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private void find(TaggedSentences marked, @Nullable TaggedSentences examples) {
    try (Assembly assembly = new Assembly(environment)) {
      SkillSpans finders =
          new SkillSpans(assembly.config().taxonomy(), assembly.analyst().tagger());
      tell("taxonomy phrases", finders.ofTaxonomy(marked));
    }
    if (examples != null) {
      tell("trained finder", SkillSpans.trained(examples, marked));
    }
  }

  private void tell(String finder, Map<String, SpanAgreement> byKind) {
    environment.out().println(finder + ", strict");
    byKind.forEach(
        (kind, agreement) -> {
          environment
              .out()
              .printf(
                  Locale.ROOT,
                  "%-10s f1 %.4f precision %.4f recall %.4f: %d right of %d found, %d marked%n",
                  kind,
                  agreement.f1(),
                  agreement.precision(),
                  agreement.recall(),
                  agreement.right(),
                  agreement.found(),
                  agreement.marked());
          String name = finder.replace(' ', '_') + "_" + kind;
          figures.put(name + "_f1", agreement.f1());
          figures.put(name + "_precision", agreement.precision());
          figures.put(name + "_recall", agreement.recall());
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
