package metier.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metier.feed.Feeds;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.Write;

/** The sample records that a new installation begins with. */
public final class Corpus {
  private static final String SOURCE = "corpus";

  private static final Map<RecordKind, String> FILES =
      Map.of(
          RecordKind.JOBS, "jobs.ndjson",
          RecordKind.RESUMES, "resumes.ndjson",
          RecordKind.PAY, "pay.csv");

  private final Path folder;

  public Corpus(Path folder) {
    this.folder = folder;
  }

  /**
   * The name of the file that holds the sample's records of a kind.
   *
   * @throws IllegalArgumentException when a sample holds none of this kind
   */
  public static String file(RecordKind kind) {
    String file = FILES.get(kind);
    if (file == null) {
      throw new IllegalArgumentException("a sample holds no " + kind.word());
    }
    return file;
  }

  /**
   * Fills a store that never held anything, wholly or not at all.
   *
   * @return how many records were loaded
   * @throws IOException when a file can't be read, or not every row is accepted
   */
  public int loadInto(RecordStore store, Intake intake) throws IOException {
    if (store.lastSeq() > 0) {
      return 0;
    }
    List<Write> writes = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      String file = FILES.get(kind);
      if (file != null) {
        read(folder.resolve(file), kind, intake, writes);
      }
    }
    store.write(writes);
    return writes.size();
  }

  private static void read(Path file, RecordKind kind, Intake intake, List<Write> writes)
      throws IOException {
    List<Intake.Row> rows = new ArrayList<>();
    Intake.Outcome outcome;
    try (InputStream in = Files.newInputStream(file)) {
      outcome = intake.read(new Intake.Origin(kind, Feeds.AUTO, SOURCE), in, rows::add);
    }
    switch (outcome) {
      case Intake.Outcome.Done _ -> {}
      case Intake.Outcome.Refused(String why) -> throw new IOException(file + ": " + why);
      case Intake.Outcome.BrokenOff(_, String why) -> throw new IOException(file + ": " + why);
    }
    for (Intake.Row row : rows) {
      switch (row) {
        case Intake.Row.Read(_, String id, var fact, byte[] original, var reading, _) ->
            writes.add(new Write.Put(new RecordKey(kind, SOURCE, id), fact, original, reading));
        case Intake.Row.Rejected(int line, var field, _, String why, _) ->
            throw new IOException(file + ":" + line + ": " + field + ": " + why);
        case Intake.Row.Stored _ -> throw new IllegalStateException("reading stored a row");
      }
    }
  }
}
