package metier.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static metier.store.Samples.key;
import static metier.store.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import metier.model.JobPosting;
import metier.model.RecordKey;
import metier.model.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStoreTest {
  private Path folder;
  private SqliteStore store;

  @BeforeEach
  void open(@TempDir Path folder) {
    this.folder = folder;
    store = SqliteStore.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anEmptyStoreHasAnIdAndNothingElse() {
    assertThat(store.id()).hasSize(32);
    assertThat(store.lastSeq()).isZero();
    assertThat(store.changesAfter(0, 10)).isEmpty();
    assertThat(store.find(key("a"))).isEmpty();
    assertThat(store.original(key("a"))).isEmpty();
  }

  @Test
  void writesGetTheirSequenceInOrder() {
    assertThat(store.write(List.of(put("a", "Nurse"), put("b", "Cook")))).containsExactly(1L, 2L);
    assertThat(store.write(List.of(put("c", "Driver")))).containsExactly(3L);
    assertThat(store.write(List.of())).isEmpty();
    assertThat(store.lastSeq()).isEqualTo(3);
  }

  @Test
  void theSameKeyAgainReplacesAndMovesToTheEndOfTheLog() {
    store.write(List.of(put("a", "Nurse"), put("b", "Cook")));
    store.write(List.of(put("a", "Senior nurse")));
    assertThat(store.changesAfter(0, 10))
        .containsExactly(
            new StoredRecord(key("b"), 2, Samples.job("Cook", "")),
            new StoredRecord(key("a"), 3, Samples.job("Senior nurse", "")));
    assertThat(store.countLive(RecordKind.JOBS)).isEqualTo(2);
  }

  @Test
  void aTombstoneStaysInTheLogWithoutItsContent() {
    store.write(List.of(put("a", "Nurse"), put("b", "Cook")));
    assertThat(store.write(List.of(new Write.Delete(key("a"))))).containsExactly(3L);
    assertThat(store.changesAfter(2, 10)).containsExactly(new StoredRecord(key("a"), 3, null));
    assertThat(store.find(key("a"))).contains(new StoredRecord(key("a"), 3, null));
    assertThat(store.original(key("a"))).isEmpty();
    assertThat(store.findById(RecordKind.JOBS, "a")).isEmpty();
    assertThat(store.countLive(RecordKind.JOBS)).isEqualTo(1);
    assertThat(live()).containsExactly("b");
  }

  @Test
  void deletingWhatIsNotThereChangesNothing() {
    store.write(List.of(put("a", "Nurse")));
    List<Write> writes =
        List.of(new Write.Delete(key("x")), put("b", "Cook"), new Write.Delete(key("a")));
    assertThat(store.write(writes)).containsExactly(0L, 2L, 3L);
    assertThat(store.write(List.of(new Write.Delete(key("a"))))).containsExactly(0L);
    assertThat(store.lastSeq()).isEqualTo(3);
  }

  @Test
  void aDeletedRecordCanComeBack() {
    store.write(List.of(put("a", "Nurse")));
    store.write(List.of(new Write.Delete(key("a"))));
    store.write(List.of(put("a", "Nurse")));
    assertThat(live()).containsExactly("a");
    assertThat(store.countLive(RecordKind.JOBS)).isEqualTo(1);
  }

  @Test
  void ofADeletedPostingNeitherTextNorEmployerIsLeftInTheFile() throws Exception {
    RecordKey gone = new RecordKey(RecordKind.JOBS, "indeed", "gone");
    store.write(List.of(putJob(gone, Samples.FULL_JOB), put("b", "Cook")));
    store.write(List.of(new Write.Delete(gone)));

    Past past = store.past(gone);
    JobPosting was = past.posting();
    assertThat(was).isNotNull();
    assertThat(was.title()).isEqualTo(Samples.FULL_JOB.title());
    assertThat(was.places()).isEqualTo(Samples.FULL_JOB.places());
    assertThat(was.workplace()).isEqualTo(Samples.FULL_JOB.workplace());
    assertThat(was.skills()).isEqualTo(Samples.FULL_JOB.skills());
    store.close();
    assertThat(wholeFile())
        .contains("Cook")
        .doesNotContain("labels tubes", "Harbor Clinic", "jobs.example");
  }

  @Test
  void ofADeletedPersonNothingIsLeftInTheFile() throws Exception {
    RecordKey person = new RecordKey(RecordKind.RESUMES, "test", "p");
    store.write(
        List.of(
            new Write.Put(person, Samples.FULL_RESUME, "Ada".getBytes(UTF_8)), put("b", "Cook")));
    store.write(List.of(new Write.Delete(person)));
    assertThat(store.past(person)).isEqualTo(new Past(null, null));
    store.close();
    assertThat(wholeFile()).contains("Cook").doesNotContain("Ada Example", "Tacoma");
  }

  private String wholeFile() throws Exception {
    assertThat(folder.resolve(SqliteFile.NAME + "-wal")).doesNotExist();
    return new String(Files.readAllBytes(folder.resolve(SqliteFile.NAME)), UTF_8);
  }

  @Test
  void aPostingThatComesBackKeepsTheDayOnWhichItWasFirstPublished() {
    RecordKey key = key("a");
    store.write(List.of(putJob(key, postedOn(LocalDate.of(2026, 3, 1)))));
    assertThat(store.past(key)).isEqualTo(new Past(null, null));
    store.write(List.of(putJob(key, postedOn(LocalDate.of(2026, 3, 20)))));
    store.write(List.of(new Write.Delete(key)));
    store.write(List.of(putJob(key, postedOn(LocalDate.of(2026, 5, 2)))));
    store.write(List.of(putJob(key, postedOn(LocalDate.of(2026, 5, 9)))));
    assertThat(store.past(key)).isEqualTo(new Past(null, LocalDate.of(2026, 3, 1)));
  }

  private static Write putJob(RecordKey key, JobPosting posting) {
    return new Write.Put(key, posting, new byte[0]);
  }

  private static JobPosting postedOn(LocalDate day) {
    JobPosting any = Samples.FULL_JOB;
    return new JobPosting(
        any.title(),
        any.description(),
        any.employer(),
        any.places(),
        any.workplace(),
        any.employmentTypes(),
        any.pay(),
        day,
        any.validThrough(),
        any.skills(),
        any.occupation(),
        any.url(),
        any.applyUrl(),
        any.workHours(),
        any.level());
  }

  @Test
  void reopeningFindsEverythingUnderTheSameId() {
    String id = store.id();
    store.write(List.of(put("a", "Nurse"), put("b", "Cook")));
    store.write(List.of(new Write.Delete(key("b"))));
    List<StoredRecord> before = store.changesAfter(0, 10);
    store.close();
    store = SqliteStore.open(folder);
    assertThat(store.id()).isEqualTo(id);
    assertThat(store.changesAfter(0, 10)).isEqualTo(before);
    assertThat(store.write(List.of(put("c", "Driver")))).containsExactly(4L);
  }

  @Test
  void originalsComeBackByteForByte() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int length : new int[] {0, 1, 100, 8_192, 300_000}) {
      byte[] noise = new byte[length];
      random.nextBytes(noise);
      store.write(List.of(new Write.Put(key("n"), Samples.BARE_JOB, noise)));
      assertThat(store.original(key("n"))).contains(noise);
    }
  }

  @Test
  void textOfAnyKindIsKept() {
    String strange = "NUL \0, tab \t, quote ' \" \\, ﬁ ☃ 😀, right-to-left \u202e";
    store.write(List.of(put("a", strange)));
    assertThat(store.find(key("a"))).contains(new StoredRecord(key("a"), 1, job(strange)));
    store.write(List.of(put("b", "lone \ud83d surrogate")));
    assertThat(store.find(key("b"))).isPresent();
  }

  @Test
  void theSameIdInSeveralSourcesAndKindsIsToldApart() {
    for (String source : List.of("x", "y", "z")) {
      store.write(
          List.of(
              new Write.Put(
                  new RecordKey(RecordKind.JOBS, source, "1"), job(source), new byte[0])));
    }
    store.write(
        List.of(
            new Write.Put(new RecordKey(RecordKind.PAY, "y", "1"), Samples.FULL_PAY, new byte[0]),
            new Write.Delete(new RecordKey(RecordKind.JOBS, "x", "1"))));
    assertThat(store.findById(RecordKind.JOBS, "1"))
        .extracting(r -> r.key().source())
        .containsExactly("y", "z");
    assertThat(store.findById(RecordKind.PAY, "1")).hasSize(1);
    assertThat(store.findById(RecordKind.RESUMES, "1")).isEmpty();
  }

  @Test
  void pagesJoinWithoutGapOrRepeat() {
    List<Write> writes = new ArrayList<>();
    for (int i = 0; i < 1_234; i++) {
      writes.add(put("r" + i, "Job " + i));
    }
    store.write(writes);
    List<Long> seqs = new ArrayList<>();
    List<StoredRecord> page;
    for (long after = 0; !(page = store.changesAfter(after, 500)).isEmpty(); ) {
      page.forEach(record -> seqs.add(record.seq()));
      after = page.getLast().seq();
    }
    assertThat(seqs).hasSize(1_234).isSorted().doesNotHaveDuplicates();
    assertThat(live()).hasSize(1_234);
  }

  @Test
  void whoWaitsForAChangeIsWokenByAWriteAtOnce() throws Exception {
    assertThat(store.awaitChange(0, Duration.ofMillis(1))).isFalse();
    var waiting =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return store.awaitChange(0, Duration.ofSeconds(20));
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    store.write(List.of(put("a", "Nurse")));
    assertThat(waiting.get()).isTrue();
    assertThat(store.awaitChange(0, Duration.ZERO)).isTrue();
    assertThat(store.awaitChange(1, Duration.ZERO)).isFalse();
  }

  @Test
  void aWriteThroughAnotherOpenStoreIsNoticed() throws Exception {
    try (SqliteStore other = SqliteStore.open(folder)) {
      assertThat(other.id()).isEqualTo(store.id());
      other.write(List.of(put("a", "Nurse")));
      assertThat(store.awaitChange(0, Duration.ofSeconds(5))).isTrue();
      assertThat(store.write(List.of(put("b", "Cook")))).containsExactly(2L);
    }
  }

  @Test
  void aRequestToReindexIsTakenOnce() {
    assertThat(store.takeReindexRequest()).isFalse();
    store.requestReindex();
    store.requestReindex();
    assertThat(store.takeReindexRequest()).isTrue();
    assertThat(store.takeReindexRequest()).isFalse();
  }

  private static JobPosting job(String title) {
    return Samples.job(title, "");
  }

  private List<String> live() {
    List<String> ids = new ArrayList<>();
    store.forEachLive(record -> ids.add(record.key().id()));
    return ids;
  }
}
