package metier.ingest;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Keeps one feed from running away from the index, which is slower than the store: what is
 * committed is to be searchable within a second. Between batches the feed waits until the batch
 * before the last is applied, and batches are as large as the index takes in a fraction of that
 * second.
 */
final class Pace {
  private static final int MOST_ROWS = 500;
  private static final int FEWEST_ROWS = 25;
  private static final int FIRST_ROWS = 100;

  private static final long SLOW_NANOS = Duration.ofMillis(250).toNanos();
  private static final long QUICK_NANOS = Duration.ofMillis(100).toNanos();

  /** An index that is further behind (a new one, say) isn't waited for. */
  private static final int FAR_BEHIND = 5_000;

  /** An index that doesn't move for so long isn't waited for any more. */
  private static final long PATIENCE_NANOS = Duration.ofSeconds(10).toNanos();

  private static final long LOOK_MILLIS = 5;

  private final LongSupplier applied;
  private int rows;
  private long beforeLast;
  private boolean waits = true;

  /**
   * @param applied how far the log is applied; {@link Long#MAX_VALUE} where nobody follows it
   */
  Pace(LongSupplier applied) {
    this.applied = applied;
    this.rows = applied.getAsLong() == Long.MAX_VALUE ? MOST_ROWS : FIRST_ROWS;
  }

  /** How many rows the next batch may have. */
  int batchRows() {
    return rows;
  }

  void batchWritten(long seq) {
    long awaited = beforeLast;
    beforeLast = seq;
    long began = System.nanoTime();
    boolean far = waits && !await(awaited);
    long waited = System.nanoTime() - began;
    if (far || waited < QUICK_NANOS) {
      rows = Math.min(MOST_ROWS, rows * 2);
    } else if (waited > SLOW_NANOS) {
      rows = Math.max(FEWEST_ROWS, rows / 2);
    }
  }

  /**
   * @return false when it was no use to wait
   */
  private boolean await(long seq) {
    long seen = applied.getAsLong();
    long movedAt = System.nanoTime();
    while (seen < seq) {
      if (seq - seen > FAR_BEHIND) {
        return false;
      }
      if (System.nanoTime() - movedAt > PATIENCE_NANOS || !pause()) {
        waits = false;
        return false;
      }
      long next = applied.getAsLong();
      if (next > seen) {
        seen = next;
        movedAt = System.nanoTime();
      }
    }
    return true;
  }

  private static boolean pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
