package metier.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** The store can't be opened, read or written; the message is one line for the operator. */
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  static StoreUnavailable because(Path file, Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        return new StoreUnavailable(sentence(file, sql), failure);
      }
    }
    return new StoreUnavailable(file + " can't be used: " + firstLine(failure), failure);
  }

  private static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.toString());
  }

  private static String sentence(Path file, SQLException failure) {
    // Extended codes carry the primary one in the low byte; Hikari's own failures have code 0.
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
    return switch (code) {
      case SQLITE_FULL ->
          "The disk that holds " + file + " is full; the last write was not stored.";
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
          file + " can't be opened for writing: the file or its folder is read-only.";
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          file + " is damaged or isn't a store of Metier; restore it from a backup.";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "Another process has been writing to " + file + " for too long; try again.";
      default -> file + " can't be used: " + firstLine(failure);
    };
  }
}
