package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import metier.document.Documents;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.store.Entry;
import metier.store.SqliteStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of people's files, as it comes. */
final class DocumentIngestTest {
  private Path people;
  private Path data;

  @BeforeEach
  void folders(@TempDir Path folder) throws IOException {
    people = Files.createDirectory(folder.resolve("people"));
    data = folder.resolve("data");
  }

  private void file(String name, byte[] bytes) throws IOException {
    Files.write(people.resolve(name), bytes);
  }

  private CommandRun ingest(String kind, String... more) {
    List<String> all = new ArrayList<>(List.of("ingest", kind, people.toString()));
    all.addAll(List.of(more));
    all.addAll(List.of("--data", data.toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private Map<String, Entry> held() {
    Map<String, Entry> held = new TreeMap<>();
    try (SqliteStore store = SqliteStore.open(data)) {
      store.forEachEntry(
          EnumSet.allOf(RecordKind.class), entry -> held.put(entry.key().qualified(), entry));
    }
    return held;
  }

  @Test
  void each_file_is_a_resume_whatever_its_kind() throws IOException {
    file("ann.pdf", Documents.pdf());
    file("bob.docx", Documents.docx());
    file("cyd.html", Documents.html());
    file("dee.txt", String.join("\n", Documents.lines()).getBytes());
    file("eve.json", "{\"id\":\"eve\",\"basics\":{\"label\":\"Phlebotomist\"}}".getBytes());

    CommandRun run = ingest("resumes");

    assertThat(run.exit()).as("%s", run.err()).isZero();
    Map<String, Entry> held = held();
    assertThat(held)
        .containsOnlyKeys(
            "document~ann", "document~bob", "document~cyd", "resume-text~dee", "json-resume~eve");
    for (String id : List.of("document~ann", "document~bob", "resume-text~dee")) {
      Resume resume = (Resume) held.get(id).fact();
      assertThat(resume.positions()).as(id).isNotEmpty();
      assertThat(resume.positions().getFirst().bullets())
          .as(id)
          .anySatisfy(bullet -> assertThat(bullet.text()).startsWith("Drew blood"));
    }
    assertThat(held.get("document~ann").original()).isEqualTo(Documents.pdf());
  }

  @Test
  void two_files_of_one_name_stay_two() throws IOException {
    file("cv.pdf", Documents.pdf());
    file("cv.docx", Documents.docx());
    file("other.pdf", Documents.pdf());

    assertThat(ingest("resumes", "--source", "inbox").exit()).isZero();

    assertThat(held()).containsOnlyKeys("inbox~cv.pdf", "inbox~cv.docx", "inbox~other");
  }

  @Test
  void what_cannot_be_read_is_rejected_by_its_own_reason_and_kept() throws IOException {
    file("good.pdf", Documents.pdf());
    file("photo.pdf", Documents.picture());
    file("scan.pdf", Documents.scannedPdf());
    file("word.pdf", Documents.docx());
    Path rejects = data.resolveSibling("rejects");

    CommandRun run = ingest("resumes", "--rejects", rejects.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .anyMatch(line -> line.contains("photo.pdf:1: This is a photo (JPEG)"))
        .anyMatch(line -> line.contains("scan.pdf:1: This PDF is a scan"))
        .anyMatch(line -> line.contains("word.pdf:1: taken in, but: It is named .pdf, but is a"));
    assertThat(held()).containsOnlyKeys("document~good", "document~word");
    assertThat(rejects.resolveSibling("rejects.rows").resolve("photo.pdf"))
        .hasBinaryContent(Documents.picture());
  }

  @Test
  void originals_are_read_again() throws IOException {
    file("ann.pdf", Documents.pdf());
    file("bob.docx", Documents.docx());
    ingest("resumes");

    CommandRun run = CommandRun.of("reindex", "--reparse", "--data", data.toString());

    assertThat(run.exit()).as("%s", run.err()).isZero();
    assertThat(run.out())
        .contains("2 rows read again: 0 changed, 0 can no longer be read (kept as they were)");
  }

  @Test
  void documents_are_no_postings() throws IOException {
    file("ad.pdf", Documents.pdf());

    CommandRun run = ingest("jobs");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .anyMatch(
            line ->
                line.contains("this is no text but a PDF document")
                    && line.contains("only resumes are read from documents"));
  }
}
