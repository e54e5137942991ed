package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code reindex} and {@code check} over the repository's own tables. */
final class CheckCommandTest {
  private Path feed;
  private String data;

  @BeforeEach
  void inFolder(@TempDir Path folder) throws IOException {
    feed =
        Files.writeString(
            folder.resolve("feed.ndjson"),
            """
            {"@type":"JobPosting","identifier":"a","title":"Phlebotomist","description":"Blood"}
            {"@type":"JobPosting","identifier":"b","title":"Nurse","description":"Care"}
            """);
    data = folder.resolve("data").toString();
  }

  private CommandRun run(String... command) {
    return CommandRun.of(command);
  }

  private void ingest() {
    assertThat(run("ingest", "jobs", feed.toString(), "--source", "s", "--data", data).exit())
        .isZero();
  }

  @Test
  void aReindexedFolderIsInOrder() {
    ingest();
    CommandRun before = run("check", "--data", data);
    assertThat(before.exit()).isEqualTo(1);
    assertThat(before.out()).last().asString().startsWith("index: there is none yet");

    assertThat(run("reindex", "--data", data).exit()).isZero();
    CommandRun after = run("check", "--data", data);
    assertThat(after.out())
        .contains(
            "store: 2 jobs, 0 resumes, 0 pay, 0 occupations; 2 changes",
            "index: 2 records; 2 of 2 changes applied",
            "everything is in order");
    assertThat(after.exit()).isZero();

    ingest();
    assertThat(run("check", "--data", data).out())
        .contains("index: 2 records; 2 of 4 changes applied");
    assertThat(run("reindex", "--data", data).exit()).isZero();
    assertThat(run("check", "--data", data).out())
        .contains("index: 2 records; 4 of 4 changes applied");
  }

  @Test
  void anIndexThatDoesNotShowTheStoreIsToldRecordByRecord() throws Exception {
    ingest();
    assertThat(run("reindex", "--data", data).exit()).isZero();
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + data + "/metier.db")) {
      connection
          .createStatement()
          .execute("UPDATE record SET deleted = 1, body = NULL WHERE id = 'a'");
      connection.createStatement().execute("UPDATE record SET id = 'c' WHERE id = 'b'");
    }
    CommandRun run = run("check", "--data", data);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "index: jobs s~a was deleted and is still indexed",
            "index: jobs s~c is not indexed",
            "index: jobs s~b is indexed and not in the store",
            "what to do: reindex builds the index anew from the store")
        .doesNotContain("everything is in order");
  }

  @Test
  void whatCannotBeReadInTheStoreIsNamed() throws Exception {
    ingest();
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + data + "/metier.db")) {
      connection.createStatement().execute("UPDATE record SET original = x'00' WHERE id = 'a'");
      connection.createStatement().execute("UPDATE record SET body = '{' WHERE id = 'b'");
    }
    CommandRun run = run("check", "--data", data);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .anyMatch(line -> line.startsWith("store: the original of s~a is damaged"))
        .anyMatch(line -> line.startsWith("store: the record s~b is damaged"))
        .anyMatch(line -> line.startsWith("what to do: stop the server and restore"));
  }

  @Test
  void withoutADataFolderThereIsNothingToCheck() {
    CommandRun run = run("check", "--data", data);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().startsWith("metier: there is no data folder");
  }

  @Test
  void aFolderOfSampleRecordsIsCheckedLineByLine(@TempDir Path sample) throws IOException {
    Files.writeString(sample.resolve("pay.csv"), "Job Title,Salary\nBaker,$9\n");
    Files.writeString(
        sample.resolve("resumes.ndjson"), "{\"id\":\"r\",\"basics\":{\"label\":\"X\"}}");
    Files.copy(feed, sample.resolve("jobs.ndjson"));
    CommandRun whole = run("check", "corpus", sample.toString());
    assertThat(whole.out()).containsExactly("2 jobs, 1 resumes, 1 pay: everything is in order");
    assertThat(whole.exit()).isZero();

    Files.writeString(sample.resolve("jobs.ndjson"), "{\"@type\":\"JobPosting\"}");
    CommandRun broken = run("check", "corpus", sample.toString());
    assertThat(broken.out())
        .hasSize(2)
        .contains("0 jobs, 1 resumes, 1 pay: 1 fault")
        .anyMatch(line -> line.startsWith("jobs.ndjson:1: rejected: title"));
    assertThat(broken.exit()).isEqualTo(1);

    CommandRun nowhere = run("check", "corpus", sample.resolve("nowhere").toString());
    assertThat(nowhere.err()).singleElement().asString().startsWith("metier: there is no folder");
    assertThat(nowhere.exit()).isEqualTo(2);
  }
}
