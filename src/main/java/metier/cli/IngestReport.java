package metier.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import metier.feed.Feed;
import metier.ingest.Intake.Outcome;
import metier.ingest.Intake.Row;
import metier.ingest.Intake.Summary;
import metier.ingest.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * What is said while one file is taken in: what is durable on standard output, what was rejected on
 * standard error.
 */
final class IngestReport implements Watcher {
  private static final int REJECTIONS_SHOWN = 20;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final Path file;
  private final boolean oneOfSeveral;
  private final long committedBefore;
  private final @Nullable Rejects rejects;
  private @Nullable Feed feed;
  private String source = "";
  private long committed;
  private long rejected;

  /**
   * @param committedBefore rows of earlier files of the same command
   * @param rejects where rejected rows are kept; null: nowhere
   */
  IngestReport(
      Environment environment,
      Path file,
      boolean oneOfSeveral,
      long committedBefore,
      @Nullable Rejects rejects) {
    this.out = environment.out();
    this.err = environment.err();
    this.terminal = environment.terminal();
    this.file = file;
    this.oneOfSeveral = oneOfSeveral;
    this.committedBefore = committedBefore;
    this.committed = committedBefore;
    this.rejects = rejects;
  }

  @Override
  public void begins(Feed feed, String source, long before) {
    this.feed = feed;
    this.source = source;
    if (before > 0) {
      err.println(String.format(Locale.ROOT, "%s: going on after row %,d", file, before));
    }
  }

  @Override
  public void row(Row row) {
    if (row instanceof Row.Stored stored) {
      for (String note : stored.notes()) {
        clearGauge();
        err.println(file + ":" + row.line() + ": taken in, but: " + note);
      }
    }
    if (row instanceof Row.Rejected rejection) {
      rejected++;
      if (rejected <= REJECTIONS_SHOWN) {
        clearGauge();
        err.println(line(rejection));
      }
      if (rejects != null && feed != null) {
        rejects.add(feed, source, file, rejection);
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

  @Override
  public void committed(long rows) {
    committed = committedBefore + rows;
    clearGauge();
    out.println("committed " + committed);
    out.flush();
  }

  private void clearGauge() {
    if (terminal) {
      err.print(Gauge.CLEAR);
      err.flush();
    }
  }

  /** Rows of this command that are durable. */
  long committed() {
    return committed;
  }

  /** Rows of this file that are durable or rejected. */
  long done() {
    return committed - committedBefore + rejected;
  }

  /**
   * @return the exit code that this file alone would give
   */
  int finish(Outcome outcome) {
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
