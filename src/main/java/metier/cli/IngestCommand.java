package metier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import metier.document.DocumentsUnavailable;
import metier.document.SealedReader;
import metier.feed.Feeds;
import metier.ingest.FileState;
import metier.ingest.Intake;
import metier.ingest.Intake.Origin;
import metier.ingest.Intake.Outcome;
import metier.ingest.LiveIndex;
import metier.ingest.Snapshot;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.SqliteStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Takes feeds into the store, also while a server runs.",
      "Prints 'committed N' when N rows of this command are safely on disk."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every row was accepted",
      "1:some rows were rejected",
      "2:a file couldn't be read, nothing could be stored, or nothing was closed for want of"
          + " --force"
    })
final class IngestCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(index = "0", paramLabel = "KIND", description = "jobs, resumes, pay or occupations")
  private String kind = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "files, or folders of files; gzip or plain")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = Feeds.AUTO,
      description = "the files' format (default: ${DEFAULT-VALUE}, by their first bytes)")
  private String format = Feeds.AUTO;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "who the records come from (default: the format's name)")
  private @Nullable String source;

  @Option(
      names = "--snapshot",
      description =
          "the files are all that the source lists now: what it no longer lists is closed")
  private boolean snapshot;

  @Option(
      names = "--force",
      description = "with --snapshot: close also more than 30 %% of what the source had")
  private boolean force;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "keep rejected rows, to be mended and taken in again; the reasons beside it")
  private @Nullable Path rejectsFile;

  @Mixin private DataOption data = new DataOption();

  IngestCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    RecordKind recordKind = Kinds.named(kind);
    List<Path> files = FeedFiles.in(paths);
    Path folder = data.in(environment);
    LongSupplier applied = () -> LiveIndex.appliedSeq(folder);
    try (SealedReader documents = new SealedReader();
        Rejects rejects = rejectsFile == null ? null : new Rejects(rejectsFile);
        RecordStore store = SqliteStore.open(folder)) {
      if (recordKind == RecordKind.OCCUPATIONS) {
        return new OccupationIngest(environment, store).take(files, format, source);
      }
      Intake intake = new Intake(new Feeds(environment.clock(), documents), store, applied);
      Snapshot listed = snapshot ? new Snapshot(store, recordKind, applied) : null;
      int exit = take(files, recordKind, intake, listed, rejects);
      if (listed != null) {
        exit = Math.max(exit, close(listed));
      }
      return exit;
    }
  }

  private int take(
      List<Path> files,
      RecordKind recordKind,
      Intake intake,
      @Nullable Snapshot listed,
      @Nullable Rejects rejects) {
    int exit = ExitCode.DONE;
    long committed = 0;
    SharedNames shared = SharedNames.among(files);
    for (Path file : files) {
      IngestReport report =
          new IngestReport(environment, file, files.size() > 1, committed, rejects);
      Origin origin = new Origin(recordKind, format, source, name(file), shared.by(file));
      Outcome outcome = take(intake, origin, file, report, listed);
      if (listed != null && outcome instanceof Outcome.Refused) {
        listed.isNotWhole();
      }
      exit = Math.max(exit, report.finish(outcome));
      committed = report.committed();
    }
    if (rejects != null) {
      rejects.tell(environment.err(), kind);
    } else if (exit == ExitCode.WITH_FAULTS) {
      environment.err().println("--rejects FILE keeps rejected rows, to be mended and taken in");
    }
    return exit;
  }

  private int close(Snapshot listed) {
    switch (listed.close(force)) {
      case Snapshot.Closing.Closed(long records) -> {
        environment.out().printf(Locale.ROOT, "%,d closed: no longer listed%n", records);
        return ExitCode.DONE;
      }
      case Snapshot.Closing.Refused(String why) -> {
        environment.err().println("metier: " + why);
        return ExitCode.CANNOT_RUN;
      }
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private Outcome take(
      Intake intake, Origin origin, Path file, IngestReport report, @Nullable Snapshot listed) {
    try {
      FileState state = FileState.of(file);
      try (InputStream in = opened(file, state, report)) {
        return intake.store(origin, in, report, state, listed);
      }
    } catch (DocumentsUnavailable e) {
      return new Outcome.Refused(String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      return new Outcome.Refused("there is no such file");
    } catch (IOException e) {
      return new Outcome.Refused("it can't be read: " + e.getMessage());
    }
  }

  private InputStream opened(Path file, FileState state, IngestReport report) throws IOException {
    InputStream in = Files.newInputStream(file);
    return environment.terminal()
        ? new Gauge(in, environment.err(), name(file), state.size(), report::done)
        : in;
  }
}
