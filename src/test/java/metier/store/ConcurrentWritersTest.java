package metier.store;

import static metier.store.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConcurrentWritersTest {
  private static final int WRITERS = 8;
  private static final int WRITES = 150;

  /** Writers through one store in this process, and as many through a second one beside it. */
  @Test
  void aFollowerUnderEightWritersSeesEveryWriteOnceAndInOrder(@TempDir Path folder)
      throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    ConcurrentHashMap<String, Long> acknowledged = new ConcurrentHashMap<>();
    try (SqliteStore store = SqliteStore.open(folder);
        SqliteStore beside = SqliteStore.open(folder);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> writers = new ArrayList<>();
      for (int w = 0; w < WRITERS; w++) {
        writers.add(
            threads.submit(
                writer(w % 2 == 0 ? store : beside, w, new Random(seed + w), acknowledged)));
      }
      List<StoredRecord> followed = new ArrayList<>();
      boolean writing = true;
      while (writing) {
        writing = !writers.stream().allMatch(Future::isDone);
        long last = followed.isEmpty() ? 0 : followed.getLast().seq();
        store.awaitChange(last, Duration.ofMillis(20));
        followed.addAll(store.changesAfter(last, 50));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      long last = followed.getLast().seq();
      followed.addAll(store.changesAfter(last, Integer.MAX_VALUE));

      assertThat(followed).extracting(StoredRecord::seq).isSorted().doesNotHaveDuplicates();
      assertThat(followed.stream().filter(r -> r.seq() > 0).count()).isEqualTo(acknowledged.size());
      assertThat(followed)
          .allSatisfy(r -> assertThat(acknowledged).containsEntry(r.key().id(), r.seq()));
      assertThat(acknowledged.values())
          .doesNotHaveDuplicates()
          .hasSize((int) store.lastSeq())
          .contains(1L, store.lastSeq());
    }
  }

  private static Callable<Void> writer(
      RecordStore store, int number, Random random, ConcurrentHashMap<String, Long> acknowledged) {
    return () -> {
      for (int i = 0; i < WRITES; i++) {
        List<Write> writes = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        int rows = 1 + random.nextInt(5);
        for (int r = 0; r < rows; r++) {
          ids.add(number + "-" + i + "-" + r);
          writes.add(put(ids.getLast(), "Job"));
        }
        List<Long> seqs = store.write(writes);
        for (int r = 0; r < rows; r++) {
          acknowledged.put(ids.get(r), seqs.get(r));
        }
      }
      return null;
    };
  }
}
