package metier.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data}, the same in every command. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "the data folder (default: METIER_DATA, else ./data)")
  private @Nullable Path folder;

  Path in(Environment environment) {
    return environment.dataFolder(folder);
  }
}
