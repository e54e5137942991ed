package metier.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import metier.ingest.FolderInUse;
import metier.ingest.LiveIndex;
import metier.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = "Builds the search index anew from the store, by the server where one runs.")
final class ReindexCommand implements Callable<Integer> {
  private static final Duration LONG = Duration.ofDays(7);

  private final Environment environment;

  @Mixin private DataOption data = new DataOption();

  ReindexCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path folder = data.in(environment);
    boolean there = LiveIndex.serving(folder).isPresent();
    try (RecordStore store = Assembly.existingStore(folder);
        Assembly assembly = new Assembly(environment);
        LiveIndex index = assembly.index(folder, store)) {
      if (there) {
        index.rebuild();
      } else {
        index.awaitVisible(store.lastSeq(), LONG);
      }
      environment
          .out()
          .println("The index is built anew from " + index.progress().visibleSeq() + " changes.");
    } catch (FolderInUse e) {
      try (RecordStore store = Assembly.existingStore(folder)) {
        store.requestReindex();
      }
      environment
          .out()
          .println("The server is asked to build its index anew; until then the old one serves.");
    }
    return ExitCode.DONE;
  }
}
