package metier.query.lexicon;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made of the index: made at first use, and made anew in the background, beside
 * the one in use, when somebody asks for it and the index has changed. Making takes a tenth of the
 * time at most, however fast the index changes.
 */
final class Edition<T> {
  private static final long SHORTEST_REST_NANOS = 500_000_000;
  private static final int REST = 9;

  private final IndexWords index;
  private final Supplier<T> maker;
  private final AtomicBoolean making = new AtomicBoolean();
  private volatile @Nullable Made<T> made;

  Edition(IndexWords index, Supplier<T> maker) {
    this.index = index;
    this.maker = maker;
  }

  private record Made<T>(T thing, long edition, long restUntil) {}

  /** The newest there is; waits for one only where there is none yet. */
  T get() {
    Made<T> newest = made;
    if (newest == null) {
      return first().thing();
    }
    if (newest.edition() != index.edition()
        && System.nanoTime() - newest.restUntil() > 0
        && making.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("lexicon").start(this::remake);
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

  private void remake() {
    try {
      current();
    } finally {
      making.set(false);
    }
  }

  private Made<T> make() {
    long edition = index.edition();
    long start = System.nanoTime();
    T thing = maker.get();
    long end = System.nanoTime();
    Made<T> newest =
        new Made<>(thing, edition, end + Math.max(SHORTEST_REST_NANOS, REST * (end - start)));
    made = newest;
    return newest;
  }
}
