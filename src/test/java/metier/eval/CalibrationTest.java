package metier.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void theErrorIsHowFarEachBinIsOffAndTheThresholdKeepsThePrecision() {
    Run run =
        new Run(Map.of("1", List.of("a"), "2", List.of("a"), "3", List.of("b"), "4", List.of("b")));
    Judgements judgements =
        new Judgements(
            Map.of(
                "1",
                Map.of("a", 1),
                "2",
                Map.of("a", 1),
                "3",
                Map.of("a", 1),
                "4",
                Map.of("b", 1)));
    Map<String, Double> probabilities = Map.of("1", 0.95, "2", 0.91, "3", 0.62, "4", 0.68);
    Calibration calibration = Calibration.of(run, probabilities, judgements, 0.9);
    // Of the two above .9 both are right, of the two above .6 one.
    assertThat(calibration.error()).isCloseTo((0.14 + 0.3) / 4, within(1e-9));
    assertThat(calibration.threshold()).isEqualTo(0.68);
    assertThat(calibration.coverage()).isEqualTo(0.75);
  }

  @Test
  void whereNothingIsRightNothingIsCovered() {
    Calibration calibration =
        Calibration.of(
            new Run(Map.of("1", List.of("a"))),
            Map.of("1", 0.8),
            new Judgements(Map.of("1", Map.of("b", 1))),
            0.9);
    assertThat(calibration).isEqualTo(new Calibration(0.8, 1, 0));
  }
}
