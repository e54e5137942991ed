package metier.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class DifferenceTest {
  @Test
  void aConstantDifferenceHasNoDoubt() {
    Difference difference =
        Difference.between(new double[] {0.75, 0.5, 0.25}, new double[] {0.5, 0.25, 0}, 7);
    assertThat(difference).isEqualTo(new Difference(0.25, 0.25, 0.25));
  }

  @Test
  void theSameSeedGivesTheSameInterval() {
    double[] one = {0.9, 0.4, 0.8, 0.3, 0.7};
    double[] other = {0.5, 0.6, 0.2, 0.3, 0.1};
    Difference difference = Difference.between(one, other, 42);
    assertThat(difference).isEqualTo(Difference.between(one, other, 42));
    assertThat(difference.mean()).isEqualTo(0.28, within(1e-12));
    assertThat(difference.low()).isBetween(-0.2, difference.mean());
    assertThat(difference.high()).isBetween(difference.mean(), 0.6);
  }

  @Test
  void twoNeedsHaveTheIntervalOfAllFourSamples() {
    // Means of two draws from {0, 1}: 0, ½, ½, 1, each end a quarter of the time.
    Difference difference = Difference.between(new double[] {0, 1}, new double[] {0, 0}, 3);
    assertThat(difference).isEqualTo(new Difference(0.5, 0, 1));
  }

  @Test
  void onlyPairsAreCompared() {
    assertThatThrownBy(() -> Difference.between(new double[2], new double[3], 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 and 3 values");
  }
}
