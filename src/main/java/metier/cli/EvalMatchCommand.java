package metier.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import metier.analysis.Analysed;
import metier.analysis.Analyst;
import metier.analysis.words.Bm25;
import metier.engine.lucene.EnglishWords;
import metier.eval.Judgements;
import metier.eval.Metric;
import metier.eval.Run;
import metier.eval.UnreadableFile;
import metier.feed.Feeds;
import metier.index.PostedRequirements;
import metier.index.Profiles;
import metier.match.Applicant;
import metier.match.Applicants;
import metier.match.Matcher;
import metier.match.Role;
import metier.match.Roles;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.RecordKey;
import metier.model.Resume;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description = {
      "Matches roles or résumés with résumés or roles, whichever they are, and says how well the",
      "order agrees with judgements. What is matched is indexed for this alone."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:every query was answered", "2:a file can't be used"})
final class EvalMatchCommand implements Callable<Integer> {
  private static final int BASELINE_DEPTH = 1_000;

  private final Environment environment;

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "FILE",
      description = {
        "a table with tabs (id, text) or JSON lines: adverts, bare lists of skills, or résumés"
      })
  private Path queries = Path.of("");

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "FILE",
      description = {
        "likewise, adverts or résumés; also postings or résumés in any format of JSON that",
        "ingest reads"
      })
  private Path corpus = Path.of("");

  @Option(
      names = "--qrels",
      required = true,
      paramLabel = "FILE",
      description = "judgements: TREC qrels, or a table of query, record, grade")
  private Path qrels = Path.of("");

  @Option(
      names = "--queries-are",
      defaultValue = MatchRows.AUTO,
      paramLabel = "SIDE",
      description = "roles, resumes, or auto (the default): what most of them look like")
  private String queriesAre = MatchRows.AUTO;

  @Option(
      names = "--corpus-is",
      defaultValue = MatchRows.AUTO,
      paramLabel = "SIDE",
      description = "the same of the corpus")
  private String corpusIs = MatchRows.AUTO;

  @Option(
      names = "--baseline",
      description = {
        "also by BM25 (k1 = 1.2, b = .75) of the whole texts, and by how much matching is better"
      })
  private boolean baseline;

  @Mixin private EvalReport report = new EvalReport();

  EvalMatchCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      Feeds feeds = new Feeds(environment.clock());
      Judgements judgements = Judgements.read(qrels);
      Run other = report.other();
      MatchRows asked = MatchRows.read(queries, queriesAre, feeds, environment.err());
      MatchRows held = MatchRows.read(corpus, corpusIs, feeds, environment.err());
      measure(asked, held, judgements, other);
      return ExitCode.DONE;
    } catch (UnreadableFile e) {
      throw new CannotRun(String.valueOf(e.getMessage()), e);
    }
  }

  private void measure(MatchRows asked, MatchRows held, Judgements judgements, @Nullable Run other)
      throws InterruptedException {
    Run answers;
    Run plain = null;
    try (Assembly assembly = new Assembly(environment);
        PassingIndex index = PassingIndex.of(held.side().kind(), facts(held), assembly)) {
      Analyst analyst = assembly.analyst();
      Matcher matcher = Matcher.of(index.engine(), assembly.config(), analyst, assembly.clock());
      Roles roles = new Roles(analyst, assembly.config().taxonomy());
      Map<String, List<String>> ranked = new LinkedHashMap<>();
      for (MatchRows.Row query : asked.rows()) {
        List<RecordKey> order = order(query, held.side(), matcher, roles, new Applicants(analyst));
        ranked.put(query.id(), order.stream().map(RecordKey::id).toList());
      }
      answers = new Run(ranked);
      if (baseline) {
        plain = plain(asked, held, analyst);
      }
    }
    report.tell(
        environment,
        answers,
        judgements,
        other,
        plain,
        Metric.OF_MATCHES,
        "queries with relevant " + held.side().word(),
        qrels);
  }

  private static Map<String, Fact> facts(MatchRows rows) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    rows.rows().forEach(row -> facts.put(row.id(), row.fact()));
    return facts;
  }

  private static List<RecordKey> order(
      MatchRows.Row query, MatchSide held, Matcher matcher, Roles roles, Applicants applicants) {
    if (query.fact() instanceof Resume resume) {
      Applicant applicant = applicants.of(resume);
      return switch (held) {
        case ROLES -> matcher.orderOfPostings(applicant, List.of());
        case RESUMES -> matcher.orderOfAlike(applicant, List.of());
      };
    }
    Role role =
        query.text().isEmpty() && query.fact() instanceof JobPosting posting
            ? roles.of(posting)
            : roles.ofText(query.text());
    return switch (held) {
      case ROLES -> matcher.orderOfPostings(Applicants.like(role), List.of());
      case RESUMES -> matcher.orderOfCandidates(role, List.of());
    };
  }

  private static Run plain(MatchRows asked, MatchRows held, Analyst analyst) {
    List<String> texts = held.rows().stream().map(row -> text(row, analyst)).toList();
    Bm25 bm25 = new Bm25(texts, EnglishWords::of);
    Map<String, List<String>> ranked = new LinkedHashMap<>();
    for (MatchRows.Row query : asked.rows()) {
      float[] scores = bm25.scores(text(query, analyst));
      List<Integer> found =
          new ArrayList<>(
              IntStream.range(0, scores.length).filter(i -> scores[i] > 0).boxed().toList());
      found.sort((one, another) -> Float.compare(scores[another], scores[one]));
      ranked.put(
          query.id(),
          found.stream().limit(BASELINE_DEPTH).map(i -> held.rows().get(i).id()).toList());
    }
    return new Run(ranked);
  }

  /** A record that comes in fields is compared by the words that matching compares. */
  private static String text(MatchRows.Row row, Analyst analyst) {
    if (!row.text().isEmpty()) {
      return row.text();
    }
    return switch (analyst.analyse(row.fact())) {
      case Analysed.Curriculum resume -> Profiles.text(resume);
      case Analysed.Posting posting -> PostedRequirements.text(posting);
      case Analysed.Salary _, Analysed.Profile _ ->
          throw new IllegalStateException(row.id() + " is neither a posting nor a résumé");
    };
  }
}
