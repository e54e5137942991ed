package metier.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import metier.config.Ranking;
import metier.engine.Candidate;
import metier.engine.Change;
import metier.engine.EngineUnavailable;
import metier.engine.IndexIdentity;
import metier.engine.Recall;
import metier.engine.SearchEngine;
import metier.index.Card;
import metier.index.Person;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.pay.Paid;
import metier.query.Cursor;
import metier.query.Query;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import org.apache.lucene.store.AlreadyClosedException;

/** The engine on this machine's disk: one Lucene index for each kind of record. */
final class LuceneEngine implements SearchEngine {
  private static final int WRITERS = 2;

  private final Map<RecordKind, Shelf> shelves = new EnumMap<>(RecordKind.class);
  private final IndexIdentity identity;
  private final Ranking ranking;
  private final ExecutorService writers =
      Executors.newFixedThreadPool(
          WRITERS, Thread.ofPlatform().daemon().name("index-writer-", 0).factory());
  private volatile long appliedSeq;
  private volatile long visibleSeq;

  private LuceneEngine(IndexIdentity identity, Ranking ranking) {
    this.identity = identity;
    this.ranking = ranking;
  }

  static LuceneEngine open(Path folder, IndexIdentity identity, Ranking ranking)
      throws IOException {
    LuceneEngine engine = new LuceneEngine(identity, ranking);
    for (RecordKind kind : RecordKind.values()) {
      engine.shelves.put(kind, Shelf.open(folder, kind, identity, ranking));
    }
    return engine.atItsCommit();
  }

  static LuceneEngine openReadOnly(Path folder, IndexIdentity identity, Ranking ranking)
      throws IOException {
    LuceneEngine engine = new LuceneEngine(identity, ranking);
    for (RecordKind kind : RecordKind.values()) {
      engine.shelves.put(kind, Shelf.openReadOnly(folder, kind, ranking));
    }
    return engine.atItsCommit();
  }

  /** Shelves commit one after the other: what all of them hold counts. */
  private LuceneEngine atItsCommit() {
    appliedSeq = shelves.values().stream().mapToLong(Shelf::appliedSeq).min().orElse(0);
    visibleSeq = appliedSeq;
    return this;
  }

  private Shelf shelf(RecordKind kind) {
    Shelf shelf = shelves.get(kind);
    if (shelf == null) {
      throw new IllegalStateException("no index of " + kind);
    }
    return shelf;
  }

  @Override
  public void apply(List<Change> changes, long upTo) {
    List<List<Change>> shares = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      shares.add(new ArrayList<>());
    }
    // The same key always goes to the same writer, so that its changes keep their order.
    changes.forEach(
        change -> shares.get(Math.floorMod(change.key().hashCode(), WRITERS)).add(change));
    List<Future<?>> running = new ArrayList<>();
    for (List<Change> share : shares) {
      running.add(writers.submit(() -> applyAll(share)));
    }
    running.forEach(LuceneEngine::await);
    shelves.values().forEach(shelf -> shelf.appliedUpTo(upTo));
    appliedSeq = Math.max(appliedSeq, upTo);
  }

  private Void applyAll(List<Change> changes) throws IOException {
    for (Change change : changes) {
      shelf(change.key().kind()).apply(change);
    }
    return null;
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngineUnavailable("interrupted while writing the index", e);
    } catch (ExecutionException e) {
      throw new EngineUnavailable("the index can't be written: " + e.getCause(), e);
    }
  }

  @Override
  public void refresh() {
    long seq = appliedSeq;
    try {
      for (Shelf shelf : shelves.values()) {
        shelf.refresh();
      }
    } catch (IOException | AlreadyClosedException e) {
      throw new EngineUnavailable("the index can't be refreshed: " + e.getMessage(), e);
    }
    visibleSeq = seq;
  }

  @Override
  public void commit() {
    try {
      for (Shelf shelf : shelves.values()) {
        shelf.commit(identity);
      }
    } catch (IOException e) {
      throw new EngineUnavailable("the index can't be written: " + e.getMessage(), e);
    }
  }

  @Override
  public long appliedSeq() {
    return appliedSeq;
  }

  @Override
  public long visibleSeq() {
    return visibleSeq;
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    Shelf shelf = shelf(request.kind());
    Cursor cursor = request.cursor();
    try (Shelf.View view = cursor == null ? shelf.newest() : shelf.kept(cursor.generation())) {
      return new Search(shelf, view, ranking, request).answer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Candidate> recall(Recall recall) {
    Shelf shelf = shelf(recall.kind());
    try (Shelf.View view = shelf.newest()) {
      return new Recalling(shelf, view.searcher, ranking).candidates(recall);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Candidate> candidate(RecordKey key, String text) {
    Shelf shelf = shelf(key.kind());
    try (Shelf.View view = shelf.newest()) {
      return new Recalling(shelf, view.searcher, ranking).candidate(key, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public double words(RecordKind kind, String text) {
    try (Shelf.View view = shelf(kind).newest()) {
      return new TextWords(view.searcher, text).own();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public double[] closeness(RecordKind kind, String text, List<RecordKey> keys) {
    try (Shelf.View view = shelf(kind).newest()) {
      return new Closeness(view.searcher, text).of(keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long[] values(RecordKind kind, List<Query> all, String field) {
    Shelf shelf = shelf(kind);
    try (Shelf.View view = shelf.newest()) {
      return Scan.values(view.searcher, matching(shelf, view, all), field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private org.apache.lucene.search.Query matching(Shelf shelf, Shelf.View view, List<Query> all) {
    return Search.records(
        shelf.kind,
        new LuceneQueries(ranking, view.searcher.getIndexReader(), shelf.meanings)
            .of(new Query.And(all)));
  }

  @Override
  public long count(RecordKind kind) {
    Shelf shelf = shelf(kind);
    try (Shelf.View view = shelf.newest()) {
      return view.searcher.count(Scan.HELD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long frequency(RecordKind kind, String field, String value) {
    Shelf shelf = shelf(kind);
    try (Shelf.View view = shelf.newest()) {
      return view.searcher.getIndexReader().docFreq(new org.apache.lucene.index.Term(field, value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another engine over the same folder counts as another edition. */
  @Override
  public long edition() {
    long edition = System.identityHashCode(this);
    for (Shelf shelf : shelves.values()) {
      try (Shelf.View view = shelf.newest()) {
        edition = 31 * edition + TermScan.version(view.searcher);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return edition;
  }

  @Override
  public long records() {
    return shelves.keySet().stream().mapToLong(this::count).sum();
  }

  @Override
  public List<String> terms(String text) {
    return WordAnalyzer.terms(text);
  }

  @Override
  public long recordsWith(RecordKind kind, String word) {
    try (Shelf.View view = shelf(kind).newest()) {
      return TermScan.recordsWith(view.searcher, word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEachWord(RecordKind kind, ObjLongConsumer<String> visitor) {
    try (Shelf.View view = shelf(kind).newest()) {
      TermScan.forEachWord(view.searcher, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEachName(RecordKind kind, String field, NameVisitor visitor) {
    try (Shelf.View view = shelf(kind).newest()) {
      TermScan.forEachName(view.searcher, LuceneDocuments.namesOf(field), visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEachLikeness(RecordKind kind, LikenessVisitor visitor) {
    try (Shelf.View view = shelf(kind).newest()) {
      Likenesses.forEach(view.searcher, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Alike> alike(RecordKey key) {
    try (Shelf.View view = shelf(key.kind()).newest()) {
      return Likenesses.alike(view.searcher, key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEachRecord(RecordKind kind, ObjLongConsumer<RecordKey> consumer) {
    try (Shelf.View view = shelf(kind).newest()) {
      Scan.forEachRecord(kind, view.searcher, consumer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEachCard(RecordKind kind, BiConsumer<RecordKey, Card> consumer) {
    try (Shelf.View view = shelf(kind).newest()) {
      Scan.forEachCard(kind, view.searcher, consumer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEachPerson(BiConsumer<RecordKey, Person> consumer) {
    try (Shelf.View view = shelf(RecordKind.RESUMES).newest()) {
      PersonCodec.forEach(view.searcher, consumer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEachPay(RecordKind kind, Consumer<Paid> consumer) {
    Shelf shelf = shelf(kind);
    try (Shelf.View view = shelf.newest()) {
      new PaidRows(shelf.columns).forEach(view.searcher, consumer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    writers.shutdown();
    for (Shelf shelf : shelves.values()) {
      try {
        shelf.close();
      } catch (IOException e) {
        throw new EngineUnavailable("the index can't be closed: " + e.getMessage(), e);
      }
    }
  }
}
