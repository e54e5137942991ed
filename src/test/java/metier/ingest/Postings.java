package metier.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import metier.analysis.Analysed;
import metier.analysis.Origin;
import metier.config.MatchWeights;
import metier.config.Ranking;
import metier.engine.EngineOpener;
import metier.engine.lucene.LuceneEngines;
import metier.index.Documents;
import metier.model.Employer;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.Meaning;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.Workplace;
import metier.store.Write;

/** Small postings, and the plainest way from them to documents. */
final class Postings {
  static final Ranking RANKING =
      new Ranking(
          3,
          1.2,
          0.75,
          0.75,
          0.8,
          50,
          4,
          3,
          1.5,
          1.5,
          0.5,
          0.7,
          20,
          1,
          14,
          1,
          0.3,
          new MatchWeights(30, 30, 25, 5, 8, 4, 4, 3, 3, 4));
  static final EngineOpener ENGINES = new LuceneEngines(RANKING);
  static final Documents DOCUMENTS = new Documents(RANKING.titleWeight());

  private Postings() {}

  static ChangeMaker changeMaker() {
    return changeMaker(Postings::analyse);
  }

  static ChangeMaker changeMaker(Function<Fact, Analysed> analysis) {
    return new ChangeMaker(analysis, DOCUMENTS, 2);
  }

  static Analysed analyse(Fact fact) {
    if (!(fact instanceof JobPosting job)) {
      throw new IllegalArgumentException("only postings here");
    }
    return new Analysed.Posting(
        job,
        job.description(),
        new Employer("", ""),
        List.of(),
        job.workplace(),
        Set.of(),
        null,
        Set.of(),
        Set.of(),
        List.of(),
        new Analysed.Origins(Origin.NONE, Origin.NONE, Origin.NONE, Origin.NONE),
        List.of(),
        List.of(),
        null,
        Meaning.of(new float[0]),
        Analysed.Wanted.NOTHING,
        Meaning.of(new float[0]));
  }

  static RecordKey key(String id) {
    return new RecordKey(RecordKind.JOBS, "test", id);
  }

  static Write put(String id, String title) {
    JobPosting job =
        new JobPosting(
            title,
            "About " + title,
            "",
            List.of(),
            new Workplace.OnSite(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            null);
    return new Write.Put(key(id), job, title.getBytes(StandardCharsets.UTF_8));
  }

  static List<Write> puts(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> put(prefix + i, "Nurse " + i)).toList();
  }

  /** One JSON-LD posting. */
  static String json(String id, String title) {
    return """
    {"@context":"https://schema.org","@type":"JobPosting","identifier":"%s","title":"%s",\
    "description":"Draws blood","datePosted":"2026-01-05","hiringOrganization":"Harbor Clinic"}\
    """
        .formatted(id, title);
  }

  static String ndjson(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> json("p" + i, "Nurse " + i))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
