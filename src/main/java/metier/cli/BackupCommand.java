package metier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import metier.store.Manifest;
import metier.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the whole store, as of one moment, to one file with its checksum.",
      "May run beside a server; 'tail -n 1' of the file says what it holds."
    })
final class BackupCommand implements Callable<Integer> {
  private static final DateTimeFormatter IN_NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Environment environment;

  @Parameters(
      paramLabel = "FILE",
      description = "the file, replaced once the new one is whole; in a folder a dated one")
  private Path to = Path.of("");

  @Mixin private DataOption data = new DataOption();

  BackupCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    // The moment itself, whatever day METIER_TODAY names: two backups need two names.
    Clock clock = Clock.systemUTC();
    Path file =
        Files.isDirectory(to)
            ? to.resolve("metier-" + IN_NAME.format(clock.instant()) + ".backup")
            : to;
    try (RecordStore store = Assembly.existingStore(data.in(environment))) {
      Manifest made = store.backUp(file, clock.instant());
      environment
          .out()
          .printf(
              Locale.ROOT,
              "%s: %,d jobs, %,d resumes, %,d pay as of change %,d; %,d bytes%n",
              file,
              made.jobs(),
              made.resumes(),
              made.pay(),
              made.lastSeq(),
              made.bytes());
    }
    return ExitCode.DONE;
  }
}
