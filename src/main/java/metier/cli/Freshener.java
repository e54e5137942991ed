package metier.cli;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Does again and again what keeps answers fresh that are made of the whole index, so that nobody
 * who asks has to wait for them. Rests four times as long as it works, from ten to twenty seconds.
 */
final class Freshener implements AutoCloseable {
  private static final long SHORTEST_REST_NANOS = Duration.ofSeconds(10).toNanos();
  private static final long LONGEST_REST_NANOS = Duration.ofSeconds(20).toNanos();
  private static final int REST = 4;
  private static final System.Logger LOG = System.getLogger(Freshener.class.getName());

  private final Runnable work;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("freshener").factory());

  Freshener(Runnable work) {
    this.work = work;
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  void start() {
    thread.execute(this::freshen);
  }

  private void freshen() {
    long start = System.nanoTime();
    try {
      work.run();
    } catch (RuntimeException e) {
      // Who asks for the answer is told; the next round tries again.
      LOG.log(
          thread.isShutdown() ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING,
          "Answers about careers were not made afresh: " + e.getMessage(),
          e);
    }
    long rest =
        Math.clamp(REST * (System.nanoTime() - start), SHORTEST_REST_NANOS, LONGEST_REST_NANOS);
    if (!thread.isShutdown()) {
      thread.schedule(this::freshen, rest, TimeUnit.NANOSECONDS);
    }
  }

  /** Doesn't wait for work that is under way: it ends when it finds the index closed. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
