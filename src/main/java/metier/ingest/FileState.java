package metier.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** A file as it is at the moment; one that was changed is another. */
public record FileState(Path path, long size, Instant modified) {
  public static FileState of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileState(
        file.toRealPath(), attributes.size(), attributes.lastModifiedTime().toInstant());
  }

  /** With the format, since another cuts the file into other rows. */
  String version(String format) {
    return size + " " + modified + " " + format;
  }
}
