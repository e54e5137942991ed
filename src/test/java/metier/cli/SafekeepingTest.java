package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import metier.model.PayRecord;
import metier.model.PayStatement;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.Export;
import metier.store.Manifest;
import metier.store.SqliteStore;
import metier.store.Write;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export}, {@code backup} and {@code restore}. */
final class SafekeepingTest {
  private static final int WRITERS = 4;

  private Path folder;
  private Path data;

  @BeforeEach
  void inFolder(@TempDir Path folder) {
    this.folder = folder;
    this.data = folder.resolve("data");
  }

  private CommandRun run(String... command) {
    return run(data, command);
  }

  private static CommandRun run(Path data, String... command) {
    return CommandRun.of(
        Stream.concat(Stream.of(command), Stream.of("--data", data.toString()))
            .toArray(String[]::new));
  }

  private void ingest(int from, int to) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = from; i < to; i++) {
      rows.append(
          "{\"@type\":\"JobPosting\",\"identifier\":\"p%d\",\"title\":\"Nurse\"}%n".formatted(i));
    }
    Path feed = Files.writeString(folder.resolve("feed.ndjson"), rows);
    assertThat(run("ingest", "jobs", feed.toString(), "--source", "s").exit()).isZero();
  }

  private static byte[] export(SqliteStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Export.of(store, EnumSet.allOf(RecordKind.class), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void an_export_holds_all_and_is_the_same_each_time() throws IOException {
    ingest(0, 3);
    try (SqliteStore store = SqliteStore.open(data)) {
      store.write(List.of(new Write.Delete(new RecordKey(RecordKind.JOBS, "s", "p1"))));
    }
    CommandRun printed = run("export");
    assertThat(printed.out()).hasSize(3);
    assertThat(printed.out().getFirst())
        .startsWith(
            "{\"kind\":\"jobs\",\"source\":\"s\",\"id\":\"p0\",\"seq\":1,\"deleted\":false,"
                + "\"fact\":{\"title\":\"Nurse\"")
        .contains("\"original\":\"eyJAdHlwZSI6IkpvYlBvc3Rpbmci")
        .contains("\"format\":\"jobposting\"");
    assertThat(printed.out().getLast())
        .isEqualTo("{\"kind\":\"jobs\",\"source\":\"s\",\"id\":\"p1\",\"seq\":4,\"deleted\":true}");
    assertThat(printed.err()).containsExactly("2 records and 1 deleted ones as of change 4");
    assertThat(run("export", "pay").out()).isEmpty();

    Path zipped = folder.resolve("all.gz");
    assertThat(run("export", "jobs", "resumes", "pay", "--out", zipped.toString()).exit()).isZero();
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactlyElementsOf(printed.out());
    }
  }

  /** Backups and exports are made while writers write, until two of them are of one moment. */
  @Test
  void a_backup_under_load_restores_to_one_moment_of_the_store() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    Map<Long, Write> ledger = new ConcurrentHashMap<>();
    Map<Long, byte[]> exports = new HashMap<>();
    Map<Long, Path> backups = new HashMap<>();
    List<Thread> writers = new ArrayList<>();
    try (SqliteStore store = SqliteStore.open(data);
        SqliteStore other = SqliteStore.open(data)) {
      for (int w = 0; w < WRITERS; w++) {
        long own = random.nextLong();
        SqliteStore through = w % 2 == 0 ? store : other;
        writers.add(Thread.ofPlatform().start(() -> write(through, new Random(own), ledger)));
      }
      long end = System.nanoTime() + 20_000_000_000L;
      int met = 0;
      for (int i = 0; met < 3 && System.nanoTime() < end; i++) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.put(
            Export.of(store, EnumSet.allOf(RecordKind.class), out).seq(), out.toByteArray());
        Path file = folder.resolve(i + ".backup");
        Manifest made = store.backUp(file, Instant.EPOCH);
        backups.put(made.lastSeq(), file);
        met = (int) backups.keySet().stream().filter(exports::containsKey).count();
      }
      writers.forEach(Thread::interrupt);
      for (Thread writer : writers) {
        writer.join();
      }
    }
    int compared = 0;
    for (Map.Entry<Long, Path> backup : backups.entrySet()) {
      Path restored = folder.resolve("restored" + backup.getKey());
      assertThat(run(restored, "restore", backup.getValue().toString()).exit()).isZero();
      try (SqliteStore store = SqliteStore.open(restored)) {
        assertAsWritten(store, backup.getKey(), ledger);
        if (exports.containsKey(backup.getKey())) {
          compared++;
          assertThat(export(store)).isEqualTo(exports.get(backup.getKey()));
        }
      }
    }
    System.out.println(
        "restored %d backups, %d compared byte by byte".formatted(backups.size(), compared));
    assertThat(compared).isPositive();
  }

  private static void write(SqliteStore store, Random random, Map<Long, Write> ledger) {
    while (!Thread.currentThread().isInterrupted()) {
      List<Write> writes = writes(random);
      List<Long> seqs = store.write(writes);
      for (int i = 0; i < seqs.size(); i++) {
        if (seqs.get(i) > 0) {
          ledger.put(seqs.get(i), writes.get(i));
        }
      }
      try {
        Thread.sleep(random.nextInt(60));
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static List<Write> writes(Random random) {
    List<Write> writes = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      RecordKey key = new RecordKey(RecordKind.PAY, "s", "r" + random.nextInt(200));
      PayStatement pay = new PayStatement(random.nextDouble(), null, "USD", "HOUR", null);
      byte[] original = new byte[random.nextInt(2_000)];
      random.nextBytes(original);
      writes.add(
          random.nextInt(5) == 0
              ? new Write.Delete(key)
              : new Write.Put(key, new PayRecord("Nurse", "", null, null, pay, null), original));
    }
    return writes;
  }

  /** Every record is what the last write up to the sequence said. */
  private static void assertAsWritten(SqliteStore store, long upTo, Map<Long, Write> ledger) {
    Map<RecordKey, Long> last = new HashMap<>();
    ledger.forEach(
        (seq, write) -> {
          if (seq <= upTo) {
            last.merge(write.key(), seq, Math::max);
          }
        });
    Map<RecordKey, Long> found = new HashMap<>();
    store.forEachEntry(
        EnumSet.allOf(RecordKind.class),
        entry -> {
          found.put(entry.key(), entry.seq());
          switch (ledger.get(entry.seq())) {
            case Write.Put put -> {
              assertThat(entry.fact()).isEqualTo(put.fact());
              assertThat(entry.original()).isEqualTo(put.original());
            }
            case Write.Delete _ -> assertThat(entry.deleted()).isTrue();
            case Write.Reread _ -> throw new AssertionError("nobody reads again here");
          }
        });
    assertThat(found).isEqualTo(last);
  }

  @Test
  void a_restored_folder_is_in_order_once_it_is_indexed() throws IOException {
    ingest(0, 10);
    assertThat(run("reindex").exit()).isZero();
    Path saved = Files.createDirectory(folder.resolve("saved"));
    assertThat(run("backup", saved.toString()).out())
        .singleElement()
        .asString()
        .contains("10 jobs, 0 resumes, 0 pay as of change 10");
    List<String> before = run("export").out();
    ingest(5, 20);
    assertThat(run("reindex").exit()).isZero();

    Path backup;
    try (Stream<Path> files = Files.list(saved)) {
      backup = files.findFirst().orElseThrow();
    }
    CommandRun refused = run("restore", backup.toString());
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).singleElement().asString().contains("--force replaces them");
    assertThat(run("restore", backup.toString(), "--force").exit()).isZero();
    assertThat(run("export").out()).isEqualTo(before);
    assertThat(run("check").out()).contains("index: there is none yet; serve and reindex build it");
    assertThat(run("reindex").exit()).isZero();
    assertThat(run("check").out()).contains("everything is in order");
  }

  @Test
  void a_backup_that_is_not_whole_is_not_restored() throws IOException {
    ingest(0, 10);
    Path backup = folder.resolve("b");
    assertThat(run("backup", backup.toString()).exit()).isZero();
    byte[] whole = Files.readAllBytes(backup);
    List<String> before = run("export").out();

    byte[] flipped = whole.clone();
    flipped[whole.length / 3] ^= 1;
    assertRefused(Files.write(backup, flipped), "checksum");
    assertRefused(Files.write(backup, Arrays.copyOf(whole, whole.length - 1)), "cut off");
    assertRefused(Files.write(backup, Arrays.copyOf(whole, 5_000)), "cut off");
    assertRefused(Files.writeString(backup, ""), "no backup");
    assertRefused(folder.resolve("none"), "can't be read");
    assertThat(run("export").out()).isEqualTo(before);
  }

  private void assertRefused(Path backup, String words) {
    CommandRun run = run("restore", backup.toString(), "--force");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().startsWith("metier: ").contains(words);
  }

  @Test
  void a_folder_that_is_in_use_is_not_restored_into() throws Exception {
    ingest(0, 10);
    Path backup = folder.resolve("b");
    assertThat(run("backup", backup.toString()).exit()).isZero();
    try (SqliteStore store = SqliteStore.open(data)) {
      assertThat(store.lastSeq()).isEqualTo(10);
      assertRefused(backup, "in use by another process");
    }
    Process server = MetierProcess.start(folder, "serve", "--port", "0", "--data", data.toString());
    try {
      assertThat(server.inputReader().readLine()).contains("ready");
      assertRefused(backup, "in use by another server");
    } finally {
      server.destroyForcibly().waitFor();
    }
    assertThat(run("restore", backup.toString(), "--force").exit()).isZero();
  }
}
