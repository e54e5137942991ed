package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.SqliteStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IngestCommandTest {
  private Path files;
  private String data;

  @BeforeEach
  void inFolder(@TempDir Path folder) throws IOException {
    files = Files.createDirectory(folder.resolve("feeds"));
    data = folder.resolve("data").toString();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(files.resolve(name), text);
  }

  private static String postings(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "{\"@type\":\"JobPosting\",\"identifier\":\"p%d\",\"title\":\"Nurse\",".formatted(i)
                    + "\"description\":\"Care\"}\n")
        .collect(Collectors.joining());
  }

  private CommandRun ingest(Object... arguments) {
    String[] all = new String[arguments.length + 4];
    all[0] = "ingest";
    all[1] = "jobs";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 2] = arguments[i].toString();
    }
    all[all.length - 2] = "--data";
    all[all.length - 1] = data;
    return CommandRun.of(all);
  }

  @Test
  void everyRowAcceptedIsExitCode0() throws IOException {
    CommandRun run = ingest(file("a.ndjson", postings(600)), "--source", "clinic");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsExactly("committed 500", "committed 600", "600 rows: 600 accepted, 0 rejected");
    try (SqliteStore store = SqliteStore.open(Path.of(data))) {
      assertThat(store.find(new RecordKey(RecordKind.JOBS, "clinic", "p7"))).isPresent();
    }
  }

  @Test
  void aRejectedRowIsOneLineAndExitCode1() throws IOException {
    Path file = file("a.ndjson", postings(1) + "{\"@type\":\"JobPosting\",\"title\":\"\"}\n");
    CommandRun run = ingest(file);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).containsExactly("committed 1", "2 rows: 1 accepted, 1 rejected");
    assertThat(run.err()).hasSize(2).first().asString().startsWith(file + ":2: title");
    assertThat(run.err()).last().asString().startsWith("--rejects FILE");
  }

  @Test
  void manyRejectionsAreCounted() throws IOException {
    Path file = file("a.ndjson", postings(1) + "{broken\n".repeat(50));
    CommandRun run = ingest(file);
    assertThat(run.err()).hasSize(22).contains(file + ": 30 more rows were rejected");
    assertThat(run.out()).last().isEqualTo("51 rows: 1 accepted, 50 rejected");
  }

  @Test
  void aFolderStandsForItsFilesEachWithItsOwnSum() throws IOException {
    Path b = file("b.ndjson", postings(2));
    Path a = files.resolve("a.ndjson.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(a))) {
      out.write(postings(3).getBytes(StandardCharsets.UTF_8));
    }
    file(".hidden", "no feed");
    CommandRun run = ingest(files);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .containsExactly(
            "committed 3",
            a + ": 3 rows: 3 accepted, 0 rejected",
            "committed 5",
            b + ": 2 rows: 2 accepted, 0 rejected");
  }

  @Test
  void aFileThatCannotBeReadIsExitCode2AndTheOthersAreTaken() throws IOException {
    Path good = file("b.ndjson", postings(2));
    CommandRun run = ingest(files.resolve("missing.json"), good);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .containsExactly("metier: " + files.resolve("missing.json") + ": there is no such file");
    assertThat(run.out()).last().isEqualTo(good + ": 2 rows: 2 accepted, 0 rejected");
  }

  @Test
  void anUnknownFormatOrSourceIsExitCode2() throws IOException {
    Path file = file("a.ndjson", postings(1));
    assertThat(ingest(file, "--format", "carrier-pigeon").exit()).isEqualTo(2);
    CommandRun run = ingest(file, "--source", "a~b");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains("source was 'a~b'");
  }

  @Test
  void whatCannotBeDoneIsOneLineAndExitCode2() throws IOException {
    Path file = file("a.ndjson", postings(1));
    assertOneLine(CommandRun.of("ingest", "tomatoes", "" + file, "--data", data), "tomatoes");
    assertOneLine(CommandRun.of("ingest", "jobs", "" + file, "--data", "" + file), "it is a file");
    assertOneLine(
        CommandRun.with(
            Map.of("METIER_TODAY", "tomorrow"), "ingest", "jobs", "" + file, "--data", data),
        "METIER_TODAY was 'tomorrow'");
  }

  @Test
  void theDataFolderCanBeNamedByTheEnvironment() throws IOException {
    Path file = file("a.ndjson", postings(1));
    assertThat(CommandRun.with(Map.of("METIER_DATA", data), "ingest", "jobs", "" + file).exit())
        .isZero();
    assertThat(Path.of(data, "metier.db")).exists();
  }

  @Test
  void withoutACommandTheUsageIsShown() {
    CommandRun run = CommandRun.of();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).anyMatch(line -> line.contains("ingest"));
    assertThat(CommandRun.of("frobnicate").exit()).isEqualTo(2);
    assertThat(CommandRun.of("--version").exit()).isZero();
  }

  private static void assertOneLine(CommandRun run, String words) {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().startsWith("metier: ").contains(words);
  }
}
