package metier.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import metier.model.RecordKey;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of this process. Whoever finds the file free commits everything that has queued up
 * meanwhile in one transaction, so that many callers share one fsync; each returns when its own
 * rows are durable.
 */
final class GroupCommit {
  private static final int ROWS_A_TRANSACTION = 2_000;

  private static final String PUT =
      """
      INSERT INTO record (kind, source, id, seq, deleted, body, original)
      VALUES (?, ?, ?, ?, 0, ?, ?)
      ON CONFLICT (kind, source, id) DO UPDATE
      SET seq = excluded.seq, deleted = 0, body = excluded.body, original = excluded.original
      """;

  private static final String DELETE =
      """
      UPDATE record SET seq = ?, deleted = 1, body = NULL, original = NULL
      WHERE kind = ? AND source = ? AND id = ? AND deleted = 0
      """;

  private final Jdbi jdbi;
  private final ReentrantLock writing = new ReentrantLock();
  private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
  private boolean closed;

  GroupCommit(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * @param body null to delete
   * @param original packed
   */
  record Row(RecordKey key, @Nullable String body, byte @Nullable [] original) {}

  /**
   * @return as {@link RecordStore#write}
   * @throws JdbiException when the transaction failed; nothing of {@code rows} was stored then
   */
  List<Long> write(List<Row> rows) {
    Waiting mine = new Waiting(rows);
    queue.add(mine);
    writing.lock();
    try {
      while (!mine.done) {
        if (closed) {
          throw new IllegalStateException("the store is closed");
        }
        commitNext();
      }
    } finally {
      writing.unlock();
    }
    return mine.result();
  }

  /** Waits for the write that is under way; those that come after it fail. */
  void close() {
    writing.lock();
    closed = true;
    writing.unlock();
  }

  private void commitNext() {
    List<Waiting> group = new ArrayList<>();
    int rows = 0;
    for (Waiting next = queue.poll(); next != null; next = queue.poll()) {
      group.add(next);
      rows += next.rows.size();
      if (rows >= ROWS_A_TRANSACTION) {
        break;
      }
    }
    try {
      commit(group);
    } catch (JdbiException e) {
      // One caller's fault (a value that is too big) must not become another's.
      group.forEach(group.size() == 1 ? each -> each.fail(e) : this::commitAlone);
    } finally {
      group.forEach(Waiting::failUnlessDone);
    }
  }

  private void commitAlone(Waiting one) {
    try {
      commit(List.of(one));
    } catch (JdbiException e) {
      one.fail(e);
    }
  }

  private void commit(List<Waiting> group) {
    List<List<Long>> given =
        jdbi.inTransaction(
            handle -> {
              Connection connection = handle.getConnection();
              try (PreparedStatement put = connection.prepareStatement(PUT);
                  PreparedStatement delete = connection.prepareStatement(DELETE)) {
                List<List<Long>> seqs = new ArrayList<>(group.size());
                long last = lastSeq(connection);
                for (Waiting each : group) {
                  List<Long> mine = new ArrayList<>(each.rows.size());
                  for (Row row : each.rows) {
                    boolean changed = apply(row, last + 1, put, delete);
                    mine.add(changed ? ++last : 0L);
                  }
                  seqs.add(mine);
                }
                return seqs;
              } catch (SQLException e) {
                throw new WriteFailed(e);
              }
            });
    for (int i = 0; i < group.size(); i++) {
      group.get(i).succeed(given.get(i));
    }
  }

  private static long lastSeq(Connection connection) throws SQLException {
    try (PreparedStatement last =
            connection.prepareStatement("SELECT coalesce(max(seq), 0) FROM record");
        ResultSet row = last.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static boolean apply(Row row, long seq, PreparedStatement put, PreparedStatement delete)
      throws SQLException {
    RecordKey key = row.key();
    if (row.body() == null) {
      delete.setLong(1, seq);
      delete.setString(2, key.kind().word());
      delete.setString(3, key.source());
      delete.setString(4, key.id());
      return delete.executeUpdate() > 0;
    }
    put.setString(1, key.kind().word());
    put.setString(2, key.source());
    put.setString(3, key.id());
    put.setLong(4, seq);
    put.setString(5, row.body());
    put.setBytes(6, row.original());
    return put.executeUpdate() > 0;
  }

  private static final class WriteFailed extends JdbiException {
    private static final long serialVersionUID = 1;

    WriteFailed(SQLException cause) {
      super(cause);
    }
  }

  /** Touched only under {@link #writing}, but for {@code rows}. */
  private static final class Waiting {
    final List<Row> rows;
    boolean done;
    private List<Long> seqs = List.of();
    private @Nullable RuntimeException failure;

    Waiting(List<Row> rows) {
      this.rows = rows;
    }

    void succeed(List<Long> seqs) {
      this.seqs = seqs;
      done = true;
    }

    void fail(RuntimeException failure) {
      this.failure = failure;
      done = true;
    }

    /** Nobody may wait for ever because the thread that wrote for all of them died. */
    void failUnlessDone() {
      if (!done) {
        fail(new IllegalStateException("the thread that wrote for this one too has failed"));
      }
    }

    List<Long> result() {
      if (failure != null) {
        throw failure;
      }
      return seqs;
    }
  }
}
