package metier.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import metier.feed.FeedResult;
import metier.feed.Feeds;
import metier.feed.OccupationFiles.Input;
import metier.feed.OccupationFiles.Told;
import metier.ingest.OccupationIntake;
import metier.store.RecordStore;
import org.jspecify.annotations.Nullable;

/** Takes in a classification of occupations: many files that make one record an occupation. */
final class OccupationIngest {
  private static final int REJECTIONS_SHOWN = 20;

  private final PrintStream out;
  private final PrintStream err;
  private final RecordStore store;
  private final Map<String, Integer> rejections = new HashMap<>();
  private int exit = ExitCode.DONE;

  OccupationIngest(Environment environment, RecordStore store) {
    this.out = environment.out();
    this.err = environment.err();
    this.store = store;
  }

  int take(List<Path> files, String format, @Nullable String source) {
    if (!format.equals(Feeds.AUTO)) {
      throw new CannotRun(
          "format was '" + format + "'; files of occupations are known by their columns");
    }
    List<Input> inputs =
        files.stream()
            .map(file -> new Input(file.toString(), () -> Files.newInputStream(file)))
            .toList();
    long stored;
    try {
      stored = new OccupationIntake(store).store(inputs, source, this::tell, this::committed);
    } catch (IllegalArgumentException e) {
      throw new CannotRun(String.valueOf(e.getMessage()), e);
    }
    if (stored == 0) {
      exit = ExitCode.CANNOT_RUN;
    }
    out.printf(Locale.ROOT, "%d occupations%n", stored);
    out.flush();
    return exit;
  }

  private void committed(long occupations) {
    out.println("committed " + occupations);
    out.flush();
  }

  private void tell(Told told) {
    switch (told) {
      case Told.RowRejected(String file, FeedResult.Rejected row) -> rejected(file, row);
      case Told.Counted(String file, long rows, long accepted, long rejected) -> {
        if (rejected > REJECTIONS_SHOWN) {
          err.println(file + ": " + (rejected - REJECTIONS_SHOWN) + " more rows were rejected");
        }
        out.printf(
            Locale.ROOT, "%s: %d rows: %d accepted, %d rejected%n", file, rows, accepted, rejected);
        exit = Math.max(exit, rejected > 0 ? ExitCode.WITH_FAULTS : ExitCode.DONE);
      }
      case Told.NotUsed(String file, String why) -> out.println(file + ": not used: " + why);
      case Told.Failed(String file, String why) -> {
        err.println("metier: " + file + ": " + why);
        exit = ExitCode.CANNOT_RUN;
      }
    }
  }

  private void rejected(String file, FeedResult.Rejected row) {
    if (rejections.merge(file, 1, Integer::sum) <= REJECTIONS_SHOWN) {
      String value = row.value() == null ? "" : " '" + row.value() + "'";
      String field = row.field() == null ? "" : row.field() + value + ": ";
      err.println(file + ":" + row.line() + ": " + field + row.why());
    }
  }
}
