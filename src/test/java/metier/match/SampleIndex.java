package metier.match;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metier.analysis.Analyst;
import metier.config.Config;
import metier.engine.Change;
import metier.engine.IndexIdentity;
import metier.engine.SearchEngine;
import metier.engine.lucene.LuceneEngines;
import metier.feed.FeedResult;
import metier.feed.Feeds;
import metier.feed.Opened;
import metier.index.Documents;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.Resume;

/** The sample of the project, indexed in a folder. */
final class SampleIndex implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  static final Config CONFIG = Config.load(Path.of("index-config"));
  private static final String SOURCE = "sample";

  final Analyst analyst = new Analyst(CONFIG, CLOCK);
  final Map<String, JobPosting> postings = new LinkedHashMap<>();
  final Map<String, Resume> resumes = new LinkedHashMap<>();
  final SearchEngine engine;
  final Matcher matcher;
  final Roles roles = new Roles(analyst, CONFIG.taxonomy());
  final Applicants applicants = new Applicants(analyst);

  SampleIndex(Path folder) throws IOException {
    facts(RecordKind.JOBS, "corpus/jobs.ndjson")
        .forEach((id, fact) -> postings.put(id, (JobPosting) fact));
    facts(RecordKind.RESUMES, "corpus/resumes.ndjson")
        .forEach((id, fact) -> resumes.put(id, (Resume) fact));
    engine =
        new LuceneEngines(CONFIG.ranking()).open(folder, new IndexIdentity("sample", "sample"));
    Map<RecordKey, Fact> facts = new LinkedHashMap<>();
    postings.forEach((id, fact) -> facts.put(job(id), fact));
    resumes.forEach((id, fact) -> facts.put(resume(id), fact));
    add(facts);
    matcher = Matcher.of(engine, CONFIG, analyst, CLOCK);
  }

  void add(Map<RecordKey, ? extends Fact> facts) {
    Documents documents = new Documents(CONFIG.ranking().titleWeight());
    long seq = engine.appliedSeq();
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<RecordKey, ? extends Fact> each : facts.entrySet()) {
      seq++;
      changes.add(
          new Change.Put(documents.of(each.getKey(), seq, analyst.analyse(each.getValue()))));
    }
    engine.apply(changes, seq);
    engine.refresh();
  }

  static RecordKey job(String id) {
    return new RecordKey(RecordKind.JOBS, SOURCE, id);
  }

  static RecordKey resume(String id) {
    return new RecordKey(RecordKind.RESUMES, SOURCE, id);
  }

  private static Map<String, Fact> facts(RecordKind kind, String file) throws IOException {
    Map<String, Fact> facts = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      if (new Feeds(CLOCK).open(kind, Feeds.AUTO, in) instanceof Opened.Ready ready) {
        ready
            .feed()
            .read(
                ready.in(),
                result -> {
                  if (result instanceof FeedResult.Accepted accepted) {
                    facts.put(accepted.id(), accepted.fact());
                  }
                });
      }
    }
    if (facts.isEmpty()) {
      throw new IllegalStateException(file + " holds nothing");
    }
    return facts;
  }

  @Override
  public void close() {
    engine.close();
  }
}
