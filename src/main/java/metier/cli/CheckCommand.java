package metier.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import metier.config.Config;
import metier.config.ConfigFaults;
import metier.engine.EngineOpener;
import metier.engine.IndexState;
import metier.engine.SearchEngine;
import metier.engine.lucene.LuceneEngines;
import metier.ingest.Audit;
import metier.ingest.LiveIndex;
import metier.ingest.StoreAudit;
import metier.model.RecordKind;
import metier.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks index-config, that all of the store can be read, and the index as last saved against",
      "the store.",
      "May run beside a server."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:everything is in order", "1:something is off", "2:the check can't be made"})
final class CheckCommand implements Callable<Integer> {
  private final Environment environment;
  private final PrintStream out;
  private boolean inOrder = true;
  private boolean storeIsOff;
  private boolean indexIsOff;

  @Mixin private DataOption data = new DataOption();

  CheckCommand(Environment environment) {
    this.environment = environment;
    this.out = environment.out();
  }

  @Override
  public Integer call() {
    Optional<Config> config = config();
    Path folder = data.in(environment);
    try (RecordStore store = Assembly.existingStore(folder)) {
      say(
          "store: %d jobs, %d resumes, %d pay, %d occupations; %d changes",
          store.countLive(RecordKind.JOBS),
          store.countLive(RecordKind.RESUMES),
          store.countLive(RecordKind.PAY),
          store.countLive(RecordKind.OCCUPATIONS),
          store.lastSeq());
      StoreAudit.Findings findings = StoreAudit.of(store);
      tell("store: ", findings.faultCount(), findings.faults());
      storeIsOff = findings.faultCount() > 0;
      if (config.isPresent() && !storeIsOff) {
        index(folder, store, new LuceneEngines(config.get().ranking()));
      }
    }
    if (inOrder) {
      say("everything is in order");
    }
    if (storeIsOff) {
      say("what to do: stop the server and restore the last backup (restore FILE --force)");
    } else if (indexIsOff) {
      say("what to do: reindex builds the index anew from the store");
    }
    return inOrder ? ExitCode.DONE : ExitCode.WITH_FAULTS;
  }

  private Optional<Config> config() {
    try {
      Config config = Config.load(environment.home().resolve("index-config"));
      say(
          "index-config: %d skills, %d occupations, %d places, %d rows of synonyms",
          config.taxonomy().skills().size(),
          config.taxonomy().occupations().size(),
          config.places().size(),
          config.synonyms().rows().size());
      return Optional.of(config);
    } catch (ConfigFaults faults) {
      faults.faults().forEach(fault -> off(fault.toString()));
      return Optional.empty();
    }
  }

  private void index(Path folder, RecordStore store, EngineOpener engines) {
    Optional<Path> serving = LiveIndex.serving(folder);
    Optional<IndexState> state = serving.flatMap(engines::state);
    if (serving.isEmpty() || state.isEmpty()) {
      if (store.lastSeq() > 0) {
        off("index: there is none yet; serve and reindex build it");
      }
      return;
    }
    if (!state.get().identity().storeId().equals(store.id())) {
      indexIsOff = true;
      off("index: it belongs to another store");
      return;
    }
    try (SearchEngine engine = engines.openReadOnly(serving.get())) {
      Audit.Findings findings = Audit.of(store, engine);
      say(
          "index: %d records; %d of %d changes applied",
          findings.records(), findings.appliedSeq(), store.lastSeq());
      tell("index: ", findings.faultCount(), findings.faults());
      indexIsOff = findings.faultCount() > 0;
    }
  }

  private void tell(String where, long count, List<String> faults) {
    faults.forEach(fault -> off(where + fault));
    if (count > faults.size()) {
      off(where + (count - faults.size()) + " more faults");
    }
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }

  private void off(String line) {
    inOrder = false;
    out.println(line);
  }
}
