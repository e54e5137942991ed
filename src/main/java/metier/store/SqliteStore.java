package metier.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.RecordKey;
import metier.model.RecordKind;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;
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

  private final ReentrantLock signal = new ReentrantLock();
  private final Condition written = signal.newCondition();
  private long lastWritten;

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
    return with(h -> h.select("SELECT coalesce(max(seq), 0) FROM record").mapTo(Long.class).one());
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
      announce(seqs);
      return seqs;
    } catch (JdbiException e) {
      throw StoreUnavailable.because(file, e);
    }
  }

  private void announce(List<Long> seqs) {
    signal.lock();
    try {
      for (long seq : seqs) {
        lastWritten = Math.max(lastWritten, seq);
      }
      written.signalAll();
    } finally {
      signal.unlock();
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
      signal.lockInterruptibly();
      try {
        if (lastWritten <= seq) {
          written.awaitNanos(Math.min(left, POLL.toNanos()));
        }
      } finally {
        signal.unlock();
      }
    }
  }

  @Override
  public List<StoredRecord> changesAfter(long seq, int limit) {
    return with(
        h ->
            h.select(
                    """
                    SELECT kind, source, id, seq, body FROM record
                    WHERE seq > ? ORDER BY seq LIMIT ?
                    """,
                    seq,
                    limit)
                .map(SqliteStore::record)
                .list());
  }

  @Override
  public Optional<StoredRecord> find(RecordKey key) {
    return with(
        h ->
            h.select(
                    """
                    SELECT kind, source, id, seq, body FROM record
                    WHERE kind = ? AND source = ? AND id = ?
                    """,
                    key.kind().word(),
                    key.source(),
                    key.id())
                .map(SqliteStore::record)
                .findOne());
  }

  @Override
  public Past past(RecordKey key) {
    return with(
        h ->
            h.select(
                    """
                    SELECT was, first_posted FROM record
                    WHERE kind = ? AND source = ? AND id = ?
                    """,
                    key.kind().word(),
                    key.source(),
                    key.id())
                .map(SqliteStore::past)
                .findOne()
                .orElse(Past.NONE));
  }

  private static Past past(ResultSet row, StatementContext context) throws SQLException {
    String was = row.getString("was");
    String first = row.getString("first_posted");
    return new Past(
        was == null ? null : (JobPosting) FactCodec.decode(RecordKind.JOBS, was),
        first == null ? null : LocalDate.parse(first));
  }

  @Override
  public List<StoredRecord> findById(RecordKind kind, String id) {
    return byId(kind, id, false);
  }

  @Override
  public List<StoredRecord> findDeletedById(RecordKind kind, String id) {
    return byId(kind, id, true);
  }

  private List<StoredRecord> byId(RecordKind kind, String id, boolean deleted) {
    // Steps from source to source through the primary key: there are few of them, and an index
    // of its own on the id would cost every write.
    return with(
        h ->
            h.createQuery(
                    """
                    WITH RECURSIVE known (name) AS (
                      SELECT min(source) FROM record WHERE kind = :kind
                      UNION ALL
                      SELECT (SELECT min(source) FROM record
                              WHERE kind = :kind AND source > known.name)
                      FROM known WHERE known.name IS NOT NULL
                    )
                    SELECT kind, source, id, seq, body
                    FROM known JOIN record
                    ON kind = :kind AND source = known.name AND id = :id
                    WHERE deleted = :deleted ORDER BY source
                    """)
                .bind("kind", kind.word())
                .bind("id", id)
                .bind("deleted", deleted)
                .map(SqliteStore::record)
                .list());
  }

  @Override
  public Optional<byte[]> original(RecordKey key) {
    Optional<byte[]> packed =
        with(
            h ->
                h.select(
                        """
                        SELECT original FROM record
                        WHERE kind = ? AND source = ? AND id = ? AND deleted = 0
                        """,
                        key.kind().word(),
                        key.source(),
                        key.id())
                    .map((rows, _) -> rows.getBytes(1))
                    .findOne());
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
    return with(
        h ->
            h.createQuery(
                    """
                    SELECT (SELECT count(*) FROM record WHERE kind = :kind)
                         - (SELECT count(*) FROM record WHERE kind = :kind AND deleted = 1)
                    """)
                .bind("kind", kind.word())
                .mapTo(Long.class)
                .one());
  }

  @Override
  public long countLive(RecordKind kind, String source) {
    return with(
        h ->
            h.createQuery(
                    """
                    SELECT (SELECT count(*) FROM record WHERE kind = :kind AND source = :source)
                         - (SELECT count(*) FROM record
                            WHERE kind = :kind AND source = :source AND deleted = 1)
                    """)
                .bind("kind", kind.word())
                .bind("source", source)
                .mapTo(Long.class)
                .one());
  }

  @Override
  public List<StoredKey> keysBetween(
      RecordKind kind, String source, long after, long upTo, int limit) {
    return with(
        h ->
            h.select(
                    """
                    SELECT id, seq FROM record
                    WHERE seq > ? AND seq <= ? AND +kind = ? AND source = ? AND deleted = 0
                    ORDER BY seq LIMIT ?
                    """,
                    after,
                    upTo,
                    kind.word(),
                    source,
                    limit)
                .map(
                    (row, _) ->
                        new StoredKey(
                            new RecordKey(kind, source, row.getString(1)), row.getLong(2)))
                .list());
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

  private static StoredRecord record(ResultSet row, StatementContext context) throws SQLException {
    RecordKind kind =
        RecordKind.ofWord(row.getString(1))
            .orElseThrow(() -> new SQLException("a record of an unknown kind"));
    RecordKey key = new RecordKey(kind, row.getString(2), row.getString(3));
    String body = row.getString(5);
    try {
      Fact fact = body == null ? null : FactCodec.decode(kind, body);
      return new StoredRecord(key, row.getLong(4), fact);
    } catch (IllegalArgumentException e) {
      throw new SQLException("the record " + key.qualified() + " is damaged: " + e.getMessage(), e);
    }
  }
}
