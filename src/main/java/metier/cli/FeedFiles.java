package metier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which files are meant by paths on a command line. */
final class FeedFiles {
  private FeedFiles() {}

  /**
   * Folders stand for the files in them, in the order of their names.
   *
   * @throws CannotRun when there is none
   */
  static List<Path> in(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> inside = Files.list(path)) {
        inside
            .filter(Files::isRegularFile)
            .filter(file -> !file.getFileName().toString().startsWith("."))
            .sorted()
            .forEach(files::add);
      } catch (IOException e) {
        throw new CannotRun(path + " can't be read: " + e.getMessage(), e);
      }
    }
    if (files.isEmpty()) {
      throw new CannotRun("there is no file in " + paths.getFirst());
    }
    return files;
  }
}
