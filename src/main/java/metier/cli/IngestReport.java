package metier.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import metier.ingest.Intake.Outcome;
import metier.ingest.Intake.Row;
import metier.ingest.Intake.Summary;

/**
 * What is said while one file is taken in: what is durable on standard output, what was rejected on
 * standard error.
 */
final class IngestReport {
  private static final int REJECTIONS_SHOWN = 20;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean progress;
  private final Path file;
  private final boolean oneOfSeveral;
  private final long committedBefore;
  private long committed;
  private long rejected;

  /**
   * @param committedBefore rows of earlier files of the same command
   */
  IngestReport(Environment environment, Path file, boolean oneOfSeveral, long committedBefore) {
    this.out = environment.out();
    this.err = environment.err();
    this.progress = environment.terminal();
    this.file = file;
    this.oneOfSeveral = oneOfSeveral;
    this.committedBefore = committedBefore;
    this.committed = committedBefore;
  }

  void row(Row row) {
    if (row instanceof Row.Rejected rejection) {
      rejected++;
      if (rejected <= REJECTIONS_SHOWN) {
        err.println(line(rejection));
      }
    }
  }

  private String line(Row.Rejected row) {
    StringBuilder line = new StringBuilder().append(file).append(':').append(row.line());
    line.append(": ");
    if (row.field() != null) {
      line.append(row.field());
      if (row.value() != null) {
        line.append(" '").append(row.value()).append('\'');
      }
      line.append(": ");
    }
    return line.append(row.why()).toString();
  }

  void batch(long rows) {
    committed = committedBefore + rows;
    out.println("committed " + committed);
    out.flush();
    if (progress) {
      err.printf(Locale.ROOT, "\r%s: %,d rows ", file.getFileName(), rows + rejected);
      err.flush();
    }
  }

  /** Rows of this command that are durable. */
  long committed() {
    return committed;
  }

  /**
   * @return the exit code that this file alone would give
   */
  int finish(Outcome outcome) {
    if (progress && committed > committedBefore) {
      err.print("\r\033[K");
    }
    if (rejected > REJECTIONS_SHOWN) {
      err.println(file + ": " + (rejected - REJECTIONS_SHOWN) + " more rows were rejected");
    }
    return switch (outcome) {
      case Outcome.Done(Summary summary) -> {
        sum(summary);
        yield summary.rejected() > 0 ? ExitCode.WITH_FAULTS : ExitCode.DONE;
      }
      case Outcome.BrokenOff(Summary summary, String why) -> {
        err.println("metier: " + file + ": " + why);
        sum(summary);
        yield ExitCode.CANNOT_RUN;
      }
      case Outcome.Refused(String why) -> {
        err.println("metier: " + file + ": " + why);
        yield ExitCode.CANNOT_RUN;
      }
    };
  }

  private void sum(Summary summary) {
    out.printf(
        Locale.ROOT,
        "%s%d rows: %d accepted, %d rejected%n",
        oneOfSeveral ? file + ": " : "",
        summary.rows(),
        summary.accepted(),
        summary.rejected());
    out.flush();
  }
}
