package metier.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import metier.model.RecordKey;
import metier.model.RecordKind;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The store in one SQLite file of the data folder. */
public final class SqliteStore implements RecordStore {
  private static final int PAGE = 500;

  /** How soon a write of another process is noticed; its own are noticed at once. */
  private static final Duration POLL = Duration.ofMillis(100);

  private static final String REINDEX = "reindex";

  private final Path file;
  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final GroupCommit writer;
  private final String id;

  private final WriteSignal signal = new WriteSignal();

  private SqliteStore(Path file, HikariDataSource pool) {
    this.file = file;
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.writer = new GroupCommit(jdbi);
    this.id =
        with(h -> h.select("SELECT value FROM meta WHERE name = 'id'").mapTo(String.class).one());
  }

  /**
   * Opens the folder's store, made when it isn't there.
   *
   * @throws StoreUnavailable with the reason in a sentence
   */
  public static SqliteStore open(Path folder) {
    HikariDataSource pool = SqliteFile.open(folder);
    try {
      return new SqliteStore(folder.resolve(SqliteFile.NAME), pool);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public long lastSeq() {
    return with(Records::lastSeq);
  }

  @Override
  public List<Long> write(List<Write> writes) {
    return writes.isEmpty() ? List.of() : written(writes, null);
  }

  @Override
  public List<Long> write(List<Write> writes, Bookmark bookmark) {
    return written(writes, bookmark);
  }

  private List<Long> written(List<Write> writes, @Nullable Bookmark bookmark) {
    List<Row> rows = new ArrayList<>(writes.size());
    try (Originals originals = new Originals()) {
      for (Write write : writes) {
        rows.add(
            switch (write) {
              case Write.Put(var key, var fact, var original, var reading) ->
                  new Row.Put(key, FactCodec.encode(fact), originals.pack(original), reading);
              case Write.Delete(var key, long upTo) -> new Row.Delete(key, upTo);
              case Write.Reread(var key, long seq, var fact) ->
                  new Row.Reread(key, seq, FactCodec.encode(fact));
            });
      }
    }
    try {
      List<Long> seqs = writer.write(rows, bookmark);
      signal.written(seqs);
      return seqs;
    } catch (JdbiException e) {
      throw StoreUnavailable.because(file, e);
    }
  }

  @Override
  public boolean awaitChange(long seq, Duration timeout) throws InterruptedException {
    long end = System.nanoTime() + timeout.toNanos();
    while (true) {
      if (lastSeq() > seq) {
        return true;
      }
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      signal.await(seq, Duration.ofNanos(Math.min(left, POLL.toNanos())));
    }
  }

  @Override
  public List<StoredRecord> changesAfter(long seq, int limit) {
    return with(handle -> Records.changesAfter(handle, seq, limit));
  }

  @Override
  public Optional<StoredRecord> find(RecordKey key) {
    return with(handle -> Records.find(handle, key));
  }

  @Override
  public Past past(RecordKey key) {
    return with(handle -> Records.past(handle, key));
  }

  @Override
  public List<StoredRecord> findById(RecordKind kind, String id) {
    return with(handle -> Records.byId(handle, kind, id, false));
  }

  @Override
  public List<StoredRecord> live(RecordKind kind) {
    return with(handle -> Records.live(handle, kind));
  }

  @Override
  public List<StoredRecord> findDeletedById(RecordKind kind, String id) {
    return with(handle -> Records.byId(handle, kind, id, true));
  }

  @Override
  public Optional<byte[]> original(RecordKey key) {
    Optional<byte[]> packed = with(handle -> Records.original(handle, key));
    try {
      return packed.isEmpty() ? packed : Optional.of(Originals.unpack(packed.get()));
    } catch (DataFormatException e) {
      throw new StoreUnavailable(
          "The original of " + key.qualified() + " in " + file + " is damaged: " + e, e);
    }
  }

  @Override
  public void forEachLive(Consumer<StoredRecord> consumer) {
    List<StoredRecord> page;
    for (long after = 0; !(page = changesAfter(after, PAGE)).isEmpty(); ) {
      for (StoredRecord record : page) {
        if (record.fact() != null) {
          consumer.accept(record);
        }
      }
      after = page.getLast().seq();
    }
  }

  @Override
  public long countLive(RecordKind kind) {
    return with(handle -> Records.countLive(handle, kind));
  }

  @Override
  public long countLive(RecordKind kind, String source) {
    return with(handle -> Records.countLive(handle, kind, source));
  }

  @Override
  public List<StoredKey> keysBetween(
      RecordKind kind, String source, long after, long upTo, int limit) {
    return with(handle -> Records.keysBetween(handle, kind, source, after, upTo, limit));
  }

  @Override
  public Optional<Bookmark> bookmark(RecordKind kind, String source, String file) {
    return with(h -> Bookmarks.find(h, kind, source, file));
  }

  @Override
  public void forget(Bookmark bookmark) {
    with(h -> Bookmarks.forget(h, bookmark));
  }

  @Override
  public void forgetBookmarks(RecordKind kind, String source) {
    with(h -> Bookmarks.forgetAll(h, kind, source));
  }

  @Override
  public long forEachEntry(Set<RecordKind> kinds, Consumer<Entry> consumer) {
    try {
      return jdbi.withHandle(handle -> Entries.read(handle.getConnection(), kinds, consumer));
    } catch (SQLException | JdbiException e) {
      throw StoreUnavailable.because(file, e);
    }
  }

  @Override
  public List<String> damage() {
    return with(h -> h.select("PRAGMA integrity_check(20)").mapTo(String.class).list()).stream()
        .filter(line -> !line.equals("ok"))
        .toList();
  }

  @Override
  public Manifest backUp(Path to, Instant made) {
    return with(handle -> Backup.make(handle.getConnection(), to, made));
  }

  @Override
  public void requestReindex() {
    with(
        h ->
            h.execute(
                "INSERT OR REPLACE INTO request (name, made) VALUES (?, ?)",
                REINDEX,
                Instant.now().toString()));
  }

  @Override
  public boolean takeReindexRequest() {
    // Looks first: asked several times a second, it must not take the write lock each time.
    return with(
        h ->
            h.select("SELECT 1 FROM request WHERE name = ?", REINDEX)
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent()
                && h.execute("DELETE FROM request WHERE name = ?", REINDEX) == 1);
  }

  @Override
  public void close() {
    writer.close();
    pool.close();
  }

  private <T> T with(HandleCallback<T, RuntimeException> work) {
    try {
      return jdbi.withHandle(work);
    } catch (JdbiException e) {
      throw StoreUnavailable.because(file, e);
    }
  }
}
