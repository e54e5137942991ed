package metier.ingest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import metier.engine.Candidate;
import metier.engine.Change;
import metier.engine.EngineUnavailable;
import metier.engine.Recall;
import metier.engine.SearchEngine;
import metier.index.Card;
import metier.index.Person;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.pay.Paid;
import metier.query.Query;
import metier.query.SearchAnswer;
import metier.query.SearchRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers through one engine until another takes its place; nobody who asks notices. */
final class SwitchingEngine implements SearchEngine {
  private static final Logger log = LoggerFactory.getLogger(SwitchingEngine.class);

  private volatile Serving current;

  SwitchingEngine(SearchEngine first) {
    this.current = new Serving(first);
  }

  /** An engine with all who are using it: as readers of the lock; closing it is the writing. */
  private static final class Serving {
    final SearchEngine engine;
    final ReentrantReadWriteLock uses = new ReentrantReadWriteLock();
    boolean retired;

    Serving(SearchEngine engine) {
      this.engine = engine;
    }

    void retire() {
      uses.writeLock().lock();
      try {
        if (!retired) {
          retired = true;
          engine.close();
        }
      } catch (EngineUnavailable e) {
        // Nobody uses it any more, and what it held is in the log.
        log.warn("An index was not closed in order: {}", e.getMessage());
      } finally {
        uses.writeLock().unlock();
      }
    }
  }

  /** Returns when the engine until now has answered its last request and is closed. */
  void switchTo(SearchEngine next) {
    Serving until = current;
    current = new Serving(next);
    until.retire();
  }

  private <T> T with(Function<SearchEngine, T> use) {
    while (true) {
      Serving serving = current;
      serving.uses.readLock().lock();
      try {
        if (!serving.retired) {
          return use.apply(serving.engine);
        }
        if (serving == current) {
          throw new EngineUnavailable("the index is closed at the moment", null);
        }
      } finally {
        serving.uses.readLock().unlock();
      }
    }
  }

  private void run(Consumer<SearchEngine> use) {
    Boolean _ =
        with(
            engine -> {
              use.accept(engine);
              return true;
            });
  }

  @Override
  public void apply(List<Change> changes, long upTo) {
    run(engine -> engine.apply(changes, upTo));
  }

  @Override
  public void refresh() {
    run(SearchEngine::refresh);
  }

  @Override
  public void commit() {
    run(SearchEngine::commit);
  }

  @Override
  public long appliedSeq() {
    return with(SearchEngine::appliedSeq);
  }

  @Override
  public long visibleSeq() {
    return with(SearchEngine::visibleSeq);
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    return with(engine -> engine.search(request));
  }

  @Override
  public List<Candidate> recall(Recall recall) {
    return with(engine -> engine.recall(recall));
  }

  @Override
  public Optional<Candidate> candidate(RecordKey key, String text) {
    return with(engine -> engine.candidate(key, text));
  }

  @Override
  public double words(RecordKind kind, String text) {
    return with(engine -> engine.words(kind, text));
  }

  @Override
  public double[] closeness(RecordKind kind, String text, List<RecordKey> keys) {
    return with(engine -> engine.closeness(kind, text, keys));
  }

  @Override
  public long[] values(RecordKind kind, List<Query> all, String field) {
    return with(engine -> engine.values(kind, all, field));
  }

  @Override
  public long count(RecordKind kind) {
    return with(engine -> engine.count(kind));
  }

  @Override
  public void forEachLikeness(RecordKind kind, LikenessVisitor visitor) {
    run(engine -> engine.forEachLikeness(kind, visitor));
  }

  @Override
  public List<Alike> alike(RecordKey key) {
    return with(engine -> engine.alike(key));
  }

  @Override
  public void forEachRecord(RecordKind kind, ObjLongConsumer<RecordKey> consumer) {
    run(engine -> engine.forEachRecord(kind, consumer));
  }

  @Override
  public void forEachCard(RecordKind kind, BiConsumer<RecordKey, Card> consumer) {
    run(engine -> engine.forEachCard(kind, consumer));
  }

  @Override
  public void forEachPerson(BiConsumer<RecordKey, Person> consumer) {
    run(engine -> engine.forEachPerson(consumer));
  }

  @Override
  public void forEachPay(RecordKind kind, Consumer<Paid> consumer) {
    run(engine -> engine.forEachPay(kind, consumer));
  }

  @Override
  public long frequency(RecordKind kind, String field, String value) {
    return with(engine -> engine.frequency(kind, field, value));
  }

  @Override
  public long edition() {
    return with(SearchEngine::edition);
  }

  @Override
  public long records() {
    return with(SearchEngine::records);
  }

  @Override
  public List<String> terms(String text) {
    return with(engine -> engine.terms(text));
  }

  @Override
  public long recordsWith(RecordKind kind, String word) {
    return with(engine -> engine.recordsWith(kind, word));
  }

  @Override
  public void forEachWord(RecordKind kind, ObjLongConsumer<String> visitor) {
    run(engine -> engine.forEachWord(kind, visitor));
  }

  @Override
  public void forEachName(RecordKind kind, String field, NameVisitor visitor) {
    run(engine -> engine.forEachName(kind, field, visitor));
  }

  @Override
  public void close() {
    current.retire();
  }
}
