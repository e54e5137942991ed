package metier.train;

/**
 * Steps that shrink with what a row has already been moved, so that rare pieces of words learn as
 * much as frequent ones. Duchi, Hazan and Singer (2011), with one sum for each row.
 */
final class Adagrad {
  private static final double FLOOR = 1e-8;

  private final float[][] rows;
  private final double[] moved;
  private final double rate;

  Adagrad(float[][] rows, double rate) {
    this.rows = rows;
    this.moved = new double[rows.length];
    this.rate = rate;
  }

  void descend(int row, float[] slope) {
    double square = 0;
    for (float value : slope) {
      square += (double) value * value;
    }
    moved[row] += square / slope.length;
    float step = (float) (rate / (Math.sqrt(moved[row]) + FLOOR));
    float[] values = rows[row];
    for (int i = 0; i < values.length; i++) {
      values[i] -= step * slope[i];
    }
  }
}
