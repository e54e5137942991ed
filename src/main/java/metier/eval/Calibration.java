package metier.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Whether what is called probable is right as often as it says.
 *
 * @param error the expected calibration error over ten equal bins: how far the mean probability
 *     lies from the share that is right, each bin weighted by what falls into it. Guo et al., "On
 *     calibration of modern neural networks", ICML 2017.
 * @param threshold the least probability from which on {@code precision} of all are right; 1 where
 *     there is none
 * @param coverage the share of all that is at least so probable
 */
public record Calibration(double error, double threshold, double coverage) {
  private static final int BINS = 10;

  private record Claim(double probability, boolean right) {}

  /**
   * @param probabilities of the first answer to each need
   * @param precision the share of those above the threshold that has to be right
   */
  public static Calibration of(
      Run run, Map<String, Double> probabilities, Judgements judgements, double precision) {
    List<Claim> claims = new ArrayList<>();
    probabilities.forEach(
        (need, probability) -> {
          boolean right = judgements.of(need).getOrDefault(run.of(need).getFirst(), 0) >= 1;
          claims.add(new Claim(probability, right));
        });
    claims.sort(Comparator.comparingDouble(Claim::probability).reversed());
    double threshold = 1;
    double coverage = 0;
    int right = 0;
    for (int i = 0; i < claims.size(); i++) {
      right += claims.get(i).right() ? 1 : 0;
      if (right >= precision * (i + 1)) {
        threshold = claims.get(i).probability();
        coverage = (i + 1.0) / claims.size();
      }
    }
    return new Calibration(error(claims), threshold, coverage);
  }

  private static double error(List<Claim> claims) {
    double[] off = new double[BINS];
    for (Claim claim : claims) {
      int bin = Math.min(BINS - 1, (int) (claim.probability() * BINS));
      off[bin] += claim.probability() - (claim.right() ? 1 : 0);
    }
    double error = 0;
    for (double each : off) {
      error += Math.abs(each) / claims.size();
    }
    return error;
  }
}
