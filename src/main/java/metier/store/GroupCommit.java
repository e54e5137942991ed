package metier.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
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

  private final Jdbi jdbi;
  private final ReentrantLock writing = new ReentrantLock();
  private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
  private boolean closed;

  /**
   * Set once an fsync has failed. What became of those bytes nobody knows: the kernel may have
   * dropped them and call the next fsync a success. So nothing is written any more until a new
   * process has read the file from the disk; reading goes on.
   */
  private @Nullable JdbiException failedSync;

  GroupCommit(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * @return as {@link RecordStore#write}
   * @throws JdbiException when the transaction failed; nothing of {@code rows} was stored then
   */
  List<Long> write(List<Row> rows, @Nullable Bookmark bookmark) {
    Waiting mine = new Waiting(rows, bookmark);
    queue.add(mine);
    writing.lock();
    try {
      while (!mine.done) {
        if (closed) {
          throw new IllegalStateException("the store is closed");
        }
        if (failedSync != null) {
          throw failedSync;
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
      if (StoreUnavailable.isFailedSync(e)) {
        failedSync = e;
      }
      // One caller's fault (a value that is too big) must not become another's.
      boolean alone = group.size() > 1 && failedSync == null;
      group.forEach(alone ? this::commitAlone : each -> each.fail(e));
    } finally {
      group.forEach(Waiting::failUnlessDone);
    }
  }

  private void commitAlone(Waiting one) {
    if (failedSync != null) {
      one.fail(failedSync);
      return;
    }
    try {
      commit(List.of(one));
    } catch (JdbiException e) {
      if (StoreUnavailable.isFailedSync(e)) {
        failedSync = e;
      }
      one.fail(e);
    }
  }

  private void commit(List<Waiting> group) {
    List<List<Long>> given =
        jdbi.inTransaction(
            handle -> {
              Connection connection = handle.getConnection();
              try (Statements statements = new Statements(connection)) {
                List<List<Long>> seqs = new ArrayList<>(group.size());
                long last = lastSeq(connection);
                for (Waiting each : group) {
                  List<Long> mine = new ArrayList<>(each.rows.size());
                  for (Row row : each.rows) {
                    boolean changed = statements.apply(row, last + 1);
                    mine.add(changed ? ++last : 0L);
                  }
                  if (each.bookmark != null) {
                    statements.move(each.bookmark);
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

  private static final class WriteFailed extends JdbiException {
    private static final long serialVersionUID = 1;

    WriteFailed(SQLException cause) {
      super(cause);
    }
  }

  /** Touched only under {@link #writing}, but for what it was made with. */
  private static final class Waiting {
    final List<Row> rows;
    final @Nullable Bookmark bookmark;
    boolean done;
    private List<Long> seqs = List.of();
    private @Nullable RuntimeException failure;

    Waiting(List<Row> rows, @Nullable Bookmark bookmark) {
      this.rows = rows;
      this.bookmark = bookmark;
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
