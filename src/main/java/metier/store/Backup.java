package metier.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import org.sqlite.SQLiteErrorCode;

/**
 * A store in one file: the database as of one moment, without gaps, and behind it a line that says
 * what it is ({@code tail -n 1}).
 */
public final class Backup {
  private Backup() {}

  /**
   * Writes a backup while others go on writing to the store. The file appears, or takes the place
   * of an older one, when it is whole and durable.
   *
   * @throws StoreUnavailable when it can't be written; an older file is left alone then
   */
  static Manifest make(Connection store, Path file, Instant made) {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(draft);
      // Not SQLite's backup interface: that begins anew whenever another process has written.
      try (PreparedStatement copy = store.prepareStatement("VACUUM INTO ?")) {
        copy.setString(1, draft.toString());
        copy.execute();
      }
      Manifest manifest = manifestFor(draft, made);
      try (FileChannel out = FileChannel.open(draft, StandardOpenOption.APPEND)) {
        ByteBuffer line = ByteBuffer.wrap(manifest.asLine());
        while (line.hasRemaining()) {
          out.write(line);
        }
        out.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      sync(file.toAbsolutePath().resolveSibling(""));
      return manifest;
    } catch (SQLException e) {
      delete(draft);
      throw StoreUnavailable.because(file, e);
    } catch (IOException e) {
      delete(draft);
      throw new StoreUnavailable(file + " can't be written: " + SqliteFile.why(e), e);
    }
  }

  private static Manifest manifestFor(Path database, Instant made)
      throws SQLException, IOException {
    try (Connection copy = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = copy.createStatement()) {
      return new Manifest(
          Manifest.FORM,
          SqliteFile.SCHEMA,
          text(statement, "SELECT value FROM meta WHERE name = 'id'"),
          made.toString(),
          number(statement, "SELECT coalesce(max(seq), 0) FROM record"),
          live(statement, "jobs"),
          live(statement, "resumes"),
          live(statement, "pay"),
          number(statement, "SELECT count(*) FROM record WHERE deleted = 1"),
          Files.size(database),
          copy(database, OutputStream.nullOutputStream(), Long.MAX_VALUE));
    }
  }

  private static long live(Statement statement, String kind) throws SQLException {
    return number(
        statement,
        "SELECT count(*) - count(CASE deleted WHEN 1 THEN 1 END) FROM record WHERE kind = '"
            + kind
            + "'");
  }

  /**
   * Puts the store of a backup into a folder, in place of what may be there. Nothing is touched
   * before the backup is found to be whole.
   *
   * @param beforeIt done once nothing can go wrong any more but the disk: what belongs to the old
   *     store has to go
   * @throws StoreUnavailable when the backup isn't whole, or the old store is in use
   */
  public static Manifest restore(Path backup, Path folder, Runnable beforeIt) {
    Manifest manifest = Manifest.of(backup);
    Path file = folder.resolve(SqliteFile.NAME);
    Path draft = folder.resolve(SqliteFile.NAME + ".restoring");
    try {
      Files.createDirectories(folder);
      String found;
      try (FileChannel out =
          FileChannel.open(
              draft,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        found = copy(backup, Channels.newOutputStream(out), manifest.bytes());
        out.force(true);
      }
      if (!found.equals(manifest.sha256())) {
        throw new StoreUnavailable(
            backup + " is damaged: its content isn't what its checksum says", null);
      }
      try (FileChannel guard = SqliteFile.openGuard(folder);
          FileLock _ = guard.lock()) {
        requireUnused(file);
        beforeIt.run();
        // Before the new file is there: SQLite would replay an old log into it.
        Files.deleteIfExists(folder.resolve(SqliteFile.NAME + "-wal"));
        Files.deleteIfExists(folder.resolve(SqliteFile.NAME + "-shm"));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
      }
      return manifest;
    } catch (IOException e) {
      throw new StoreUnavailable(
          "the backup can't be restored to " + folder + ": " + SqliteFile.why(e), e);
    } finally {
      delete(draft);
    }
  }

  /** Whether a store lies in the folder. */
  public static boolean hasStore(Path folder) {
    return Files.exists(folder.resolve(SqliteFile.NAME));
  }

  /** Only who is alone with a database can take its log away. */
  private static void requireUnused(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 1000");
      statement.execute("PRAGMA journal_mode = DELETE");
    } catch (SQLException e) {
      SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
      if (code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED) {
        throw new StoreUnavailable(file + " is in use by another process; end it first", e);
      }
      // A damaged store is what restoring is for.
    }
  }

  /**
   * @return the SHA-256 of what was copied
   */
  private static String copy(Path from, OutputStream to, long bytes) throws IOException {
    MessageDigest sha256;
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256, this one hasn't", e);
    }
    byte[] buffer = new byte[1 << 16];
    long left = bytes;
    try (InputStream in = Files.newInputStream(from)) {
      DigestOutputStream out = new DigestOutputStream(to, sha256);
      int count;
      while (left > 0 && (count = in.read(buffer, 0, (int) Math.min(left, buffer.length))) > 0) {
        out.write(buffer, 0, count);
        left -= count;
      }
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static void sync(Path folder) throws IOException {
    try (FileChannel directory = FileChannel.open(folder)) {
      directory.force(true);
    }
  }

  private static void delete(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      System.getLogger(Backup.class.getName())
          .log(System.Logger.Level.WARNING, draft + " could not be removed: " + e.getMessage());
    }
  }

  private static long number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
