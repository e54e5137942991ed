package metier.analysis.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void productsAreThoseOfTheVectorsUpToTheirBytes() {
    Random random = new Random(1);
    float[][] vectors = new float[37][];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = Vectors.normalise(random(random));
    }
    vectors[5] = new float[64];
    float[] asked = Vectors.normalise(random(random));
    float[] dots = Columns.of(vectors).dots(asked);
    assertThat(dots).hasSize(37);
    // A byte is off by half a 127th of the largest number at most, which no number exceeds.
    float most = 0.5f / 127 * 8;
    for (int i = 0; i < dots.length; i++) {
      assertThat(dots[i]).isCloseTo(Vectors.dot(asked, vectors[i]), within(most));
    }
    assertThat(dots[5]).isZero();
  }

  private static float[] random(Random random) {
    float[] vector = new float[64];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = random.nextFloat() - 0.5f;
    }
    return vector;
  }

  @Test
  void aVectorOfAnotherLengthIsRefused() {
    Columns columns = Columns.of(new float[][] {{1, 0}});
    assertThatThrownBy(() -> columns.dots(new float[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 dimensions; expected 2");
  }
}
