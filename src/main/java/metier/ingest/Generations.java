package metier.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import metier.engine.EngineUnavailable;

/**
 * The index folder: indexes in sub-folders {@code 1}, {@code 2} … and a file {@code current} that
 * names the one that serves. A younger one beside it was being built when the process ended.
 */
final class Generations {
  private static final String POINTER = "current";

  private static final int ROOM_BYTES = 1 << 20;

  private final Path folder;
  private int newest;

  Generations(Path folder) {
    this.folder = folder;
  }

  /** The one that serves. */
  Optional<Path> current() {
    try {
      String name = Files.readString(folder.resolve(POINTER)).strip();
      return Optional.of(folder.resolve(name)).filter(Files::isDirectory);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** One that was begun and never served. */
  Optional<Path> unfinished() {
    int serving = current().map(Generations::number).orElse(0);
    return all().stream()
        .filter(generation -> number(generation) > serving)
        .max(Comparator.comparingInt(Generations::number));
  }

  /** Under a name that was never used in this process: what vanished may still be locked. */
  Path create() {
    newest = Math.max(newest, all().stream().mapToInt(Generations::number).max().orElse(0)) + 1;
    try {
      return Files.createDirectory(folder.resolve(String.valueOf(newest)));
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** From now on, and after a crash, this one serves. */
  void serve(Path generation) {
    Path draft = folder.resolve(POINTER + ".new");
    byte[] name = generation.getFileName().toString().getBytes(StandardCharsets.US_ASCII);
    try {
      try (FileChannel out =
          FileChannel.open(
              draft,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        out.write(ByteBuffer.wrap(name));
        out.force(true);
      }
      Files.move(draft, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
      try (FileChannel directory = FileChannel.open(folder)) {
        directory.force(true);
      }
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  void deleteAllBut(Path kept) {
    all().stream().filter(generation -> !generation.equals(kept)).forEach(this::delete);
  }

  void delete(Path generation) {
    try (Stream<Path> files = Files.walk(generation)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new EngineUnavailable(generation + " can't be deleted: " + e.getMessage(), e);
    }
  }

  /** Leaves the folder as if there had never been an index. */
  void deleteAll() {
    try {
      Files.deleteIfExists(folder.resolve(POINTER));
    } catch (IOException e) {
      throw unusable(e);
    }
    all().forEach(this::delete);
  }

  /** Whether the disk takes a little more. */
  boolean haveRoom() {
    Path probe = folder.resolve("room");
    try {
      Files.createDirectories(folder);
      try {
        Files.write(probe, new byte[ROOM_BYTES]);
      } finally {
        Files.deleteIfExists(probe);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private List<Path> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[1-9][0-9]{0,8}"))
          .filter(Files::isDirectory)
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private static int number(Path generation) {
    return Integer.parseInt(generation.getFileName().toString());
  }

  private EngineUnavailable unusable(IOException e) {
    return new EngineUnavailable(
        "the index folder " + folder + " can't be used: " + e.getMessage(), e);
  }
}
