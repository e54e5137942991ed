package metier.pay;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Many amounts of pay summed up, with their doubt. All values in one currency, for one unit of
 * time.
 *
 * @param n how many amounts; at least 1
 * @param interval where the mean of all such pay lies; null where one amount says nothing about it
 */
public record PayStats(
    int n,
    double mean,
    double p10,
    double p25,
    double p50,
    double p75,
    double p90,
    @Nullable Interval interval) {

  /**
   * The confidence interval of the mean, by Student's t: mean ± t(n − 1) · s / √n. Pay is skewed,
   * so with a dozen amounts or fewer the level is nominal.
   *
   * @param level 0–1
   */
  public record Interval(double low, double high, double level) {
    static final double LEVEL = 0.95;
  }

  /**
   * Sums up.
   *
   * @return empty where there is nothing to sum up
   */
  public static Optional<PayStats> of(long[] amounts) {
    if (amounts.length == 0) {
      return Optional.empty();
    }
    long[] sorted = amounts.clone();
    Arrays.sort(sorted);
    double mean = Arrays.stream(sorted).average().orElseThrow();
    return Optional.of(
        new PayStats(
            sorted.length,
            mean,
            percentile(sorted, 0.10),
            percentile(sorted, 0.25),
            percentile(sorted, 0.50),
            percentile(sorted, 0.75),
            percentile(sorted, 0.90),
            interval(sorted, mean)));
  }

  /**
   * By linear interpolation between the two nearest ranks, at rank share · (n − 1) from 0 (type 7
   * of Hyndman and Fan 1996, as spreadsheets do).
   */
  private static double percentile(long[] sorted, double share) {
    double rank = share * (sorted.length - 1);
    int below = (int) rank;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
  }

  private static @Nullable Interval interval(long[] amounts, double mean) {
    int n = amounts.length;
    if (n < 2) {
      return null;
    }
    double squares = 0;
    for (long amount : amounts) {
      squares += (amount - mean) * (amount - mean);
    }
    double standardError = Math.sqrt(squares / (n - 1) / n);
    double reach = studentT975(n - 1) * standardError;
    return new Interval(mean - reach, mean + reach, Interval.LEVEL);
  }

  /**
   * The 97.5 % quantile of Student's t: exact for one and two degrees of freedom, else the
   * expansion around the normal quantile (Abramowitz and Stegun 26.7.5), whose error is below 0.2 %
   * from three degrees on.
   */
  static double studentT975(int degrees) {
    if (degrees == 1) {
      return Math.tan(Math.PI * 0.475);
    }
    if (degrees == 2) {
      return 0.95 * Math.sqrt(2 / (1 - 0.95 * 0.95));
    }
    double z = 1.959963984540054;
    double z2 = z * z;
    double g1 = z * (z2 + 1) / 4;
    double g2 = z * (z2 * (5 * z2 + 16) + 3) / 96;
    double g3 = z * (z2 * (z2 * (3 * z2 + 19) + 17) - 15) / 384;
    double g4 = z * (z2 * (z2 * (z2 * (79 * z2 + 776) + 1482) - 1920) - 945) / 92_160;
    double inverse = 1.0 / degrees;
    return z + inverse * (g1 + inverse * (g2 + inverse * (g3 + inverse * g4)));
  }
}
