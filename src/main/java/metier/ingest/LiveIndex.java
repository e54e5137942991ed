package metier.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import metier.engine.EngineOpener;
import metier.engine.EngineUnavailable;
import metier.engine.IndexIdentity;
import metier.engine.IndexState;
import metier.engine.SearchEngine;
import metier.store.RecordStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of a data folder, owned by this process: kept in step with the store, and built anew
 * when it is another store's, can't be read, was made by other rules, or when somebody asks.
 */
public final class LiveIndex implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(LiveIndex.class);

  /** Where in the data folder the index lies. */
  public static final String FOLDER = "index";

  private static final Duration LOOK_FOR_REQUESTS = Duration.ofMillis(200);
  private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(10);

  private final RecordStore store;
  private final EngineOpener opener;
  private final ChangeMaker changes;
  private final Rules rules;
  private final Ownership ownership;
  private final Generations generations;
  private final SwitchingEngine engine;
  private final Thread keeper;
  private final ReentrantLock rebuilding = new ReentrantLock();
  private volatile Follower follower;
  private volatile IndexIdentity identity;
  private volatile boolean rebuildDue;
  private volatile boolean closing;

  private LiveIndex(
      RecordStore store,
      EngineOpener opener,
      ChangeMaker changes,
      Rules rules,
      Ownership ownership,
      Generations generations) {
    this.store = store;
    this.opener = opener;
    this.changes = changes;
    this.rules = rules;
    this.identity = new IndexIdentity(store.id(), rules.fingerprint());
    this.ownership = ownership;
    this.generations = generations;
    SearchEngine first = existing().orElseGet(this::empty);
    this.engine = new SwitchingEngine(first);
    this.follower = new Follower(store, first, changes, ownership::tell);
    this.keeper = Thread.ofPlatform().daemon().name("index-keeper").start(this::keep);
  }

  /**
   * Opens what is there, or begins a new index; it may be behind the store for a while.
   *
   * @param fingerprint of everything that shapes documents, which never changes
   * @throws FolderInUse when another process owns the index
   * @throws EngineUnavailable when the folder can't be used
   */
  public static LiveIndex open(
      Path dataFolder,
      RecordStore store,
      EngineOpener opener,
      ChangeMaker changes,
      String fingerprint) {
    return open(dataFolder, store, opener, changes, Rules.fixed(fingerprint));
  }

  /**
   * The same by rules that may change; the index is then built anew, beside the one that serves.
   */
  public static LiveIndex open(
      Path dataFolder, RecordStore store, EngineOpener opener, ChangeMaker changes, Rules rules) {
    Path folder = dataFolder.resolve(FOLDER);
    Ownership ownership = Ownership.take(dataFolder, folder);
    try {
      return new LiveIndex(store, opener, changes, rules, ownership, new Generations(folder));
    } catch (RuntimeException e) {
      ownership.close();
      throw e;
    }
  }

  /** The folder of the index that serves, to be read while another process owns it. */
  public static Optional<Path> serving(Path dataFolder) {
    return new Generations(dataFolder.resolve(FOLDER)).current();
  }

  /**
   * How far the index of the folder has followed the store, in whichever process; {@link
   * Long#MAX_VALUE} where none has it open.
   */
  public static long appliedSeq(Path dataFolder) {
    return Ownership.told(dataFolder.resolve(FOLDER)).orElse(Long.MAX_VALUE);
  }

  /** Answers at any time, also while the index is built anew. */
  public SearchEngine engine() {
    return engine;
  }

  public Progress progress() {
    return follower.progress();
  }

  /**
   * Waits until every request sees the log up to {@code seq}.
   *
   * @return false when the timeout passed first
   */
  public boolean awaitVisible(long seq, Duration timeout) throws InterruptedException {
    long end = System.nanoTime() + timeout.toNanos();
    while (visibleSeq() < seq) {
      if (closing || System.nanoTime() > end) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
    return true;
  }

  private long visibleSeq() {
    try {
      return engine.visibleSeq();
    } catch (EngineUnavailable e) {
      return 0; // closed for the moment in which another takes its place
    }
  }

  private Optional<SearchEngine> existing() {
    Optional<Path> folder = generations.current();
    Optional<IndexState> state = folder.flatMap(opener::state);
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    if (state.isEmpty()) {
      log.warn("{} holds no whole index; it is built anew", folder.get());
      return Optional.empty();
    }
    IndexState found = state.get();
    if (!found.identity().storeId().equals(store.id())) {
      log.warn("The index belongs to another store; it is built anew");
      return Optional.empty();
    }
    if (found.seq() > store.lastSeq()) {
      log.warn("The index is ahead of the store ({}); it is built anew", found.seq());
      return Optional.empty();
    }
    try {
      SearchEngine opened = opener.open(folder.get(), found.identity());
      rebuildDue = !found.identity().equals(identity) || generations.unfinished().isPresent();
      return Optional.of(opened);
    } catch (EngineUnavailable e) {
      log.warn("The index can't be read and is built anew: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private SearchEngine empty() {
    Path folder = generations.create();
    generations.serve(folder);
    generations.deleteAllBut(folder);
    return opener.open(folder, identity);
  }

  private void keep() {
    while (!closing) {
      try {
        if (store.takeReindexRequest()) {
          rebuildDue = true;
        }
        if (rules.renew()) {
          identity = new IndexIdentity(store.id(), rules.fingerprint());
          rebuildDue = true;
        }
        rebuildIfDue();
        if (follower.engineIsBroken()) {
          reopen();
        }
        pause(LOOK_FOR_REQUESTS);
      } catch (RuntimeException | Error e) {
        log.warn("The index can't be built anew, trying again: {}", e.getMessage(), e);
        pause(PAUSE_AFTER_FAULT);
      }
    }
  }

  /**
   * Builds a new index beside the one that serves, which it then replaces. An unfinished one of the
   * same rules is finished; a rebuild that is under way is waited for.
   */
  public void rebuild() {
    rebuildDue = true;
    rebuildIfDue();
  }

  /** Builds it anew or waits until that is done, where it was made by other rules. */
  public void rebuildIfDue() {
    rebuilding.lock();
    try {
      if (!rebuildDue) {
        return;
      }
      Path folder = unfinished().orElseGet(generations::create);
      SearchEngine next = opener.open(folder, identity);
      boolean serves = false;
      try {
        if (fill(next)) {
          generations.serve(folder);
          serves = true;
        }
      } finally {
        if (!serves) {
          next.close();
        }
      }
      if (serves) {
        replaceBy(next);
        generations.deleteAllBut(folder);
        rebuildDue = false;
      }
    } finally {
      rebuilding.unlock();
    }
  }

  /**
   * Goes on from the last commit with a new engine: one that has met a full disk never writes
   * again. It still answers, so it is given up only where another could write; while that is being
   * opened, the last commit answers.
   */
  private void reopen() {
    if (!generations.haveRoom()) {
      pause(PAUSE_AFTER_FAULT);
      return;
    }
    follower.close();
    generations
        .current()
        .filter(folder -> opener.state(folder).isPresent())
        .ifPresentOrElse(folder -> engine.switchTo(opener.openReadOnly(folder)), engine::close);
    SearchEngine next = existing().orElseGet(this::empty);
    follower = new Follower(store, next, changes, ownership::tell);
    engine.switchTo(next);
    log.warn("The index goes on from {}", next.appliedSeq());
  }

  private Optional<Path> unfinished() {
    Optional<Path> unfinished = generations.unfinished();
    boolean usable =
        unfinished
            .flatMap(opener::state)
            .filter(state -> state.identity().equals(identity) && state.seq() <= store.lastSeq())
            .isPresent();
    if (!usable) {
      unfinished.ifPresent(generations::delete);
    }
    return unfinished.filter(_ -> usable);
  }

  /**
   * @return false when closing came first
   */
  private boolean fill(SearchEngine next) {
    try (Follower building = new Follower(store, next, changes, _ -> {})) {
      while (!closing && !building.progress().caughtUp()) {
        pause(LOOK_FOR_REQUESTS);
      }
    }
    return !closing;
  }

  /** Nobody who has seen a write through the old engine misses it in the new one. */
  private void replaceBy(SearchEngine next) {
    follower.close();
    follower = new Follower(store, next, changes, ownership::tell);
    while (!closing && next.visibleSeq() < engine.visibleSeq()) {
      pause(Duration.ofMillis(5));
    }
    engine.switchTo(next);
  }

  private void pause(Duration length) {
    long end = System.nanoTime() + length.toNanos();
    try {
      do {
        TimeUnit.NANOSECONDS.sleep(Math.min(length.toNanos(), TimeUnit.MILLISECONDS.toNanos(50)));
      } while (!closing && System.nanoTime() < end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns when the index is committed and given up; a rebuild goes on at the next start. */
  @Override
  public void close() {
    closing = true;
    try {
      keeper.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    follower.close();
    engine.close();
    ownership.close();
  }
}
