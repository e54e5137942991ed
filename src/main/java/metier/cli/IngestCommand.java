package metier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import metier.feed.Feeds;
import metier.ingest.Intake;
import metier.ingest.Intake.Origin;
import metier.ingest.Intake.Outcome;
import metier.ingest.LiveIndex;
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
      "2:a file couldn't be read, or nothing could be stored"
    })
final class IngestCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(index = "0", paramLabel = "KIND", description = "jobs, resumes or pay")
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

  @Mixin private DataOption data = new DataOption();

  IngestCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    RecordKind recordKind =
        RecordKind.ofWord(kind)
            .orElseThrow(
                () -> new CannotRun("kind was '" + kind + "'; it must be jobs, resumes or pay"));
    List<Path> files = files();
    int exit = ExitCode.DONE;
    Path folder = data.in(environment);
    try (RecordStore store = SqliteStore.open(folder)) {
      Intake intake =
          new Intake(new Feeds(environment.clock()), store, () -> LiveIndex.appliedSeq(folder));
      long committed = 0;
      for (Path file : files) {
        IngestReport report = new IngestReport(environment, file, files.size() > 1, committed);
        Outcome outcome =
            take(intake, new Origin(recordKind, format, source, name(file)), file, report);
        exit = Math.max(exit, report.finish(outcome));
        committed = report.committed();
      }
    }
    return exit;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static Outcome take(Intake intake, Origin origin, Path file, IngestReport report) {
    try (InputStream in = Files.newInputStream(file)) {
      return intake.store(origin, in, report::row, report::batch);
    } catch (NoSuchFileException e) {
      return new Outcome.Refused("there is no such file");
    } catch (IOException e) {
      return new Outcome.Refused("it can't be read: " + e.getMessage());
    }
  }

  /** Folders stand for the files in them, in the order of their names. */
  private List<Path> files() {
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
