package metier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreUnavailableTest {
  private Path folder;

  @BeforeEach
  void inFolder(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aDataFolderThatIsAFileIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("data"), "x");
    assertRefused(file, "The data folder " + file + " can't be made");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamed() {
    assertRefused(Path.of("/proc/self"), "The data folder /proc/self can't be written to");
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAlone() throws Exception {
    Path file = Files.writeString(folder.resolve(SqliteFile.NAME), "no database".repeat(100));
    byte[] before = Files.readAllBytes(file);
    assertRefused(folder, "is damaged or isn't a store of Metier");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aDamagedFileIsSaidToBe() throws Exception {
    try (SqliteStore store = SqliteStore.open(folder)) {
      store.write(List.of(Samples.put("a", "Nurse")));
    }
    Path file = folder.resolve(SqliteFile.NAME);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 8_192, bytes.length, (byte) 7);
    Files.write(file, bytes);
    assertRefused(folder, "is damaged");
  }

  @Test
  void anotherProgramsDatabaseIsLeftAlone() throws Exception {
    execute("CREATE TABLE recipes (name TEXT)");
    assertRefused(folder, "isn't a store of Metier");
    execute("SELECT * FROM recipes");
    assertThatThrownBy(() -> execute("SELECT * FROM record")).isInstanceOf(SQLException.class);
  }

  @Test
  void aStoreOfANewerVersionIsRefusedUntouched() throws Exception {
    SqliteStore.open(folder).close();
    execute(
        """
        INSERT INTO flyway_schema_history
        VALUES (4, '4', 'future', 'SQL', 'V4__future.sql', 7, 'x', '2030-01-01 00:00:00.000', 1, 1)
        """);
    byte[] before = Files.readAllBytes(folder.resolve(SqliteFile.NAME));
    assertRefused(folder, "newer version of Metier (its schema is 4, this version knows up to 3)");
    assertThat(folder.resolve(SqliteFile.NAME)).hasBinaryContent(before);
  }

  @Test
  void theSchemaThatIsKnownIsThatOfTheNewestMigration() {
    SqliteStore.open(folder).close();
    var newest =
        Flyway.configure()
            .dataSource("jdbc:sqlite:" + folder.resolve(SqliteFile.NAME), null, null)
            .load()
            .info()
            .all();
    assertThat(newest[newest.length - 1].getVersion())
        .hasToString(String.valueOf(SqliteFile.SCHEMA));
  }

  @Test
  void aFullDiskIsSaidToBe() throws Exception {
    execute("CREATE TABLE big (x)");
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA max_page_count = 10");
      Throwable full =
          catchThrowable(() -> statement.execute("INSERT INTO big VALUES (zeroblob(1000000))"));
      assertThat(
              StoreUnavailable.because(Path.of("metier.db"), new RuntimeException(full))
                  .getMessage())
          .isEqualTo("The disk that holds metier.db is full; the last write was not stored.");
    }
  }

  @Test
  void aClosedStoreRefusesInOneLine() {
    SqliteStore store = SqliteStore.open(folder);
    store.close();
    assertThatThrownBy(() -> store.write(List.of(Samples.put("a", "Nurse"))))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(store::lastSeq).isInstanceOf(StoreUnavailable.class);
  }

  private void assertRefused(Path folder, String words) {
    assertThatThrownBy(() -> SqliteStore.open(folder))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining(words)
        .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqliteFile.NAME));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
