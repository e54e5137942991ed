package metier.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Makes or opens the store's file and brings its tables up to date. */
final class SqliteFile {
  static final String NAME = "metier.db";

  /** The number of the newest migration. */
  static final int SCHEMA = 3;

  /** Writers of other processes hold the file for one batch at a time, a fraction of a second. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int CONNECTIONS = 8;

  /** Guards against two stores of this process; {@link FileLock} is between processes only. */
  private static final Object OPENING = new Object();

  private SqliteFile() {}

  /**
   * @throws StoreUnavailable when the file can't be made or opened, or is of a newer program
   */
  static HikariDataSource open(Path folder) {
    Path file = folder.resolve(NAME);
    makeFolder(folder);
    synchronized (OPENING) {
      try (FileChannel guard = openGuard(folder);
          FileLock _ = guard.lock()) {
        bringUpToDate(file);
      } catch (IOException e) {
        throw new StoreUnavailable(folder + " can't be locked: " + e.getMessage(), e);
      } catch (SQLException | FlywayException e) {
        throw StoreUnavailable.because(file, e);
      }
    }
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("store");
    pool.setDataSource(source(file));
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    return new HikariDataSource(pool);
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreUnavailable("The data folder " + folder + " can't be made: " + why(e), e);
    }
  }

  static FileChannel openGuard(Path folder) {
    try {
      return FileChannel.open(
          folder.resolve(".opening"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new StoreUnavailable(
          "The data folder " + folder + " can't be written to: " + why(e), e);
    }
  }

  static String why(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "access is denied";
      case FileAlreadyExistsException _ -> "it is a file";
      case NoSuchFileException _ -> "it is no place for files";
      case FileSystemException named when named.getReason() != null -> named.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  private static void bringUpToDate(Path file) throws SQLException {
    int found = schemaOf(file);
    if (found > SCHEMA) {
      throw new StoreUnavailable(
          file
              + " was written by a newer version of Metier (its schema is "
              + found
              + ", this version knows up to "
              + SCHEMA
              + "); nothing was changed.",
          null);
    }
    if (found < SCHEMA) {
      // Only then: Flyway takes a second to load, which every small command would feel.
      Flyway.configure().dataSource(source(file)).load().migrate();
    }
  }

  /**
   * @return 0 for a new file, whose page size and journal are set here: they belong to the file,
   *     and the first has to be set before the second
   */
  private static int schemaOf(Path file) throws SQLException {
    SQLiteConfig plain = new SQLiteConfig();
    plain.setBusyTimeout((int) PATIENCE.toMillis());
    try (Connection connection = plain.createConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      if (number(statement, "SELECT count(*) FROM sqlite_master") == 0) {
        statement.execute("PRAGMA page_size = 8192");
        statement.execute("PRAGMA journal_mode = WAL");
        return 0;
      }
      String history = "flyway_schema_history";
      if (number(statement, "SELECT count(*) FROM sqlite_master WHERE name = '" + history + "'")
          == 0) {
        throw new StoreUnavailable(file + " isn't a store of Metier; it was left alone.", null);
      }
      int found =
          number(
              statement,
              "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM "
                  + history
                  + " WHERE success");
      if (found <= SCHEMA) {
        // One that was restored has no such journal yet.
        statement.execute("PRAGMA journal_mode = WAL");
      }
      return found;
    }
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static DataSource source(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    // A transaction that reads first and then writes fails at once when another process has
    // written in between, whatever the timeout; one that begins as a writer waits for its turn.
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout((int) PATIENCE.toMillis());
    // What was deleted is overwritten, not just unlinked.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }
}
