package metier.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import metier.analysis.Analysed;
import metier.engine.Change;
import metier.index.Documents;
import metier.model.Fact;
import metier.model.RecordKind;
import metier.store.StoredRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns rows of the change log into what an engine takes, several rows at a time. */
public final class ChangeMaker implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(ChangeMaker.class);

  /** Small enough that no worker is left alone with the long texts of a page. */
  private static final int ROWS_A_TASK = 25;

  private final Function<Fact, Analysed> analysis;
  private final Documents documents;
  private final ExecutorService workers;
  private final AtomicLong newestOccupation = new AtomicLong();

  /**
   * @param analysis safe to be called by several threads
   */
  public ChangeMaker(Function<Fact, Analysed> analysis, Documents documents, int workers) {
    this.analysis = analysis;
    this.documents = documents;
    this.workers =
        Executors.newFixedThreadPool(
            workers, Thread.ofPlatform().daemon().name("analysis-", 0).factory());
  }

  /** One change a row, in the rows' order. */
  List<Change> of(List<StoredRecord> rows) throws InterruptedException {
    rows.stream()
        .filter(row -> row.key().kind() == RecordKind.OCCUPATIONS)
        .forEach(row -> newestOccupation.accumulateAndGet(row.seq(), Math::max));
    List<Callable<List<Change>>> tasks = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += ROWS_A_TASK) {
      List<StoredRecord> share = rows.subList(from, Math.min(rows.size(), from + ROWS_A_TASK));
      tasks.add(() -> share.stream().map(this::change).toList());
    }
    List<Change> changes = new ArrayList<>(rows.size());
    for (Future<List<Change>> done : workers.invokeAll(tasks)) {
      changes.addAll(result(done));
    }
    return changes;
  }

  /** The sequence of the latest change of an occupation's record that was met; 0 before any. */
  public long newestOccupation() {
    return newestOccupation.get();
  }

  private Change change(StoredRecord row) {
    Fact fact = row.fact();
    if (fact == null) {
      return new Change.Remove(row.key(), row.seq());
    }
    try {
      return new Change.Put(documents.of(row.key(), row.seq(), analysis.apply(fact)));
    } catch (RuntimeException | StackOverflowError e) {
      // One record must not keep all later ones out of the index. What stood there before is
      // outdated; `check` reports the record as missing.
      log.error("{} can't be analysed and is left out of the index", row.key().qualified(), e);
      return new Change.Remove(row.key(), row.seq());
    }
  }

  private static List<Change> result(Future<List<Change>> done) throws InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("analysis failed: " + e.getCause(), e);
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
