package metier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import metier.engine.SearchEngine;
import metier.feed.Feeds;
import metier.ingest.Intake;
import metier.ingest.LiveIndex;
import metier.model.Fact;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.SqliteStore;
import metier.store.Write;

/** Records of a few files, taken in and indexed as always, in a folder that goes on closing. */
final class PassingIndex implements AutoCloseable {
  private static final String SOURCE = "file";

  private final Path folder;
  private final RecordStore store;
  private final LiveIndex index;

  private PassingIndex(Path folder, RecordStore store, LiveIndex index) {
    this.folder = folder;
    this.store = store;
    this.index = index;
  }

  /**
   * @param err told of rows that were rejected, and of files that aren't of the kind
   * @throws CannotRun when a file can't be read to its end, or there is no record
   */
  static PassingIndex of(RecordKind kind, List<Path> files, Assembly assembly, PrintStream err)
      throws InterruptedException {
    return filled(
        store -> {
          Intake intake = new Intake(new Feeds(assembly.clock()), store);
          files.forEach(file -> take(intake, kind, file, err));
          if (store.lastSeq() == 0) {
            throw new CannotRun("there are no " + kind.word() + " in " + files);
          }
        },
        assembly);
  }

  /**
   * @param facts by their ids, all of the kind
   */
  static PassingIndex of(RecordKind kind, Map<String, Fact> facts, Assembly assembly)
      throws InterruptedException {
    return filled(
        store -> {
          List<Write> writes = new ArrayList<>();
          facts.forEach(
              (id, fact) ->
                  writes.add(new Write.Put(new RecordKey(kind, SOURCE, id), fact, new byte[0])));
          store.write(writes);
        },
        assembly);
  }

  private static PassingIndex filled(Consumer<RecordStore> filling, Assembly assembly)
      throws InterruptedException {
    Path folder;
    try {
      folder = Files.createTempDirectory("metier-");
    } catch (IOException e) {
      throw new CannotRun("there is no room for a passing index: " + e.getMessage(), e);
    }
    RecordStore store = SqliteStore.open(folder);
    LiveIndex index = null;
    boolean whole = false;
    try {
      filling.accept(store);
      index = assembly.index(folder, store);
      Assembly.catchUp(index);
      whole = true;
      return new PassingIndex(folder, store, index);
    } finally {
      if (!whole) {
        if (index != null) {
          index.close();
        }
        store.close();
        delete(folder);
      }
    }
  }

  private static void take(Intake intake, RecordKind kind, Path file, PrintStream err) {
    Intake.Origin origin = new Intake.Origin(kind, Feeds.AUTO, null, file.getFileName().toString());
    Intake.Outcome outcome;
    try (InputStream in = Files.newInputStream(file)) {
      outcome = intake.store(origin, in, _ -> {}, _ -> {});
    } catch (IOException e) {
      throw new CannotRun(file + " can't be read: " + e.getMessage(), e);
    }
    switch (outcome) {
      case Intake.Outcome.Done(Intake.Summary summary) -> {
        if (summary.rejected() > 0) {
          err.printf(
              Locale.ROOT,
              "%s: %,d of %,d rows rejected%n",
              file,
              summary.rejected(),
              summary.rows());
        }
      }
      case Intake.Outcome.Refused(String why) -> err.println(file + ": " + why);
      case Intake.Outcome.BrokenOff(_, String why) -> throw new CannotRun(file + ": " + why);
    }
  }

  SearchEngine engine() {
    return index.engine();
  }

  RecordStore store() {
    return store;
  }

  /** The bare id, unless two sources have it. */
  String shortest(RecordKey key) {
    return store.findById(key.kind(), key.id()).size() > 1 ? key.qualified() : key.id();
  }

  @Override
  public void close() {
    index.close();
    store.close();
    delete(folder);
  }

  private static void delete(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new CannotRun(folder + " can't be deleted: " + e.getMessage(), e);
    }
  }
}
