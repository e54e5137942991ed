package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import metier.model.JobPosting;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.SqliteStore;
import metier.store.StoredRecord;
import metier.store.Write;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code reindex --reparse}. */
final class RereadTest {
  @Test
  void originals_are_read_by_the_feeds_of_today(@TempDir Path folder) throws Exception {
    Path feed =
        Files.writeString(
            folder.resolve("feed.ndjson"),
            """
            {"@type":"JobPosting","identifier":"same","title":"Nurse","datePosted":"-P3D"}
            {"@type":"JobPosting","identifier":"changed","title":"Cook","datePosted":"-P3D"}
            {"@type":"JobPosting","identifier":"lost","title":"Pilot","datePosted":"-P3D"}
            {"@type":"JobPosting","identifier":"deleted","title":"Smith","datePosted":"-P3D"}
            """);
    String data = folder.resolve("data").toString();
    assertThat(
            CommandRun.with(
                    Map.of("METIER_TODAY", "2026-01-10"),
                    "ingest",
                    "jobs",
                    "" + feed,
                    "--source",
                    "s",
                    "--data",
                    data)
                .exit())
        .isZero();
    try (SqliteStore store = SqliteStore.open(Path.of(data))) {
      store.write(List.of(new Write.Delete(new RecordKey(RecordKind.JOBS, "s", "deleted"))));
    }
    // As if an earlier version had understood less of one row, and more of another.
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data + "/metier.db");
        PreparedStatement original =
            connection.prepareStatement("UPDATE record SET original = ? WHERE id = 'lost'")) {
      connection
          .createStatement()
          .execute("UPDATE record SET body = json_remove(body, '$.posted') WHERE id = 'changed'");
      original.setBytes(1, zlib("{\"@type\":\"JobPosting\",\"title\":\"\"}"));
      original.execute();
    }

    CommandRun run =
        CommandRun.with(
            Map.of("METIER_TODAY", "2026-05-01"), "reindex", "--reparse", "--data", data);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .containsExactly(
            "3 rows read again: 1 changed, 1 can no longer be read (kept as they were)");
    assertThat(run.err()).containsExactly("jobs s~lost: title: it is missing");
    try (SqliteStore store = SqliteStore.open(Path.of(data))) {
      assertThat(stored(store, "same").seq()).isEqualTo(1);
      assertThat(stored(store, "changed").seq()).isEqualTo(6);
      assertThat(stored(store, "deleted").fact()).isNull();
      for (String id : new String[] {"same", "changed", "lost"}) {
        assertThat(((JobPosting) stored(store, id).fact()).posted())
            .as(id)
            .isEqualTo(LocalDate.of(2026, 1, 7));
      }
    }
    assertThat(CommandRun.of("check", "--data", data).out()).contains("everything is in order");
  }

  private static StoredRecord stored(SqliteStore store, String id) {
    return store.find(new RecordKey(RecordKind.JOBS, "s", id)).orElseThrow();
  }

  private static byte[] zlib(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
