package metier.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import metier.engine.Change;
import metier.engine.EngineUnavailable;
import metier.engine.SearchEngine;
import metier.store.RecordStore;
import metier.store.StoreUnavailable;
import metier.store.StoredRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the store's change log on into one engine, on a thread of its own, until closed. The
 * engine isn't closed with it, but committed.
 */
final class Follower implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Follower.class);

  private static final int PAGE = 250;

  /** How often writes become visible, and how long one at most is not looked for. */
  private static final Duration REFRESH = Duration.ofMillis(100);

  /** The same while behind: many small segments would slow the catching up. */
  private static final Duration REFRESH_BEHIND = Duration.ofMillis(250);

  private static final Duration COMMIT = Duration.ofSeconds(10);

  /** Other processes read what is committed: once nothing else is to be done, soon. */
  private static final Duration COMMIT_QUIET = Duration.ofSeconds(2);

  private static final int COMMIT_CHANGES = 20_000;

  private static final int BROKEN = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /** A write is promised to be searchable this soon, so a lag within it is no lag. */
  private static final Duration PROMISE = Duration.ofSeconds(1);

  private final RecordStore store;
  private final SearchEngine engine;
  private final ChangeMaker changes;
  private final LongConsumer applied;
  private final Thread thread;

  private volatile boolean closing;
  private volatile @Nullable String fault;
  private volatile int engineFailures;
  private volatile boolean everCaughtUp;
  private volatile long caughtUpAt;

  // Of the thread alone.
  private boolean behind = true;
  private long refreshedAt = System.nanoTime() - REFRESH_BEHIND.toNanos();
  private long committedAt = System.nanoTime();
  private int uncommitted;
  private @Nullable Groups groups;

  /**
   * Starts at once.
   *
   * @param applied told how far the log is applied, after each page
   */
  Follower(RecordStore store, SearchEngine engine, ChangeMaker changes, LongConsumer applied) {
    this.store = store;
    this.engine = engine;
    this.changes = changes;
    this.applied = applied;
    applied.accept(engine.appliedSeq());
    this.thread = Thread.ofPlatform().name("follower").start(this::run);
  }

  Progress progress() {
    long last = store.lastSeq();
    long visible = engine.visibleSeq();
    boolean caughtUp =
        visible >= last || everCaughtUp && System.nanoTime() - caughtUpAt < PROMISE.toNanos();
    return new Progress(last, visible, caughtUp, Optional.ofNullable(fault));
  }

  /** The engine failed several times on end; one that has met a full disk never works again. */
  boolean engineIsBroken() {
    return engineFailures >= BROKEN;
  }

  private void run() {
    Duration pause = FIRST_PAUSE;
    while (!closing) {
      try {
        step();
        fault = null;
        engineFailures = 0;
        pause = FIRST_PAUSE;
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException | Error e) {
        groups = null; // they may know of changes that the engine didn't take
        fault = e.getMessage() == null ? e.toString() : e.getMessage();
        engineFailures = e instanceof EngineUnavailable ? engineFailures + 1 : 0;
        report(e, pause);
        sleep(pause);
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
      }
    }
    try {
      engine.commit();
    } catch (RuntimeException e) {
      // Nothing is lost: the next start reads the log again from the last commit.
      log.warn("The index was not saved at the end: {}", e.getMessage());
    }
  }

  /** The store and the engine say in their message all that is to be said. */
  private void report(Throwable e, Duration pause) {
    boolean plain = e instanceof StoreUnavailable || e instanceof EngineUnavailable;
    log.warn(
        "The index stands still, next try in {} ms: {}", pause.toMillis(), fault, plain ? null : e);
  }

  private void step() throws InterruptedException {
    Groups known = groups == null ? read() : groups;
    boolean changed =
        store.awaitChange(engine.appliedSeq(), nothingUnseen() ? REFRESH : untilRefresh());
    if (changed) {
      List<StoredRecord> page = store.changesAfter(engine.appliedSeq(), PAGE);
      engine.apply(known.settle(changes.of(page)), page.getLast().seq());
      uncommitted += page.size();
      applied.accept(engine.appliedSeq());
    }
    behind = changed && store.lastSeq() > engine.appliedSeq();
    if (!nothingUnseen() && untilRefresh().isZero()) {
      engine.refresh();
      refreshedAt = System.nanoTime();
    }
    boolean firstCaughtUp = false;
    if (!behind && nothingUnseen()) {
      firstCaughtUp = !everCaughtUp;
      caughtUpAt = System.nanoTime();
      everCaughtUp = true;
    }
    if (uncommitted > 0 && (firstCaughtUp || commitIsDue(changed))) {
      engine.commit();
      committedAt = System.nanoTime();
      uncommitted = 0;
    }
  }

  /** The groups as the engine holds them, made whole where an application broke off half-way. */
  private Groups read() throws InterruptedException {
    engine.refresh();
    Groups known = new Groups(store, changes, engine);
    List<Change> left = known.settle(List.of());
    if (!left.isEmpty()) {
      engine.apply(left, engine.appliedSeq());
      uncommitted += left.size();
      engine.refresh();
    }
    groups = known;
    return known;
  }

  private boolean commitIsDue(boolean changing) {
    Duration every = changing ? COMMIT : COMMIT_QUIET;
    return uncommitted >= COMMIT_CHANGES || System.nanoTime() - committedAt > every.toNanos();
  }

  private boolean nothingUnseen() {
    return engine.visibleSeq() >= engine.appliedSeq();
  }

  private Duration untilRefresh() {
    Duration every = behind ? REFRESH_BEHIND : REFRESH;
    return Duration.ofNanos(Math.max(0, every.toNanos() - (System.nanoTime() - refreshedAt)));
  }

  private void sleep(Duration pause) {
    long end = System.nanoTime() + pause.toNanos();
    while (!closing && System.nanoTime() < end) {
      try {
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (InterruptedException e) {
        closing = true;
      }
    }
  }

  /** Returns when the engine is committed and no longer touched. */
  @Override
  public void close() {
    closing = true;
    // Never by interrupt: it would close Lucene's files under it.
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
