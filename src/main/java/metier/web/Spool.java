package metier.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Bytes kept until they can be sent: in memory as long as they are few, then in a file. */
final class Spool extends OutputStream {
  private static final int IN_MEMORY = 4_000_000;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable OutputStream file;
  private @Nullable Path path;

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (file == null && memory.size() + length > IN_MEMORY) {
      path = Files.createTempFile("metier-", ".ndjson");
      file = Files.newOutputStream(path);
      memory.writeTo(file);
      memory.reset();
    }
    if (file == null) {
      memory.write(bytes, offset, length);
    } else {
      file.write(bytes, offset, length);
    }
  }

  /** Forgets everything that was written. */
  void discard() throws IOException {
    if (file != null && path != null) {
      file.close();
      Files.deleteIfExists(path);
    }
  }

  /** Everything that was written; the file goes when the stream is closed. */
  InputStream content() throws IOException {
    if (file == null || path == null) {
      return new ByteArrayInputStream(memory.toByteArray());
    }
    file.close();
    return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
  }
}
