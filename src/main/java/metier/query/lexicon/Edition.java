package metier.query.lexicon;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made of the index: made at first use, and made anew in the background, beside
 * the one in use, when somebody asks for it and the index has changed. However fast the index
 * changes, making takes a tenth of the time, or rests for five seconds.
 */
final class Edition<T> {
  private static final long SHORTEST_REST_NANOS = 500_000_000;
  private static final long LONGEST_REST_NANOS = 5_000_000_000L;
  private static final int REST = 9;

  private final IndexWords index;
  private final Supplier<T> maker;
  private final AtomicBoolean making = new AtomicBoolean();
  private volatile @Nullable Made<T> made;
  private volatile long rested = System.nanoTime();

  Edition(IndexWords index, Supplier<T> maker) {
    this.index = index;
    this.maker = maker;
  }

  private record Made<T>(T thing, long edition) {}

  /** The newest there is; waits for one only where there is none yet. */
  T get() {
    Made<T> newest = made;
    if (newest == null) {
      return first().thing();
    }
    if (newest.edition() != index.edition()
        && System.nanoTime() - rested > 0
        && making.compareAndSet(false, true)) {
      inBackground();
    }
    return newest.thing();
  }

  /** One of the index as it is now. */
  synchronized T current() {
    Made<T> newest = made;
    if (newest == null || newest.edition() != index.edition()) {
      newest = make();
    }
    return newest.thing();
  }

  private synchronized Made<T> first() {
    Made<T> newest = made;
    return newest == null ? make() : newest;
  }

  /** Begins to make the first one before anybody asks. */
  void prepare() {
    if (making.compareAndSet(false, true)) {
      inBackground();
    }
  }

  private void inBackground() {
    Thread.ofPlatform().daemon().name("lexicon").start(this::remake);
  }

  private void remake() {
    try {
      current();
    } catch (RuntimeException e) {
      // The index is being closed or can't be read: whoever asks next tries again, and is told.
      rested = System.nanoTime() + SHORTEST_REST_NANOS;
    } finally {
      making.set(false);
    }
  }

  private Made<T> make() {
    long edition = index.edition();
    long start = System.nanoTime();
    T thing = maker.get();
    long end = System.nanoTime();
    rested = end + Math.clamp(REST * (end - start), SHORTEST_REST_NANOS, LONGEST_REST_NANOS);
    Made<T> newest = new Made<>(thing, edition);
    made = newest;
    return newest;
  }
}
