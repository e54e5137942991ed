package metier.ingest;

import java.util.ArrayList;
import java.util.List;
import metier.feed.Feed;
import metier.feed.FeedResult;
import metier.ingest.Intake.Row;
import metier.ingest.Intake.Summary;
import metier.model.Fact;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.Bookmark;
import metier.store.Reading;
import metier.store.RecordStore;
import metier.store.Write;
import org.jspecify.annotations.Nullable;

/**
 * Stores a feed's rows batch by batch. Where the feed is a file, each batch moves a bookmark, and
 * rows that an earlier run has stored are only counted.
 */
final class Storing implements Sink {
  /** Rows can be 10 MB each; a batch of such must not fill the memory. */
  private static final int BATCH_BYTES = 8_000_000;

  private final RecordStore store;
  private final Pace pace;
  private final RecordKind kind;
  private final String source;
  private final Reading reading;
  private final Watcher watcher;
  private final @Nullable Snapshot snapshot;

  /** As of the file's beginning, or where it was left off; null where the feed is no file. */
  private final @Nullable Bookmark start;

  private final List<FeedResult> batch = new ArrayList<>();
  private long batchBytes;
  private boolean marked;
  private long accepted;
  private long rejected;
  private long lastSeq;

  Storing(
      RecordStore store,
      Pace pace,
      RecordKind kind,
      String source,
      Feed feed,
      Reading reading,
      Watcher watcher,
      @Nullable FileState file,
      @Nullable Snapshot snapshot) {
    this.store = store;
    this.pace = pace;
    this.kind = kind;
    this.source = source;
    this.reading = reading;
    this.watcher = watcher;
    this.snapshot = snapshot;
    this.start = file == null ? null : start(file, feed);
    this.marked = before() > 0;
    watcher.begins(feed, source, before());
  }

  private Bookmark start(FileState file, Feed feed) {
    String path = file.path().toString();
    String version = file.version(feed.format());
    Bookmark found =
        store
            .bookmark(kind, source, path)
            .filter(bookmark -> bookmark.version().equals(version))
            .orElseGet(() -> new Bookmark(kind, source, path, version, 0, store.lastSeq(), null));
    if (snapshot == null) {
      return found;
    }
    long had = snapshot.begin(source, found.began(), found.had());
    return new Bookmark(kind, source, path, version, found.rows(), found.began(), had);
  }

  /** How many rows an earlier run has taken in. */
  private long before() {
    return start == null ? 0 : start.rows();
  }

  @Override
  public void accept(FeedResult result) {
    if (accepted + rejected + batch.size() < before()) {
      count(result);
      return;
    }
    batch.add(result);
    if (result instanceof FeedResult.Accepted row) {
      batchBytes += row.original().length;
    }
    if (batch.size() >= pace.batchRows() || batchBytes >= BATCH_BYTES) {
      flush(start);
    }
  }

  private void count(FeedResult result) {
    switch (result) {
      case FeedResult.Accepted _ -> accepted++;
      case FeedResult.Rejected row -> reject(row);
    }
    if (accepted + rejected == before()) {
      watcher.committed(accepted);
    }
  }

  private void reject(FeedResult.Rejected row) {
    rejected++;
    if (snapshot != null) {
      snapshot.rejected(source, row.id());
      if (row.restUnread()) {
        snapshot.isNotWhole();
      }
    }
    watcher.row(Intake.rejected(row));
  }

  /**
   * @param bookmark moved with the rows; null for none
   */
  private void flush(@Nullable Bookmark bookmark) {
    List<Write> writes = new ArrayList<>();
    for (FeedResult result : batch) {
      if (result instanceof FeedResult.Accepted(_, String id, Fact fact, byte[] original, _)) {
        writes.add(new Write.Put(new RecordKey(kind, source, id), fact, original, reading));
      }
    }
    List<Long> seqs = bookmark == null ? store.write(writes) : store.write(writes, moved(bookmark));
    int next = 0;
    for (FeedResult result : batch) {
      switch (result) {
        case FeedResult.Accepted row -> {
          lastSeq = seqs.get(next);
          watcher.row(new Row.Stored(row.line(), writes.get(next).key(), lastSeq, row.notes()));
          next++;
        }
        case FeedResult.Rejected row -> reject(row);
      }
    }
    batch.clear();
    batchBytes = 0;
    accepted += writes.size();
    if (!writes.isEmpty()) {
      watcher.committed(accepted);
      pace.batchWritten(lastSeq);
    }
  }

  private Bookmark moved(Bookmark from) {
    marked = true;
    long rows = accepted + rejected + batch.size();
    return new Bookmark(
        from.kind(), from.source(), from.file(), from.version(), rows, from.began(), from.had());
  }

  @Override
  public Summary finish(boolean whole) {
    flush(whole ? null : start);
    if (whole && start != null && marked) {
      store.forget(start);
    }
    if (!whole && snapshot != null) {
      snapshot.isNotWhole();
    }
    return new Summary(accepted + rejected, accepted, rejected, lastSeq);
  }
}
