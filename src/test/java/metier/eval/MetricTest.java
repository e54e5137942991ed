package metier.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MetricTest {
  private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1, "d", 0);

  /** Found c (1), x (not judged), a (3): gains 1, 0, 7 at discounts 1, 1.585, 2. */
  private static final List<String> FOUND = List.of("c", "x", "a");

  @Test
  void ndcgIsTheDiscountedGainOverThatOfTheBestOrder() {
    double found = 1 + 7 / 2.0;
    double best = 7 + 3 / 1.5849625 + 1 / 2.0;
    assertThat(new Metric.Ndcg(10).of(FOUND, GRADES)).isEqualTo(found / best, within(1e-7));
    assertThat(new Metric.Ndcg(2).of(FOUND, GRADES))
        .isEqualTo(1 / (7 + 3 / 1.5849625), within(1e-7));
    assertThat(new Metric.Ndcg(3).of(List.of("a", "b", "c"), GRADES)).isEqualTo(1);
  }

  @Test
  void averagePrecisionCountsWhatWasNotFound() {
    assertThat(new Metric.AveragePrecision().of(FOUND, GRADES))
        .isEqualTo((1 + 2 / 3.0) / 3, within(1e-12));
    assertThat(new Metric.AveragePrecision().of(List.of(), GRADES)).isZero();
  }

  @Test
  void theReciprocalRankIsThatOfTheFirstRelevantOne() {
    assertThat(new Metric.ReciprocalRank().of(FOUND, GRADES)).isEqualTo(1);
    assertThat(new Metric.ReciprocalRank().of(List.of("d", "x", "b"), GRADES)).isEqualTo(1 / 3.0);
    assertThat(new Metric.ReciprocalRank().of(List.of("d"), GRADES)).isZero();
  }

  @Test
  void precisionDividesByTheDepthAndRecallByWhatThereIs() {
    assertThat(new Metric.Precision(1).of(FOUND, GRADES)).isEqualTo(1);
    assertThat(new Metric.Precision(5).of(FOUND, GRADES)).isEqualTo(0.4);
    assertThat(new Metric.Recall(100).of(FOUND, GRADES)).isEqualTo(2 / 3.0);
    assertThat(new Metric.Recall(2).of(FOUND, GRADES)).isEqualTo(1 / 3.0);
  }

  @Test
  void pairsOfDifferentGradeAreInOrderOrNot() {
    // c before a; b and d weren't found: of a-b, a-c, a-d, b-c, b-d, c-d the 1st, 3rd and last are
    // in order, and the fifth by half.
    assertThat(new Metric.PairOrder().of(FOUND, GRADES)).isEqualTo(3.5 / 6, within(1e-12));
    assertThat(new Metric.PairOrder().of(List.of("a", "x", "b", "c", "d"), GRADES)).isEqualTo(1);
    assertThat(new Metric.PairOrder().of(List.of("a"), Map.of("a", 1, "b", 1))).isNaN();
  }

  @Test
  void rPrecisionDividesByAsManyAsThereCanBe() {
    assertThat(new Metric.RPrecision(5).of(FOUND, GRADES)).isEqualTo(2 / 3.0);
    assertThat(new Metric.RPrecision(2).of(FOUND, GRADES)).isEqualTo(1 / 2.0);
    assertThat(new Metric.RPrecision(1).of(List.of("d"), GRADES)).isZero();
  }

  @Test
  void judgedIsTheShareThatSomebodyLookedAt() {
    assertThat(new Metric.Judged(10).of(FOUND, GRADES)).isEqualTo(2 / 3.0);
    assertThat(new Metric.Judged(1).of(FOUND, GRADES)).isEqualTo(1);
    assertThat(new Metric.Judged(10).of(List.of(), GRADES)).isEqualTo(1);
  }

  @Test
  void theMeanIsOverNeedsThatCanBeMeasuredWhetherAnsweredOrNot() {
    Judgements judgements =
        new Judgements(Map.of("n1", GRADES, "n2", Map.of("e", 2), "n3", Map.of("f", 0)));
    Run run = new Run(Map.of("n1", FOUND, "n3", List.of("f"), "n4", List.of("a")));
    Evaluation evaluation = Evaluation.of(run, judgements, List.of(new Metric.Precision(1)));
    assertThat(evaluation.needs()).containsExactlyInAnyOrder("n1", "n2");
    assertThat(evaluation.means()).containsExactly(Map.entry("p@1", 0.5));
  }
}
