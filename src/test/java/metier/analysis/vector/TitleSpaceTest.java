package metier.analysis.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleSpaceTest {
  @Test
  void a_title_lies_near_the_occupation_with_the_likest_names() {
    try (OnnxEncoder encoder = new OnnxEncoder(Transformer.MINILM, WordPiece.shipped())) {
      TitleSpace space =
          TitleSpace.of(
              encoder,
              List.of(
                  new TitleSpace.Named("driver", List.of("truck driver", "haulier")),
                  new TitleSpace.Named("nurse", List.of("registered nurse", "staff nurse"))));
      List<TitleSpace.Near> near = space.nearest("night nurse", 5);
      assertThat(near).extracting(TitleSpace.Near::id).containsExactly("nurse", "driver");
      assertThat(near.getFirst().name()).endsWith("nurse");
      assertThat(near.getFirst().score()).isGreaterThan(near.getLast().score());
      assertThat(space.nearest("night nurse", 1)).hasSize(1);
    }
  }
}
