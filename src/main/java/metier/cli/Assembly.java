package metier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import metier.analysis.Analyst;
import metier.analysis.SkillsByMeaning;
import metier.analysis.vector.Models;
import metier.config.Config;
import metier.engine.EngineOpener;
import metier.engine.lucene.LuceneEngines;
import metier.index.Documents;
import metier.ingest.ChangeMaker;
import metier.ingest.Classifications;
import metier.ingest.LiveIndex;
import metier.ingest.Progress;
import metier.store.RecordStore;
import metier.store.SqliteStore;
import org.jspecify.annotations.Nullable;

/** The collaborators that every command shares, made once from {@code index-config}. */
final class Assembly implements AutoCloseable {
  private final Clock clock;
  private final Config config;
  private final Models models;
  private final Analyst analyst;
  private final Documents documents;
  private final ChangeMaker changes;

  Assembly(Environment environment) {
    this.clock = environment.clock();
    this.config = Config.load(environment.home().resolve("index-config"));
    this.models = new Models(config.models(), environment.onnx());
    this.analyst = new Analyst(config, clock, skillsByMeaning(environment));
    this.documents = new Documents(config.ranking().titleWeight());
    this.changes =
        new ChangeMaker(analyst::analyse, documents, Runtime.getRuntime().availableProcessors());
  }

  /** Judged by a transformer; without one, skills are found by their names alone. */
  private @Nullable SkillsByMeaning skillsByMeaning(Environment environment) {
    return environment.onnx() && Files.exists(config.models().resolve(Models.TEXT_TABLE))
        ? new SkillsByMeaning(config.taxonomy(), models.textTable(), models::phrases)
        : null;
  }

  Clock clock() {
    return clock;
  }

  Config config() {
    return config;
  }

  Analyst analyst() {
    return analyst;
  }

  Documents documents() {
    return documents;
  }

  EngineOpener engines() {
    return new LuceneEngines(config.ranking());
  }

  LiveIndex index(Path data, RecordStore store) {
    return LiveIndex.open(data, store, engines(), changes, rules(store));
  }

  /**
   * Links titles to the occupations of a store as well. The rules change with everything that makes
   * other documents, or other fields, of the same records.
   */
  Classifications rules(RecordStore store) {
    String fingerprint =
        config.fingerprint() + (analyst.readsMeanings() ? "-m" : "-n") + LuceneEngines.layout();
    return new Classifications(store, fingerprint, changes::newestOccupation, analyst::know);
  }

  /**
   * Waits until the index shows all that its store holds, as the present rules read it.
   *
   * @throws CannotRun when it can't go on
   */
  static void catchUp(LiveIndex index) throws InterruptedException {
    index.rebuildIfDue();
    Progress progress = index.progress();
    while (progress.visibleSeq() < progress.storeSeq()) {
      if (progress.fault().isPresent()) {
        throw new CannotRun(progress.fault().get());
      }
      index.awaitVisible(progress.storeSeq(), Duration.ofMillis(200));
      progress = index.progress();
    }
  }

  /**
   * The store of a folder that a command expects to be filled.
   *
   * @throws CannotRun when there is none
   */
  static RecordStore existingStore(Path data) {
    if (!Files.isDirectory(data)) {
      throw new CannotRun("there is no data folder " + data + "; ingest something, or serve");
    }
    return SqliteStore.open(data);
  }

  @Override
  public void close() {
    changes.close();
    models.close();
  }
}
