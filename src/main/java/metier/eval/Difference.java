package metier.eval;

import java.util.Arrays;
import java.util.Random;

/**
 * By how much one system is better than another over the same needs.
 *
 * @param mean of the differences, need by need
 * @param low the 2.5th percentile of the resampled means
 * @param high the 97.5th
 */
public record Difference(double mean, double low, double high) {
  static final int RESAMPLES = 10_000;

  /**
   * The paired bootstrap: needs are drawn with replacement, each with its difference, as many as
   * there are. Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), section 13.3;
   * Sakai, "Evaluating evaluation metrics based on the bootstrap", SIGIR 2006.
   *
   * @param seed the same gives the same interval
   */
  public static Difference between(double[] one, double[] other, long seed) {
    if (one.length != other.length || one.length == 0) {
      throw new IllegalArgumentException(
          "there were " + one.length + " and " + other.length + " values; pairs are expected");
    }
    double[] differences = new double[one.length];
    Arrays.setAll(differences, i -> one[i] - other[i]);
    Random random = new Random(seed);
    double[] means = new double[RESAMPLES];
    for (int sample = 0; sample < RESAMPLES; sample++) {
      double sum = 0;
      for (int i = 0; i < differences.length; i++) {
        sum += differences[random.nextInt(differences.length)];
      }
      means[sample] = sum / differences.length;
    }
    Arrays.sort(means);
    return new Difference(
        Arrays.stream(differences).average().orElseThrow(),
        means[RESAMPLES / 40],
        means[RESAMPLES - 1 - RESAMPLES / 40]);
  }
}
