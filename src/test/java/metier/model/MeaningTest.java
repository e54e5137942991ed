package metier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MeaningTest {
  @Test
  void cosinesOfBytesAreThoseOfTheVectors() {
    Random random = new Random(20261123);
    for (int i = 0; i < 500; i++) {
      float[] one = unit(random);
      float[] other = unit(random);
      float cosine = 0;
      for (int at = 0; at < one.length; at++) {
        cosine += one[at] * other[at];
      }
      assertThat(Meaning.of(one).cosine(Meaning.of(other))).isCloseTo(cosine, within(0.02f));
      assertThat(Meaning.of(one).cosine(Meaning.of(one))).isCloseTo(1, within(0.02f));
    }
  }

  @Test
  void whatHasNoWordsMeansNothing() {
    assertThat(Meaning.of(new float[4]).isNone()).isTrue();
    assertThat(Meaning.of(new float[] {0, 0.4f, 0, 0}).isNone()).isFalse();
    assertThat(Meaning.of(new float[4]).cosine(Meaning.of(new float[] {0, 1, 0, 0}))).isZero();
  }

  @Test
  void meaningsOfOtherModelsCannotBeCompared() {
    assertThatThrownBy(() -> Meaning.of(new float[4]).cosine(Meaning.of(new float[5])))
        .hasMessage("meanings had 4 and 5 dimensions");
  }

  private static float[] unit(Random random) {
    float[] vector = new float[256];
    double square = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }
}
