package metier.ingest;

import static metier.ingest.Postings.json;
import static metier.ingest.Postings.ndjson;
import static metier.ingest.Postings.stream;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import metier.feed.Feeds;
import metier.ingest.Intake.Origin;
import metier.ingest.Intake.Outcome;
import metier.ingest.Intake.Row;
import metier.ingest.Intake.Summary;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IntakeTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC);

  private SqliteStore store;
  private Intake intake;
  private final List<Row> rows = new ArrayList<>();
  private final List<Long> committed = new ArrayList<>();

  @BeforeEach
  void open(@TempDir Path folder) {
    store = SqliteStore.open(folder);
    intake = new Intake(new Feeds(CLOCK), store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Outcome take(String text, String source) {
    return intake.store(
        new Origin(RecordKind.JOBS, Feeds.AUTO, source), stream(text), rows::add, committed::add);
  }

  @Test
  void everyRowIsToldOnceItIsDurable() {
    Outcome outcome =
        intake.store(
            new Origin(RecordKind.JOBS, Feeds.AUTO, "clinic"),
            stream(ndjson(3)),
            row -> {
              rows.add(row);
              assertThat(store.lastSeq()).isEqualTo(3);
            },
            committed::add);
    assertThat(outcome).isEqualTo(new Outcome.Done(new Summary(3, 3, 0, 3)));
    assertThat(rows)
        .containsExactly(
            new Row.Stored(1, key("clinic", "p0"), 1),
            new Row.Stored(2, key("clinic", "p1"), 2),
            new Row.Stored(3, key("clinic", "p2"), 3));
    assertThat(committed).containsExactly(3L);
    assertThat(
            new String(store.original(key("clinic", "p1")).orElseThrow(), StandardCharsets.UTF_8))
        .isEqualTo(json("p1", "Nurse 1"));
  }

  @Test
  void aLongFeedIsCommittedInBatches() {
    take(ndjson(1_234), "clinic");
    assertThat(committed).containsExactly(500L, 1_000L, 1_234L);
    assertThat(store.countLive(RecordKind.JOBS)).isEqualTo(1_234);
  }

  @Test
  void aFeedDoesNotRunAwayFromTheIndex() {
    long[] applied = {0};
    long[] furthest = {0};
    Intake paced =
        new Intake(
            new Feeds(CLOCK),
            store,
            () -> {
              furthest[0] = Math.max(furthest[0], store.lastSeq() - applied[0]);
              applied[0] = Math.min(store.lastSeq(), applied[0] + 1);
              return applied[0];
            });
    paced.store(Origin.of(RecordKind.JOBS), stream(ndjson(700)), rows::add, committed::add);
    assertThat(store.lastSeq()).isEqualTo(700);
    assertThat(furthest[0]).isPositive().isLessThanOrEqualTo(300);
    assertThat(committed.getFirst()).isEqualTo(100);
  }

  @Test
  void anIndexThatIsFarBehindIsNotWaitedFor() {
    store.write(Postings.puts("old", 6_000));
    Intake paced = new Intake(new Feeds(CLOCK), store, () -> 1);
    paced.store(Origin.of(RecordKind.JOBS), stream(ndjson(1_500)), rows::add, committed::add);
    assertThat(store.lastSeq()).isEqualTo(7_500);
  }

  @Test
  void aRowThatIsRejectedStandsBetweenItsNeighbours() {
    Outcome outcome = take(json("a", "Nurse") + "\n{oops\n" + json("b", "Cook") + "\n", "clinic");
    assertThat(outcome).isEqualTo(new Outcome.Done(new Summary(3, 2, 1, 2)));
    assertThat(rows).extracting(Row::line).containsExactly(1, 2, 3);
    assertThat(rows.get(1)).isInstanceOf(Row.Rejected.class);
  }

  @Test
  void withoutASourceTheFormatGivesItsName() {
    take(ndjson(1), null);
    assertThat(rows.getFirst()).isInstanceOf(Row.Stored.class);
    assertThat(store.changesAfter(0, 1).getFirst().key().source()).isNotEqualTo("clinic");
  }

  @Test
  void theSameFeedAgainReplaces() {
    take(ndjson(10), "clinic");
    take(ndjson(10), "clinic");
    assertThat(store.countLive(RecordKind.JOBS)).isEqualTo(10);
    assertThat(store.lastSeq()).isEqualTo(20);
  }

  @Test
  void aSourceThatCannotBeIsRefusedBeforeAnythingIsStored() {
    assertThat(take(ndjson(2), "a~b"))
        .isEqualTo(new Outcome.Refused("source was 'a~b'; it must not be blank nor hold '~'"));
    assertThat(store.lastSeq()).isZero();
  }

  @Test
  void whatIsNoFeedIsRefused() {
    assertThat(take("\0\0\1\2", "clinic")).isInstanceOf(Outcome.Refused.class);
    assertThat(store.lastSeq()).isZero();
  }

  @Test
  void aGzipFileThatWasCutOffKeepsTheRowsUntilThere() throws IOException {
    byte[] whole = gzip(ndjson(2_000));
    var cut = new ByteArrayInputStream(Arrays.copyOf(whole, whole.length * 2 / 3));
    Outcome outcome =
        intake.store(
            new Origin(RecordKind.JOBS, Feeds.AUTO, "clinic"), cut, rows::add, committed::add);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.BrokenOff.class,
            broken -> {
              assertThat(broken.why()).contains("gzip");
              assertThat(broken.summary().accepted())
                  .isEqualTo(store.countLive(RecordKind.JOBS))
                  .isGreaterThan(250);
              assertThat(committed.getLast()).isEqualTo(broken.summary().accepted());
            });
  }

  @Test
  void readingStoresNothing() {
    Outcome outcome = intake.read(Origin.of(RecordKind.JOBS), stream(ndjson(2)), rows::add);
    assertThat(outcome).isEqualTo(new Outcome.Done(new Summary(2, 2, 0, 0)));
    assertThat(rows).allMatch(row -> row instanceof Row.Read);
    assertThat(store.lastSeq()).isZero();
  }

  @Test
  void oneRecordIsStoredUnderTheKeyThatIsAskedFor() {
    Outcome outcome =
        intake.storeOne(key("api", "x"), Feeds.AUTO, stream(json("a", "Nurse")), rows::add);
    assertThat(outcome).isEqualTo(new Outcome.Done(new Summary(1, 1, 0, 1)));
    assertThat(rows).containsExactly(new Row.Stored(1, key("api", "x"), 1));
    assertThat(store.find(key("api", "x"))).isPresent();
  }

  @Test
  void oneRecordMeansOne() {
    assertThat(intake.storeOne(key("api", "x"), Feeds.AUTO, stream(ndjson(2)), rows::add))
        .isEqualTo(new Outcome.Refused("it holds 2 records; one is expected"));
    assertThat(store.lastSeq()).isZero();
  }

  private static RecordKey key(String source, String id) {
    return new RecordKey(RecordKind.JOBS, source, id);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
