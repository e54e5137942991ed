package metier.analysis.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticTableTest {
  private final WordPiece wordPiece = WordPiece.shipped();

  private float[][] rows(long seed) {
    Random random = new Random(seed);
    float[][] rows = new float[wordPiece.size()][16];
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextFloat() - 0.5f;
      }
    }
    return rows;
  }

  @Test
  void a_text_is_the_sum_of_its_pieces_whatever_their_order() {
    float[][] rows = rows(3);
    StaticTable table = StaticTable.of(wordPiece, rows);
    float[] sum = new float[16];
    for (int piece : wordPiece.pieces("night nurse", 10)) {
      Vectors.add(sum, 1, rows[piece]);
    }
    float[] expected = Vectors.normalise(sum);
    assertThat(Vectors.dot(table.encode("night nurse"), expected)).isCloseTo(1, within(0.001f));
    assertThat(Vectors.dot(table.encode("Nurse, night"), expected)).isLessThan(1);
    assertThat(table.encode("nurse night"))
        .containsExactly(table.encode("night nurse"), within(1e-6f));
    assertThat(table.encode("")).containsOnly(0);
  }

  @Test
  void written_and_read_it_gives_the_same_bytes(@TempDir Path folder) throws IOException {
    StaticTable table = StaticTable.of(wordPiece, rows(4));
    Path file = folder.resolve("table.bin");
    table.write(file, Map.of("seed", "4"));
    StaticTable read = StaticTable.read(file, wordPiece);
    assertThat(read.dimensions()).isEqualTo(16);
    assertThat(read.encode("charge nurse")).isEqualTo(table.encode("charge nurse"));
  }
}
