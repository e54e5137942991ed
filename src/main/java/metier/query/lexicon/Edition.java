package metier.query.lexicon;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made of the index: made at first use, and made anew in the background, beside
 * the one in use, when somebody asks for it and the index has changed. However fast the index
 * changes, making takes a tenth of the time, or rests for five seconds. Who asks after a long
 * silence may be given one that long since isn't true, unless it has a patience.
 */
public final class Edition<T> {
  private static final long SHORTEST_REST_NANOS = 500_000_000;
  private static final long LONGEST_REST_NANOS = 5_000_000_000L;
  private static final int REST = 9;

  private final LongSupplier edition;
  private final Supplier<T> maker;
  private final long patienceNanos;
  private final AtomicBoolean making = new AtomicBoolean();
  private volatile @Nullable Made<T> made;
  private volatile long rested = System.nanoTime();
  private volatile long knownTrue = System.nanoTime();

  Edition(IndexWords index, Supplier<T> maker) {
    this(index::edition, maker, Duration.ofNanos(Long.MAX_VALUE));
  }

  /**
   * @param edition of the index, a number that changes whenever it does
   * @param patience how long one that was true may be given out without another look: after that,
   *     whoever asks waits for the new one
   */
  public Edition(LongSupplier edition, Supplier<T> maker, Duration patience) {
    this.edition = edition;
    this.maker = maker;
    this.patienceNanos = patience.toNanos();
  }

  private record Made<T>(T thing, long edition) {}

  /** The newest there is; waits for one where there is none yet, or patience is at an end. */
  public T get() {
    Made<T> newest = made;
    if (newest == null) {
      return first().thing();
    }
    long now = System.nanoTime();
    if (newest.edition() == edition.getAsLong()) {
      knownTrue = now;
    } else if (now - knownTrue > patienceNanos) {
      return patiently();
    } else if (now - rested > 0 && making.compareAndSet(false, true)) {
      inBackground();
    }
    return newest.thing();
  }

  /** The newest there is, however old, without any wait; empty while there is none. */
  public Optional<T> atHand() {
    Made<T> newest = made;
    if ((newest == null || newest.edition() != edition.getAsLong())
        && System.nanoTime() - rested > 0
        && making.compareAndSet(false, true)) {
      inBackground();
    }
    return Optional.ofNullable(newest).map(Made::thing);
  }

  /** One of the index as it is now. */
  public synchronized T current() {
    Made<T> newest = made;
    if (newest == null || newest.edition() != edition.getAsLong()) {
      newest = make();
    } else {
      knownTrue = System.nanoTime();
    }
    return newest.thing();
  }

  /** Of several who run out of patience at once, one makes it for all. */
  private synchronized T patiently() {
    Made<T> newest = made;
    return newest != null && System.nanoTime() - knownTrue <= patienceNanos
        ? newest.thing()
        : current();
  }

  private synchronized Made<T> first() {
    Made<T> newest = made;
    return newest == null ? make() : newest;
  }

  /** Begins to make the first one before anybody asks. */
  public void prepare() {
    if (making.compareAndSet(false, true)) {
      inBackground();
    }
  }

  private void inBackground() {
    Thread.ofPlatform().daemon().name("edition").start(this::remake);
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
    long edition = this.edition.getAsLong();
    long start = System.nanoTime();
    T thing = maker.get();
    long end = System.nanoTime();
    knownTrue = start;
    rested = end + Math.clamp(REST * (end - start), SHORTEST_REST_NANOS, LONGEST_REST_NANOS);
    Made<T> newest = new Made<>(thing, edition);
    made = newest;
    return newest;
  }
}
