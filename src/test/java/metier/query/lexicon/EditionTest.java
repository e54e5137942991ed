package metier.query.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class EditionTest {
  private final AtomicLong index = new AtomicLong();

  @Test
  void withoutPatienceNobodyIsGivenWhatIsntTrueAnyMore() {
    Edition<Long> edition = new Edition<>(index::get, index::get, Duration.ZERO);
    for (int i = 0; i < 20; i++) {
      assertThat(edition.get()).isEqualTo(index.get());
      index.incrementAndGet();
    }
  }

  @Test
  void afterALongSilenceWhoAsksWaitsForTheNewOne() throws Exception {
    Edition<Long> edition = new Edition<>(index::get, index::get, Duration.ofMillis(1));
    assertThat(edition.get()).isZero();
    index.set(7);
    Thread.sleep(5);
    assertThat(edition.get()).isEqualTo(7);
  }

  @Test
  void withinItsPatienceTheOldOneIsGivenWhileTheNewOneIsMade() throws Exception {
    CountDownLatch made = new CountDownLatch(1);
    Edition<Long> edition =
        new Edition<>(
            index::get,
            () -> {
              if (index.get() > 0) {
                await(made);
              }
              return index.get();
            },
            Duration.ofDays(1));
    assertThat(edition.get()).isZero();
    index.set(7);
    assertThat(edition.get()).isZero();
    made.countDown();
    while (edition.get() != 7) {
      Thread.sleep(10);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
