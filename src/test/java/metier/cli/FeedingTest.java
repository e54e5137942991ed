package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import metier.model.Fact;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.SqliteStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds that come again: whole, broken off, mended, or as a list of all that there is. */
final class FeedingTest {
  private Path folder;
  private Path data;

  @BeforeEach
  void inFolder(@TempDir Path folder) {
    this.folder = folder;
    this.data = folder.resolve("data");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private CommandRun ingest(RecordKind kind, Path file, String... more) {
    List<String> all = new ArrayList<>(List.of("ingest", kind.word(), file.toString()));
    all.addAll(List.of(more));
    all.addAll(List.of("--data", data.toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private CommandRun jobs(Path file, String... more) {
    return ingest(RecordKind.JOBS, file, more);
  }

  private static String posting(String id, String title) {
    return "{\"@type\":\"JobPosting\",\"identifier\":\"%s\",\"title\":\"%s\"}%n"
        .formatted(id, title);
  }

  private static String postings(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> posting("p" + i, "Nurse " + i))
        .collect(Collectors.joining());
  }

  private record Held(Fact fact, String original) {}

  private Map<String, Held> held() {
    Map<String, Held> held = new TreeMap<>();
    try (SqliteStore store = SqliteStore.open(data)) {
      store.forEachEntry(
          EnumSet.allOf(RecordKind.class),
          entry -> {
            if (!entry.deleted()) {
              held.put(
                  entry.key().kind() + " " + entry.key().qualified(),
                  new Held(entry.fact(), new String(entry.original())));
            }
          });
    }
    return held;
  }

  @ParameterizedTest
  @MethodSource("metier.feed.GoldenFeedsTest#files")
  void the_same_file_again_changes_nothing_but_the_sequence(
      RecordKind kind, String name, String format) throws IOException {
    Path feed = folder.resolve(name);
    try (InputStream in = FeedingTest.class.getResourceAsStream("/metier/feed/" + name)) {
      Files.copy(in, feed);
    }
    ingest(kind, feed);
    Map<String, Held> first = held();
    long seq = lastSeq();
    ingest(kind, feed);
    assertThat(first).isNotEmpty();
    assertThat(held()).isEqualTo(first);
    assertThat(lastSeq()).isEqualTo(2 * seq);
  }

  private long lastSeq() {
    try (SqliteStore store = SqliteStore.open(data)) {
      return store.lastSeq();
    }
  }

  @Test
  void an_ingest_that_was_killed_goes_on_where_it_stopped() throws Exception {
    Path feed = file("feed.ndjson", "{broken\n" + postings(0, 20_000));
    Process ingest = MetierProcess.start(folder, "ingest", "jobs", "" + feed, "--data", "" + data);
    long committed = 0;
    try (BufferedReader out = ingest.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        committed = Long.parseLong(line.substring("committed ".length()));
        if (committed >= 2_000) {
          ingest.toHandle().destroyForcibly();
        }
      }
    }
    ingest.waitFor();
    long stored = lastSeq();
    assertThat(stored).isGreaterThanOrEqualTo(committed).isLessThan(20_000);

    CommandRun rest = jobs(feed);
    assertThat(rest.err()).anyMatch(line -> line.matches(".*: going on after row [0-9,]+"));
    assertThat(rest.out())
        .contains("committed " + stored)
        .endsWith("committed 20000", "20001 rows: 20000 accepted, 1 rejected");
    assertThat(lastSeq()).as("no row was written twice").isEqualTo(20_000);
    assertThat(held()).hasSize(20_000);

    assertThat(jobs(feed).err()).noneMatch(line -> line.contains("going on"));
    assertThat(lastSeq()).isEqualTo(40_000);
  }

  @Test
  void a_snapshot_that_was_killed_closes_what_it_would_have_closed() throws Exception {
    jobs(file("old.ndjson", postings(0, 10) + posting("gone", "Cook")));
    Path feed = file("feed.ndjson", posting("p9", "") + postings(0, 9) + postings(10, 20_000));
    Process ingest =
        MetierProcess.start(folder, "ingest", "jobs", "" + feed, "--snapshot", "--data", "" + data);
    try (BufferedReader out = ingest.inputReader()) {
      assertThat(out.readLine()).startsWith("committed ");
      ingest.toHandle().destroyForcibly();
    }
    ingest.waitFor();
    CommandRun rest = jobs(feed, "--snapshot");
    assertThat(rest.err()).anyMatch(line -> line.contains("going on after row"));
    assertThat(rest.out())
        .endsWith("20000 rows: 19999 accepted, 1 rejected", "1 closed: no longer listed");
    assertThat(held()).hasSize(20_000);
  }

  @Test
  void a_file_that_was_changed_begins_at_its_first_row() throws Exception {
    Path feed = file("feed.ndjson", postings(0, 20_000));
    Process ingest = MetierProcess.start(folder, "ingest", "jobs", "" + feed, "--data", "" + data);
    try (BufferedReader out = ingest.inputReader()) {
      assertThat(out.readLine()).startsWith("committed ");
      ingest.toHandle().destroyForcibly();
    }
    ingest.waitFor();
    Files.writeString(feed, postings(1, 1_000));
    CommandRun again = jobs(feed);
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).last().isEqualTo("999 rows: 999 accepted, 0 rejected");
  }

  @Test
  void a_snapshot_closes_what_its_source_no_longer_lists() throws IOException {
    jobs(file("a.ndjson", postings(0, 10)), "--source", "clinic");
    jobs(file("other.ndjson", postings(0, 10)), "--source", "other");
    CommandRun run = jobs(file("b.ndjson", postings(2, 12)), "--source", "clinic", "--snapshot");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).last().isEqualTo("2 closed: no longer listed");
    try (SqliteStore store = SqliteStore.open(data)) {
      assertThat(store.find(key("p1")).orElseThrow().fact()).isNull();
      assertThat(store.countLive(RecordKind.JOBS, "clinic")).isEqualTo(10);
      assertThat(store.countLive(RecordKind.JOBS, "other")).isEqualTo(10);
    }
    jobs(file("c.ndjson", postings(0, 12)), "--source", "clinic", "--snapshot");
    try (SqliteStore store = SqliteStore.open(data)) {
      assertThat(store.find(key("p1")).orElseThrow().fact()).as("opened again").isNotNull();
    }
  }

  private static RecordKey key(String id) {
    return new RecordKey(RecordKind.JOBS, "clinic", id);
  }

  @Test
  void closing_much_of_a_source_needs_force() throws IOException {
    jobs(file("a.ndjson", postings(0, 10)), "--source", "clinic");
    Path few = file("b.ndjson", postings(4, 20));
    CommandRun run = jobs(few, "--source", "clinic", "--snapshot");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .containsExactly(
            "metier: nothing is closed: clinic no longer lists 4 of the 10 records that it had,"
                + " more than 30 %; if that is right, say --force");
    assertThat(held()).as("the rows themselves are stored").hasSize(20);
    // The source now has 20: 4 of them are less than a third.
    assertThat(jobs(few, "--source", "clinic", "--snapshot").out())
        .last()
        .isEqualTo("4 closed: no longer listed");
    CommandRun forced =
        jobs(file("c.ndjson", postings(4, 5)), "--source", "clinic", "--snapshot", "--force");
    assertThat(forced.out()).last().isEqualTo("15 closed: no longer listed");
  }

  @Test
  void a_rejected_row_is_still_listed() throws IOException {
    jobs(file("a.ndjson", postings(0, 10)), "--source", "clinic");
    String withFault = postings(1, 9) + posting("p9", "");
    CommandRun run = jobs(file("b.ndjson", withFault), "--source", "clinic", "--snapshot");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).last().isEqualTo("1 closed: no longer listed");
    try (SqliteStore store = SqliteStore.open(data)) {
      assertThat(store.find(key("p9")).orElseThrow().fact()).isNotNull();
    }
  }

  @Test
  void nothing_is_closed_while_a_rejected_row_cannot_be_told_from_what_is_gone()
      throws IOException {
    jobs(file("a.ndjson", postings(0, 10)), "--source", "clinic");
    Path faulty = file("b.ndjson", postings(1, 10) + "{oops\n");
    CommandRun run = jobs(faulty, "--source", "clinic", "--snapshot");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).last().asString().contains("1 rows were rejected without an id");
    assertThat(held()).hasSize(10);
  }

  @Test
  void a_file_that_is_not_read_to_its_end_closes_nothing_even_by_force() throws IOException {
    jobs(file("a.ndjson", postings(0, 10)), "--source", "clinic");
    String cut = "[" + posting("p0", "Nurse") + ",{\"title\":";
    CommandRun run = jobs(file("b.json", cut), "--source", "clinic", "--snapshot", "--force");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).last().asString().contains("not every file was read to its end");
    assertThat(jobs(folder.resolve("none"), "--source", "clinic", "--snapshot").exit())
        .isEqualTo(2);
    assertThat(held()).hasSize(10);
  }

  /** What is rejected, and how it is mended. */
  static Stream<List<String>> rejects() {
    String posting = posting("p2", "Nurse");
    return Stream.of(
        List.of(
            "jobs",
            "feed.ndjson",
            postings(0, 2) + posting.replace("Nurse", ""),
            "\"title\":\"\"",
            "\"title\":\"Nurse\""),
        List.of(
            "jobs",
            "feed.ndjson",
            postings(0, 2) + "{\"title\":\"No id\",\"@type\":x}\n",
            "x}",
            "\"JobPosting\"}"),
        List.of(
            "jobs",
            "feed.json",
            "["
                + posting.replace("p2", "p1")
                + ","
                + posting.replace("Nurse", "").replace(",", ",\n ")
                + "]",
            "\"title\":\"\"",
            "\"title\":\"Nurse\""),
        List.of(
            "pay",
            "pay.csv",
            "Job Title,Company,Start Date,Salary\n"
                + "Nurse,Acme,2020-01-01,50000\n"
                + "Cook,Acme,soon,40000\n"
                + "\"Cook, head\",Acme,soon,45000\n",
            "soon",
            "2020-02-01"));
  }

  @ParameterizedTest
  @MethodSource("rejects")
  void rejected_rows_can_be_mended_and_have_the_ids_that_they_would_have_had(List<String> given)
      throws IOException {
    RecordKind kind = RecordKind.ofWord(given.getFirst()).orElseThrow();
    Path feed = file(given.get(1), given.get(2));
    String wrong = given.get(3);
    String right = given.get(4);
    Path rejects = folder.resolve("rejects");
    CommandRun run = ingest(kind, feed, "--source", "s", "--rejects", rejects.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).anyMatch(line -> line.contains("rejected rows are in " + rejects));
    assertThat(Files.readAllLines(folder.resolve("rejects.reasons.tsv")))
        .hasSizeGreaterThan(1)
        .first()
        .isEqualTo("file\tline\tfield\tvalue\twhy\tkept in");

    Files.writeString(rejects, Files.readString(rejects).replace(wrong, right));
    assertThat(ingest(kind, rejects, "--source", "s").exit()).isZero();
    Map<String, Held> mended = held();

    data = folder.resolve("right at once");
    ingest(kind, file(given.get(1), given.get(2).replace(wrong, right)), "--source", "s");
    assertThat(mended).isEqualTo(held());
  }

  @Test
  void a_file_of_rejects_is_never_written_over() throws IOException {
    Path feed = file("feed.ndjson", "{oops\n");
    Path rejects = file("rejects", "half mended");
    CommandRun run = jobs(feed, "--rejects", rejects.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(rejects).hasContent("half mended");
  }

  @Test
  void what_a_record_was_read_by_is_kept() throws IOException {
    jobs(file("a.ndjson", postings(0, 1)));
    try (SqliteStore store = SqliteStore.open(data)) {
      store.forEachEntry(
          EnumSet.of(RecordKind.JOBS),
          entry -> {
            assertThat(entry.reading().format()).isEqualTo("jobposting");
            assertThat(entry.reading().file()).isNull();
            assertThat(entry.reading().day()).isBeforeOrEqualTo(LocalDate.now());
          });
    }
  }

  @Test
  void a_terminal_shows_rows_rate_and_time_left_and_a_pipe_does_not() throws IOException {
    assertThat(Gauge.line("a.gz", 120_000, 43, 100, 15_000_000_000L))
        .isEqualTo("a.gz: 120,000 rows, 8,000 a second, 43 %, 0:20 left");
    assertThat(Gauge.line("a", 5, 0, 0, 1_000_000_000L)).isEqualTo("a: 5 rows, 5 a second");

    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Path feed = file("feed.ndjson", postings(0, 3));
    try (InputStream in =
        new Gauge(
            new SlowStream(Files.newInputStream(feed)), new PrintStream(err), "f", 10, () -> 1)) {
      in.readAllBytes();
    }
    assertThat(err.toString()).contains("f: 1 rows, ").endsWith(Gauge.CLEAR);
    assertThat(jobs(feed).err()).isEmpty();
  }

  private static final class SlowStream extends java.io.FilterInputStream {
    SlowStream(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      try {
        Thread.sleep(250);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return super.read(into, offset, length);
    }
  }
}
