package metier.pay;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How far pay lies from what was expected of it, for questions of one shape: learned from records
 * that the expectation hadn't seen. How far it lies at large is itself partially pooled ({@link
 * LocalSpread}); what is 10 % at either end is then counted off among records that this hadn't seen
 * either (locally weighted split-conformal prediction: Lei et al., "Distribution-Free Predictive
 * Inference for Regression", JASA 2018, section 5.2).
 */
final class Spread {
  private static final double TAIL = (1 - PayEstimate.LEVEL) / 2;

  /** In so many parts, each is measured by what the others say. */
  private static final int PARTS = 4;

  private static final long SEED = 2;

  private final LocalSpread local;
  private final double low;
  private final double half;
  private final double high;

  Spread(Shape shape, Seen seen) {
    this.local = new LocalSpread(shape, seen);
    double[] off = measured(shape, seen);
    Arrays.sort(off);
    this.low = quantile(off, TAIL);
    this.half = quantile(off, 0.5);
    this.high = quantile(off, 1 - TAIL);
  }

  /**
   * What was seen of records that weren't known.
   *
   * @param off the logarithm of their pay, less what was expected
   * @param support of the expectation
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Seen(List<Coding.Coded> coded, double[] off, int[] support, double[] weight) {
    Seen only(int[] rows) {
      return new Seen(
          Arrays.stream(rows).mapToObj(coded::get).toList(),
          Arrays.stream(rows).mapToDouble(row -> off[row]).toArray(),
          Arrays.stream(rows).map(row -> support[row]).toArray(),
          Arrays.stream(rows).mapToDouble(row -> weight[row]).toArray());
    }
  }

  private static double[] measured(Shape shape, Seen seen) {
    int size = seen.off().length;
    int[] part = new Random(SEED).ints(size, 0, PARTS).toArray();
    double[] measured = new double[size];
    for (int p = 0; p < PARTS; p++) {
      int own = p;
      LocalSpread others =
          new LocalSpread(
              shape, seen.only(IntStream.range(0, size).filter(i -> part[i] != own).toArray()));
      for (int row = 0; row < size; row++) {
        if (part[row] == own) {
          Coding.Coded coded = seen.coded().get(row);
          measured[row] =
              (seen.off()[row] - others.middle(coded)) / others.scale(coded, seen.support()[row]);
        }
      }
    }
    return measured;
  }

  private static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return 0;
    }
    // A further one lies below the k-th of n with probability k / (n + 1).
    double rank = share * (sorted.length + 1) - 1;
    int below = (int) Math.clamp(Math.floor(rank), 0, sorted.length - 1.0);
    int above = Math.min(below + 1, sorted.length - 1);
    double between = Math.clamp(rank - below, 0, 1);
    return sorted[below] + between * (sorted[above] - sorted[below]);
  }

  /**
   * All as a difference of logarithms to what was expected.
   *
   * @param low one in ten lies below
   */
  record Range(double low, double half, double high) {}

  Range of(Coding.Coded row, int support) {
    double middle = local.middle(row);
    double scale = local.scale(row, support);
    return new Range(middle + low * scale, middle + half * scale, middle + high * scale);
  }
}
