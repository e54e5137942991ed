package metier.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayStatsTest {
  @Test
  void percentilesLieBetweenTheNearestRanks() {
    PayStats stats = PayStats.of(new long[] {40, 10, 30, 20}).orElseThrow();
    assertThat(stats.n()).isEqualTo(4);
    assertThat(stats.mean()).isEqualTo(25);
    assertThat(stats.p10()).isEqualTo(13, within(1e-9));
    assertThat(stats.p25()).isEqualTo(17.5);
    assertThat(stats.p50()).isEqualTo(25);
    assertThat(stats.p75()).isEqualTo(32.5);
    assertThat(stats.p90()).isEqualTo(37, within(1e-9));
  }

  @Test
  void nothingHasNoStatsAndOneAmountNoInterval() {
    assertThat(PayStats.of(new long[0])).isEmpty();
    PayStats one = PayStats.of(new long[] {50_000}).orElseThrow();
    assertThat(one.p10()).isEqualTo(50_000);
    assertThat(one.p90()).isEqualTo(50_000);
    assertThat(one.interval()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1,12.7062",
    "2,4.30265",
    "3,3.18245",
    "4,2.77645",
    "5,2.57058",
    "9,2.26216",
    "29,2.04523",
    "100,1.98397",
    "100000,1.95999"
  })
  void studentsQuantileAgreesWithTheTables(int degrees, double t) {
    assertThat(PayStats.studentT975(degrees)).isEqualTo(t, within(t * 0.002));
  }

  @Test
  void theIntervalHoldsTheTrueMeanAboutNineteenTimesInTwenty() {
    long seed = 20_260_315;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    int held = 0;
    int trials = 4_000;
    for (int trial = 0; trial < trials; trial++) {
      long[] sample = random.doubles(12).mapToLong(d -> Math.round(40_000 + d * 20_000)).toArray();
      PayStats.Interval interval =
          Optional.ofNullable(PayStats.of(sample).orElseThrow().interval()).orElseThrow();
      if (interval.low() <= 50_000 && 50_000 <= interval.high()) {
        held++;
      }
    }
    assertThat((double) held / trials).isBetween(0.935, 0.965);
  }
}
