package metier.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import metier.career.path.Kinship;
import metier.model.Meaning;
import metier.model.Occupation;
import org.junit.jupiter.api.Test;

final class HeldOutStepsTest {
  private static final Kinship KINSHIP =
      new Kinship(
          Stream.of("a", "b", "c", "d")
              .map(id -> new Occupation(id, id, "", "", List.of(), List.of(), ""))
              .toList(),
          _ -> Meaning.of(new float[2]),
          Map.of());

  @Test
  void ofEverybodyTheLastStepIsLookedForAndNoneOfTheseIsLearnedFrom() {
    List<List<String>> careers =
        List.of(
            List.of("a", "b", "c"), List.of("a", "b", "d"), List.of("a", "c", "a"), List.of("d"));
    HeldOutSteps held = HeldOutSteps.of(careers, KINSHIP, 1, 1);

    assertThat(held.steps()).as("a → b twice, a → c").isEqualTo(3);
    assertThat(held.outcomes())
        .as("nobody left b or c; after b, c comes behind what more went to, and d never came up")
        .extracting(HeldOutSteps.Outcome::baseline, HeldOutSteps.Outcome::filled)
        .containsExactly(tuple(0, 1), tuple(0, 0), tuple(0, 0));
    assertThat(held.outcomes())
        .as("the model has a place for everything but the current one")
        .allMatch(each -> each.model() >= 1 && each.model() <= 3);
  }

  @Test
  void figuresAreThoseOfThePlaces() {
    List<HeldOutSteps.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      outcomes.add(new HeldOutSteps.Outcome(1, 0, 2));
      outcomes.add(new HeldOutSteps.Outcome(10, 1, 1));
      outcomes.add(new HeldOutSteps.Outcome(11, 0, 12));
      outcomes.add(new HeldOutSteps.Outcome(0, 0, 0));
    }
    Map<String, Figure> figures = StepFigures.of(outcomes, 1);

    assertThat(figures.get("r@1").value()).isEqualTo(0.25);
    assertThat(figures.get("r@10").value()).isEqualTo(0.5);
    assertThat(figures.get("mrr").value()).isCloseTo((1 + 1 / 10.0 + 1 / 11.0) / 4, within(1e-12));
    assertThat(figures.get("baseline_r@10").value()).isEqualTo(0.25);
    assertThat(figures.get("ratio").value()).isEqualTo(2);
    assertThat(figures.get("ratio_filled").value()).isEqualTo(1);
    assertThat(figures.values())
        .allMatch(each -> each.low() <= each.value() && each.value() <= each.high());
    assertThat(StepFigures.of(outcomes, 1)).as("the same seed").isEqualTo(figures);
  }
}
