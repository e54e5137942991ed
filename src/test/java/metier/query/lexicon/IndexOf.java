package metier.query.lexicon;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metier.analysis.Analyst;
import metier.config.Config;
import metier.engine.Change;
import metier.engine.IndexIdentity;
import metier.engine.SearchEngine;
import metier.engine.lucene.LuceneEngines;
import metier.feed.Feeds;
import metier.index.Card;
import metier.index.Documents;
import metier.index.Fields;
import metier.index.IndexDocument;
import metier.index.IndexDocument.Entry;
import metier.ingest.Corpus;
import metier.ingest.Intake;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.SqliteStore;

/** Real indexes to read words and names from. */
final class IndexOf {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC);
  static final Config CONFIG = Config.load(Path.of("index-config"));
  static final Analyst ANALYST = new Analyst(CONFIG, CLOCK);

  private IndexOf() {}

  private static SearchEngine empty(Path folder) {
    return new LuceneEngines(CONFIG.ranking())
        .open(folder.resolve("index"), new IndexIdentity("store", "print"));
  }

  /** The sample. */
  static SearchEngine corpus(Path folder) throws Exception {
    SearchEngine engine = empty(folder);
    Documents documents = new Documents(CONFIG.ranking().titleWeight());
    try (SqliteStore store = SqliteStore.open(folder)) {
      new Corpus(Path.of("corpus")).loadInto(store, new Intake(new Feeds(CLOCK), store));
      List<Change> changes = new ArrayList<>();
      store.forEachLive(
          record ->
              changes.add(
                  new Change.Put(
                      documents.of(record.key(), record.seq(), ANALYST.analyse(record.fact())))));
      engine.apply(changes, store.lastSeq());
    }
    engine.refresh();
    return engine;
  }

  /** So many postings of each title and nothing more. */
  static SearchEngine titles(Path folder, Map<String, Integer> postingsOf) {
    SearchEngine engine = empty(folder);
    put(engine, 0, postingsOf);
    return engine;
  }

  static void put(SearchEngine engine, long after, Map<String, Integer> postingsOf) {
    List<Change> changes = new ArrayList<>();
    long seq = after;
    for (Map.Entry<String, Integer> of : postingsOf.entrySet()) {
      for (int i = 0; i < of.getValue(); i++) {
        changes.add(new Change.Put(posting(++seq, of.getKey())));
      }
    }
    engine.apply(changes, seq);
    engine.refresh();
  }

  private static IndexDocument posting(long seq, String title) {
    return new IndexDocument(
        new RecordKey(RecordKind.JOBS, "test", "j" + seq),
        seq,
        new Card.Job(
            title, "", List.of(), false, List.of(), List.of(), List.of(), null, null, null, null,
            null, List.of()),
        "",
        List.of(new Entry.Words(Fields.TITLE, title, 1), new Entry.Words(Fields.WORDS, title, 1)),
        List.of());
  }
}
