package metier.ingest;

import static metier.ingest.Postings.ENGINES;
import static metier.ingest.Postings.key;
import static metier.ingest.Postings.put;
import static metier.ingest.Postings.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import metier.analysis.Analysed;
import metier.engine.SearchEngine;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.SqliteStore;
import metier.store.Write;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LiveIndexTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  private Path data;
  private SqliteStore store;
  private final AtomicInteger analysed = new AtomicInteger();
  private final ChangeMaker changes = Postings.changeMaker(this::analyse);

  @BeforeEach
  void open(@TempDir Path folder) {
    data = folder;
    store = SqliteStore.open(data);
  }

  @AfterEach
  void close() {
    changes.close();
    store.close();
  }

  private Analysed analyse(Fact fact) {
    analysed.incrementAndGet();
    if (fact instanceof JobPosting job && job.title().equals("poison")) {
      throw new IllegalStateException("a fault in the analysis");
    }
    return Postings.analyse(fact);
  }

  private LiveIndex index(String fingerprint) {
    return LiveIndex.open(data, store, ENGINES, changes, fingerprint);
  }

  private void awaitAll(LiveIndex index) throws InterruptedException {
    assertThat(index.awaitVisible(store.lastSeq(), LONG)).isTrue();
  }

  @Test
  void whatIsWrittenIsSearchableWithinASecond() throws Exception {
    try (LiveIndex index = index("a")) {
      for (int i = 0; i < 5; i++) {
        long seq = store.write(List.of(put("n" + i, "Nurse"))).getFirst();
        assertThat(index.awaitVisible(seq, Duration.ofSeconds(1))).isTrue();
        assertThat(index.engine().count(RecordKind.JOBS)).isEqualTo(i + 1);
      }
      assertThat(index.progress()).isEqualTo(new Progress(5, 5, true, Optional.empty()));
    }
  }

  @Test
  void changesAndDeletionsShow() throws Exception {
    try (LiveIndex index = index("a")) {
      store.write(List.of(put("a", "Nurse"), put("b", "Cook"), put("c", "Driver")));
      awaitAll(index);
      store.write(List.of(put("a", "Senior nurse"), new Write.Delete(key("b"))));
      awaitAll(index);
      assertThat(indexed(index.engine())).isEqualTo(Map.of(key("c"), 3L, key("a"), 4L));
    }
  }

  @Test
  void aReopenedIndexGoesOnWhereItStopped() throws Exception {
    try (LiveIndex index = index("a")) {
      store.write(puts("n", 1_200));
      awaitAll(index);
    }
    store.write(List.of(put("late", "Cook")));
    analysed.set(0);
    try (LiveIndex index = index("a")) {
      awaitAll(index);
      assertThat(indexed(index.engine())).hasSize(1_201);
    }
    assertThat(analysed).hasValue(1);
  }

  @Test
  void anIndexOfOtherRulesServesUntilTheNewOneIsBuiltBesideIt() throws Exception {
    store.write(puts("n", 700));
    try (LiveIndex index = index("a")) {
      awaitAll(index);
    }
    Path before = LiveIndex.serving(data).orElseThrow();
    try (LiveIndex index = index("b")) {
      assertThat(index.engine().count(RecordKind.JOBS)).isEqualTo(700);
      long seq = store.write(List.of(put("meanwhile", "Cook"))).getFirst();
      awaitSwitchFrom(before);
      assertThat(index.awaitVisible(seq, LONG)).isTrue();
      assertThat(index.engine().count(RecordKind.JOBS)).isEqualTo(701);
    }
    assertThat(before).doesNotExist();
    assertThat(ENGINES.state(LiveIndex.serving(data).orElseThrow()).orElseThrow().identity())
        .extracting("fingerprint")
        .isEqualTo("b");
  }

  @Test
  void nobodyWhoSearchesNoticesARebuild() throws Exception {
    store.write(puts("n", 300));
    try (LiveIndex index = index("a")) {
      awaitAll(index);
      SearchEngine engine = index.engine();
      Thread rebuilding = Thread.ofPlatform().start(index::rebuild);
      int asked = 0;
      while (rebuilding.isAlive() || asked < 50) {
        assertThat(engine.count(RecordKind.JOBS)).isEqualTo(300);
        asked++;
      }
      rebuilding.join();
    }
  }

  @Test
  void aRequestToReindexIsObeyed() throws Exception {
    store.write(puts("n", 10));
    try (LiveIndex index = index("a")) {
      awaitAll(index);
      Path before = LiveIndex.serving(data).orElseThrow();
      store.requestReindex();
      awaitSwitchFrom(before);
      assertThat(indexed(index.engine())).hasSize(10);
    }
  }

  @Test
  void anIndexThatWasDeletedIsBuiltAnew() throws Exception {
    store.write(puts("n", 10));
    try (LiveIndex index = index("a")) {
      awaitAll(index);
    }
    delete(data.resolve(LiveIndex.FOLDER));
    try (LiveIndex index = index("a")) {
      awaitAll(index);
      assertThat(indexed(index.engine())).hasSize(10);
    }
  }

  @Test
  void anIndexThatCannotBeReadIsBuiltAnew() throws Exception {
    store.write(puts("n", 10));
    try (LiveIndex index = index("a")) {
      awaitAll(index);
    }
    try (Stream<Path> files = Files.walk(LiveIndex.serving(data).orElseThrow())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "damaged");
      }
    }
    try (LiveIndex index = index("a")) {
      awaitAll(index);
      assertThat(indexed(index.engine())).hasSize(10);
    }
  }

  @Test
  void anIndexOfAnotherStoreIsBuiltAnew(@TempDir Path elsewhere) throws Exception {
    store.write(puts("n", 10));
    try (LiveIndex index = index("a")) {
      awaitAll(index);
    }
    Files.move(data.resolve(LiveIndex.FOLDER), elsewhere.resolve(LiveIndex.FOLDER));
    try (SqliteStore other = SqliteStore.open(elsewhere)) {
      other.write(puts("m", 20));
      try (LiveIndex index = LiveIndex.open(elsewhere, other, ENGINES, changes, "a")) {
        assertThat(index.awaitVisible(20, LONG)).isTrue();
        assertThat(indexed(index.engine())).hasSize(20).doesNotContainKey(key("n0"));
      }
    }
  }

  @Test
  void anIndexAheadOfTheStoreIsBuiltAnew() throws Exception {
    Files.createDirectories(data.resolve("backup"));
    store.write(puts("n", 5));
    store.close();
    Files.copy(data.resolve("metier.db"), data.resolve("backup/metier.db"));
    store = SqliteStore.open(data);
    store.write(puts("gone", 5));
    try (LiveIndex index = index("a")) {
      awaitAll(index);
    }
    store.close();
    Files.copy(
        data.resolve("backup/metier.db"),
        data.resolve("metier.db"),
        StandardCopyOption.REPLACE_EXISTING);
    store = SqliteStore.open(data);
    try (LiveIndex index = index("a")) {
      awaitAll(index);
      assertThat(indexed(index.engine())).hasSize(5).containsKey(key("n0"));
    }
  }

  @Test
  void aRecordThatCannotBeAnalysedKeepsNoOtherOut() throws Exception {
    store.write(List.of(put("a", "Nurse")));
    try (LiveIndex index = index("a")) {
      awaitAll(index);
      store.write(List.of(put("a", "poison"), put("b", "Cook")));
      awaitAll(index);
      assertThat(indexed(index.engine())).containsOnlyKeys(key("b"));
    }
  }

  @Test
  void whatStopsTheIndexIsSaidAndOvercome() throws Exception {
    try (LiveIndex index = index("a")) {
      store.write(List.of(put("a", "Nurse")));
      awaitAll(index);
      try (Connection connection =
          DriverManager.getConnection("jdbc:sqlite:" + data.resolve("metier.db"))) {
        connection
            .createStatement()
            .execute(
                "INSERT INTO record (kind, source, id, seq, deleted, body)"
                    + " SELECT kind, source, 'b', 2, 0, 'no fact' FROM record");
      }
      long end = System.nanoTime() + LONG.toNanos();
      while (index.progress().fault().isEmpty() && System.nanoTime() < end) {
        Thread.sleep(10);
      }
      assertThat(index.progress().fault())
          .hasValueSatisfying(why -> assertThat(why).contains("test~b"));
      store.write(List.of(put("b", "Cook")));
      awaitAll(index);
      while (index.progress().fault().isPresent() && System.nanoTime() < end) {
        Thread.sleep(10);
      }
      assertThat(index.progress()).isEqualTo(new Progress(3, 3, true, Optional.empty()));
      assertThat(indexed(index.engine())).hasSize(2);
    }
  }

  @Test
  void anIndexWhoseFilesVanishWhileItServesIsBuiltAnew() throws Exception {
    store.write(puts("n", 10));
    try (LiveIndex index = index("a")) {
      awaitAll(index);
      delete(LiveIndex.serving(data).orElseThrow());
      store.write(puts("m", 10));
      long end = System.nanoTime() + LONG.toNanos();
      while (!index.awaitVisible(20, Duration.ofMillis(50)) && System.nanoTime() < end) {
        store.write(List.of(put("again", "Cook")));
      }
      awaitAll(index);
      assertThat(indexed(index.engine())).containsKeys(key("n0"), key("m9"));
    }
  }

  @Test
  void aRebuildThatWasCutShortIsTakenUpAgain() throws Exception {
    store.write(puts("n", 10));
    try (LiveIndex index = index("a")) {
      awaitAll(index);
    }
    Path before = LiveIndex.serving(data).orElseThrow();
    Files.createDirectory(before.resolveSibling("99"));
    try (LiveIndex index = index("a")) {
      awaitSwitchFrom(before);
      assertThat(indexed(index.engine())).hasSize(10);
    }
    try (Stream<Path> left = Files.list(data.resolve(LiveIndex.FOLDER))) {
      assertThat(left.filter(Files::isDirectory)).hasSize(1);
    }
  }

  @Test
  void oneProcessOwnsTheIndex() {
    try (LiveIndex _ = index("a")) {
      assertThatThrownBy(() -> index("a"))
          .isInstanceOf(FolderInUse.class)
          .hasMessage(
              data + " is in use by another server (pid " + ProcessHandle.current().pid() + ")");
    }
    index("a").close();
  }

  private void awaitSwitchFrom(Path before) throws InterruptedException {
    long end = System.nanoTime() + LONG.toNanos();
    while (Files.exists(before)) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static Map<RecordKey, Long> indexed(SearchEngine engine) {
    Map<RecordKey, Long> found = new HashMap<>();
    engine.forEachRecord(RecordKind.JOBS, (key, seq) -> assertThat(found.put(key, seq)).isNull());
    return found;
  }

  /** Also while the engine writes another file into the folder. */
  private static void delete(Path folder) throws IOException {
    while (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      } catch (DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException e) {
        // What came meanwhile goes in the next round.
      }
    }
  }
}
