package metier.analysis.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("some.bin");
    ByteBuffer body = ByteBuffer.wrap(new byte[] {1, 2, 10, 10, 3});
    new ModelFile("kind", Map.of("made by", "a: b"), body).write(file);
  }

  @Test
  void what_was_written_is_read() {
    ModelFile model = ModelFile.read(file, "kind");
    assertThat(model.facts()).containsExactly(Map.entry("made by", "a: b"));
    assertThat(model.body()).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2, 10, 10, 3}));
    assertThat(file)
        .content(java.nio.charset.StandardCharsets.ISO_8859_1)
        .startsWith("metier kind 1\nmade by: a: b\ncrc32c: ");
  }

  @Test
  void a_changed_byte_is_found() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> ModelFile.read(file, "kind"))
        .isInstanceOf(UnreadableModel.class)
        .hasMessageContainingAll("some.bin", "checksum");
  }

  @Test
  void another_kind_and_no_file_are_told() {
    assertThatThrownBy(() -> ModelFile.read(file, "other"))
        .isInstanceOf(UnreadableModel.class)
        .hasMessageContainingAll("'metier kind 1'", "'metier other 1'");
    assertThatThrownBy(() -> ModelFile.read(folder.resolve("none"), "kind"))
        .isInstanceOf(UnreadableModel.class)
        .hasMessageContaining("no such file");
  }

  @Test
  void too_few_numbers_are_told() throws IOException {
    ModelFile cut =
        new ModelFile("adapter", Map.of("rows", "5", "dimensions", "4"), ByteBuffer.allocate(7));
    cut.write(file);
    assertThatThrownBy(() -> Adapter.read(file))
        .isInstanceOf(UnreadableModel.class)
        .hasMessageContainingAll("7 bytes", "40");
  }
}
