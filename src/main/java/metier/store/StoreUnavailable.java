package metier.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The store can't be opened, read or written; the message is one line for the operator. */
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean noRoom;

  StoreUnavailable(String message, @Nullable Throwable cause) {
    this(message, cause, false);
  }

  private StoreUnavailable(String message, @Nullable Throwable cause, boolean noRoom) {
    super(message, cause);
    this.noRoom = noRoom;
  }

  /** The disk is full: the same will work once there is room. */
  public boolean noRoom() {
    return noRoom;
  }

  static StoreUnavailable because(Path file, Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        return new StoreUnavailable(sentence(file, sql), failure, isFull(sql));
      }
    }
    return new StoreUnavailable(file + " can't be used: " + firstLine(failure), failure);
  }

  /** Growing the file that holds SQLite's locks is said in a code of its own. */
  private static boolean isFull(SQLException failure) {
    SQLiteErrorCode code = exactly(failure);
    return code == SQLiteErrorCode.SQLITE_FULL || code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
  }

  /** The extended code; {@link SQLException#getErrorCode} has only the primary one. */
  private static @Nullable SQLiteErrorCode exactly(SQLException failure) {
    return failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : null;
  }

  /** The disk took what was written and then failed to make it durable. */
  static boolean isFailedSync(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        SQLiteErrorCode code = exactly(sql);
        return code == SQLiteErrorCode.SQLITE_IOERR_FSYNC
            || code == SQLiteErrorCode.SQLITE_IOERR_DIR_FSYNC;
      }
    }
    return false;
  }

  private static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.toString());
  }

  private static String sentence(Path file, SQLException failure) {
    if (isFailedSync(failure)) {
      return "The disk that holds "
          + file
          + " has failed to make a write durable; nothing is written any more until Metier is"
          + " started again.";
    }
    if (isFull(failure)) {
      return "The disk that holds " + file + " is full; the last write was not stored.";
    }
    // Extended codes carry the primary one in the low byte; Hikari's own failures have code 0.
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
    return switch (code) {
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
          file + " can't be opened for writing: the file or its folder is read-only.";
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          file + " is damaged or isn't a store of Metier; restore it from a backup.";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "Another process has been writing to " + file + " for too long; try again.";
      case SQLITE_IOERR ->
          "The disk that holds "
              + file
              + " fails: "
              + firstLine(failure)
              + "; the last write was not stored.";
      default -> file + " can't be used: " + firstLine(failure);
    };
  }
}
