package metier.analysis.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnnxEncoderTest {
  private final WordPiece wordPiece = WordPiece.shipped();

  @ParameterizedTest
  @EnumSource
  void work_of_one_kind_lies_together(Transformer transformer) {
    try (OnnxEncoder encoder = new OnnxEncoder(transformer, wordPiece)) {
      float[] nurse = encoder.encode("Registered Nurse");
      assertThat(nurse).hasSize(384).hasSize(encoder.dimensions());
      assertThat(Vectors.dot(nurse, nurse)).isCloseTo(1f, within(1e-5f));
      assertThat(Vectors.dot(nurse, encoder.encode("staff nurse")))
          .isGreaterThan(Vectors.dot(nurse, encoder.encode("truck driver")) + 0.1f);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_same_text_gets_the_same_bytes_and_among_others_nearly_so(Transformer transformer) {
    List<String> texts = List.of("welder", "", "night shift charge nurse", "baker", "cook");
    try (OnnxEncoder one = new OnnxEncoder(transformer, wordPiece);
        OnnxEncoder other = new OnnxEncoder(transformer, wordPiece)) {
      List<float[]> together = one.encode(texts);
      for (int i = 0; i < texts.size(); i++) {
        float[] alone = one.encode(texts.get(i));
        assertThat(other.encode(texts.get(i))).isEqualTo(alone);
        assertThat(other.encode(texts).get(i)).isEqualTo(together.get(i));
        float expected = texts.get(i).isEmpty() ? 0 : 1;
        assertThat(Vectors.dot(alone, together.get(i))).isCloseTo(expected, within(0.05f));
      }
    }
  }

  @Test
  void a_text_of_any_length_is_read_from_its_beginning() {
    try (OnnxEncoder encoder = new OnnxEncoder(Transformer.MINILM, wordPiece)) {
      float[] cut = encoder.encode("nurse ".repeat(300));
      assertThat(encoder.encode("nurse ".repeat(10_000))).isEqualTo(cut);
    }
  }
}
