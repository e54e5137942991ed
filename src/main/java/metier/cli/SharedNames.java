package metier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files whose name without its ending is also that of another file in their folder ({@code cv.pdf},
 * {@code cv.docx}): known by it, one would replace the other.
 */
final class SharedNames {
  /** Of files that may be a record each. */
  private static final Set<String> ENDINGS =
      Set.of("pdf", "docx", "docm", "html", "htm", "txt", "text", "md");

  private final Map<Path, Integer> files;

  private SharedNames(Map<Path, Integer> files) {
    this.files = files;
  }

  /** Looks at all files in the folders of these. */
  static SharedNames among(List<Path> files) {
    Map<Path, Integer> counts = new HashMap<>();
    files.stream()
        .map(SharedNames::folder)
        .distinct()
        .flatMap(folder -> inside(folder).stream())
        .filter(SharedNames::isRecord)
        .forEach(file -> counts.merge(stem(file), 1, Integer::sum));
    return new SharedNames(counts);
  }

  boolean by(Path file) {
    return isRecord(file) && files.getOrDefault(stem(file.toAbsolutePath()), 0) > 1;
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private static List<Path> inside(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.toList();
    } catch (IOException e) {
      // The files themselves will tell.
      return List.of();
    }
  }

  private static boolean isRecord(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static Path stem(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')));
  }
}
