package metier.pay;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers as a sum of a common level, a yearly drift and one effect for each group that a row is
 * in, where groups of few rows are drawn towards nothing:
 *
 * <p>y = μ + δ·t + Σ<sub>k</sub> a<sub>k,g(k)</sub> + ε, with a<sub>k,g</sub> ~ N(0,
 * τ<sub>k</sub>²) and ε ~ N(0, σ²).
 *
 * <p>This is partial pooling: the effect of a group whose rows weigh w is its mean residual times w
 * / (w + σ²/τ²) (Gelman and Hill, "Data Analysis Using Regression and Multilevel/Hierarchical
 * Models", 2007, section 12.2). Effects are found one after the other, each from what the others
 * leave (backfitting), τ and σ by EM from the effects and their variances (Dempster, Laird and
 * Rubin 1977, section 4.4). Rows far off count less (Huber 1964).
 */
final class Effects {
  private static final int SWEEPS = 8;

  /** 95 % as good as the mean where nothing is far off (Huber 1981, section 4.2). */
  private static final double HUBER = 1.345;

  /** The median absolute deviation of a normal distribution, turned into its σ. */
  private static final double MAD_TO_SIGMA = 1.4826;

  private static final int MAD_SAMPLE = 20_001;
  private static final double LEAST_VARIANCE = 1e-7;
  private static final double FIRST_PENALTY = 4;

  private final double[] y;
  private final double[] years;
  private final double[] weights;
  private final boolean[] firm;
  private final List<Groups.Members> levels;
  private final Drift expected;

  private final double[] left;
  private final double[] robust;
  private final double[][] effect;
  private final double[][] mass;
  private final double[] penalty;
  private double common;
  private double drift;
  private double variance;

  /** How fast the numbers are expected to rise, before any is seen: a normal distribution. */
  record Drift(double mean, double deviation) {
    static final Drift NONE = new Drift(0, 0);
  }

  /**
   * @param y the numbers
   * @param years when each was so, in years
   * @param weights of the rows
   * @param firm rows that count in full however far off they are
   */
  Effects(
      double[] y,
      double[] years,
      double[] weights,
      boolean[] firm,
      List<Groups.Members> levels,
      Drift expected) {
    this.firm = firm;
    this.y = y;
    this.years = years;
    this.weights = weights;
    this.levels = levels;
    this.expected = expected;
    this.left = y.clone();
    this.robust = weights.clone();
    this.effect = new double[levels.size()][];
    this.mass = new double[levels.size()][];
    this.penalty = new double[levels.size()];
    Arrays.fill(penalty, FIRST_PENALTY);
    for (int k = 0; k < levels.size(); k++) {
      effect[k] = new double[levels.get(k).groups()];
      mass[k] = new double[levels.get(k).groups()];
    }
    begin();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      sweep();
    }
  }

  private void begin() {
    double[] sorted = y.clone();
    Arrays.sort(sorted);
    common = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    drift = expected.mean();
    for (int i = 0; i < y.length; i++) {
      left[i] -= common + drift * years[i];
    }
  }

  private void sweep() {
    weigh();
    shiftCommon();
    shiftDrift();
    double free = 0;
    double[] within = new double[levels.size()];
    for (int k = 0; k < levels.size(); k++) {
      Groups.Members level = levels.get(k);
      for (int g = 0; g < level.groups(); g++) {
        free += shift(level, k, g);
      }
    }
    double squares = 0;
    double weight = 0;
    for (int i = 0; i < y.length; i++) {
      squares += robust[i] * left[i] * left[i];
      weight += robust[i];
    }
    variance = Math.max(LEAST_VARIANCE, squares / Math.max(1, weight - free));
    for (int k = 0; k < levels.size(); k++) {
      for (int g = 0; g < effect[k].length; g++) {
        within[k] += effect[k][g] * effect[k][g] + variance / (mass[k][g] + penalty[k]);
      }
      double between = Math.max(LEAST_VARIANCE, within[k] / Math.max(1, effect[k].length));
      penalty[k] = variance / between;
    }
  }

  /** Also how far the rest is off at large. */
  private void weigh() {
    int step = Math.max(1, left.length / MAD_SAMPLE);
    double[] off = new double[(left.length + step - 1) / step];
    for (int i = 0; i < off.length; i++) {
      off[i] = Math.abs(left[i * step]);
    }
    Arrays.sort(off);
    double scale = off.length == 0 ? 0 : MAD_TO_SIGMA * off[off.length / 2];
    double reach = HUBER * Math.max(scale, Math.sqrt(LEAST_VARIANCE));
    for (int i = 0; i < left.length; i++) {
      double counts = firm[i] ? 1 : Math.min(1, reach / Math.max(reach, Math.abs(left[i])));
      robust[i] = weights[i] * counts;
    }
  }

  private void shiftCommon() {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < left.length; i++) {
      sum += robust[i] * left[i];
      weight += robust[i];
    }
    double by = weight > 0 ? sum / weight : 0;
    common += by;
    for (int i = 0; i < left.length; i++) {
      left[i] -= by;
    }
  }

  /** The mean of a normal distribution seen through the rows. */
  private void shiftDrift() {
    if (expected.deviation() <= 0 || variance <= 0) {
      return;
    }
    double seen = 0;
    double weight = 0;
    for (int i = 0; i < left.length; i++) {
      seen += robust[i] * years[i] * (left[i] + drift * years[i]);
      weight += robust[i] * years[i] * years[i];
    }
    double firm = variance / (expected.deviation() * expected.deviation());
    double now = (seen + firm * expected.mean()) / (weight + firm);
    double by = now - drift;
    drift = now;
    for (int i = 0; i < left.length; i++) {
      left[i] -= by * years[i];
    }
  }

  /**
   * @return how much of a parameter of its own the group takes, 0–1
   */
  private double shift(Groups.Members level, int k, int g) {
    double sum = 0;
    double weight = 0;
    int from = level.starts()[g];
    int to = level.starts()[g + 1];
    for (int at = from; at < to; at++) {
      int row = level.rows()[at];
      sum += robust[row] * left[row];
      weight += robust[row];
    }
    double now = (sum + weight * effect[k][g]) / (weight + penalty[k]);
    double by = now - effect[k][g];
    for (int at = from; at < to; at++) {
      left[level.rows()[at]] -= by;
    }
    effect[k][g] = now;
    mass[k][g] = weight;
    return weight / (weight + penalty[k]);
  }

  double common() {
    return common;
  }

  double drift() {
    return drift;
  }

  /** Of a group of a level; nothing for a group that no row was in. */
  double effect(int level, int group) {
    return group < 0 ? 0 : effect[level][group];
  }

  /** The share of the effect that its own rows decide, 0–1. */
  double own(int level, int group) {
    return group < 0 ? 0 : mass[level][group] / (mass[level][group] + penalty[level]);
  }
}
