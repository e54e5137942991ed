package metier.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import metier.ingest.Restore;
import metier.store.Backup;
import metier.store.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Puts a backup into the data folder, after its checksum is found right.",
      "No server may have the folder; the next one builds the index."
    })
final class RestoreCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "FILE", description = "a file that backup has written")
  private Path file = Path.of("");

  @Option(names = "--force", description = "replace what the data folder holds")
  private boolean force;

  @Mixin private DataOption data = new DataOption();

  RestoreCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Path folder = data.in(environment);
    if (Backup.hasStore(folder) && !force) {
      throw new CannotRun(folder + " holds records already; --force replaces them by the backup");
    }
    Manifest restored = Restore.of(file, folder);
    environment
        .out()
        .printf(
            Locale.ROOT,
            "%s: %,d jobs, %,d resumes, %,d pay as of change %,d, saved at %s%n",
            folder,
            restored.jobs(),
            restored.resumes(),
            restored.pay(),
            restored.lastSeq(),
            restored.made());
    return ExitCode.DONE;
  }
}
