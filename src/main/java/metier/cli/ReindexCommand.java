package metier.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import metier.document.SealedReader;
import metier.ingest.FolderInUse;
import metier.ingest.LiveIndex;
import metier.ingest.Rereading;
import metier.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = "Builds the search index anew from the store, by the server where one runs.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:some originals can no longer be read", "2:it can't be done"})
final class ReindexCommand implements Callable<Integer> {
  private static final Duration LONG = Duration.ofDays(7);

  private final Environment environment;

  @Option(
      names = "--reparse",
      description = "instead, read the sources' own rows again and store what they now say")
  private boolean reparse;

  @Mixin private DataOption data = new DataOption();

  ReindexCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path folder = data.in(environment);
    return reparse ? reparse(folder) : rebuild(folder);
  }

  private int reparse(Path folder) throws InterruptedException {
    Rereading.Findings findings;
    try (SealedReader documents = new SealedReader();
        RecordStore store = Assembly.existingStore(folder)) {
      findings = Rereading.of(store, documents, () -> LiveIndex.appliedSeq(folder));
      environment
          .out()
          .printf(
              Locale.ROOT,
              "%,d rows read again: %,d changed, %,d can no longer be read (kept as they were)%n",
              findings.rows(),
              findings.changed(),
              findings.unreadable());
      findings.faults().forEach(environment.err()::println);
      follow(folder, store);
    }
    return findings.unreadable() > 0 ? ExitCode.WITH_FAULTS : ExitCode.DONE;
  }

  /** Brings the index up to date; where a server has it, that does so by itself. */
  private void follow(Path folder, RecordStore store) throws InterruptedException {
    try (Assembly assembly = new Assembly(environment);
        LiveIndex index = assembly.index(folder, store)) {
      index.awaitVisible(store.lastSeq(), LONG);
    } catch (FolderInUse e) {
      environment.out().println("The server's index follows by itself.");
    }
  }

  private int rebuild(Path folder) throws InterruptedException {
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
