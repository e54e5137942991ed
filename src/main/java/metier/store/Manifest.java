package metier.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a backup says of itself in its last line.
 *
 * @param metierBackup the version of the form, 1
 * @param schema the store's tables
 * @param store the store's id
 * @param made when, ISO 8601
 * @param bytes how long the database before this line is
 * @param sha256 of these bytes, in hexadecimal digits
 */
public record Manifest(
    int metierBackup,
    int schema,
    String store,
    String made,
    long lastSeq,
    long jobs,
    long resumes,
    long pay,
    long deleted,
    long bytes,
    String sha256) {
  static final int FORM = 1;

  private static final int LONGEST = 4_096;
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  /** The line, with the break that parts it from what stands before. */
  byte[] asLine() {
    try {
      return ("\n" + JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest has no JSON form", e);
    }
  }

  /**
   * @throws StoreUnavailable when the file is no backup, was cut off, or is of a newer version
   */
  static Manifest of(Path backup) {
    Manifest manifest;
    long size;
    try (FileChannel file = FileChannel.open(backup)) {
      size = file.size();
      ByteBuffer end = ByteBuffer.allocate((int) Math.min(LONGEST, size));
      while (end.hasRemaining() && file.read(end, size - end.capacity() + end.position()) > 0) {}
      String text = new String(end.array(), StandardCharsets.UTF_8);
      int line = text.lastIndexOf('\n', text.length() - 2);
      manifest = JSON.readValue(text.substring(line + 1), Manifest.class);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw noBackup(backup);
    } catch (IOException e) {
      throw new StoreUnavailable(backup + " can't be read: " + SqliteFile.why(e), e);
    }
    if (manifest.metierBackup == 0) {
      throw noBackup(backup);
    }
    if (manifest.metierBackup > FORM || manifest.schema > SqliteFile.SCHEMA) {
      throw new StoreUnavailable(backup + " was made by a newer version of Metier", null);
    }
    if (size != manifest.bytes + manifest.asLine().length) {
      throw noBackup(backup);
    }
    return manifest;
  }

  private static StoreUnavailable noBackup(Path file) {
    return new StoreUnavailable(file + " is no backup of Metier, or was cut off", null);
  }
}
