package metier.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the trained models lie. */
final class ModelsOption {
  @Option(
      names = "--models",
      paramLabel = "FOLDER",
      description = "the trained models; else those of index-config/models")
  private @Nullable Path models;

  boolean given() {
    return models != null;
  }

  Path folder(Environment environment) {
    return models == null ? environment.home().resolve("index-config").resolve("models") : models;
  }
}
