package metier.train;

import java.util.Arrays;
import java.util.Random;
import metier.analysis.vector.Adapter;
import metier.analysis.vector.Vectors;

/**
 * Learns a square matrix under which names of one occupation lie together. Begins at the identity
 * and takes few steps, so that what the encoder knows of all other words is kept.
 */
final class AdapterTraining {
  private static final int STEPS = 300;
  private static final int BATCH = 192;

  /** Chosen between .05 and .1 on alternate titles of O*NET that were held out. */
  private static final float TEMPERATURE = 0.07f;

  private static final double RATE = 5e-4;

  // Adam's usual constants: Kingma and Ba (2015), algorithm 1.
  private static final double FIRST_MOMENT = 0.9;
  private static final double SECOND_MOMENT = 0.999;
  private static final double FLOOR = 1e-8;

  private AdapterTraining() {}

  /**
   * @param vectors of the names' texts, as the encoder gives them
   */
  static Adapter train(Names names, float[][] vectors, long seed) {
    Centring centring = Centring.of(vectors);
    float[] mean = centring.mean();
    float[][] centred = centring.apply(vectors);
    int width = mean.length;
    float[][] matrix = new float[width][width];
    for (int i = 0; i < width; i++) {
      matrix[i][i] = 1;
    }
    float[][] first = new float[width][width];
    float[][] second = new float[width][width];
    Contrast contrast = new Contrast(TEMPERATURE);
    Random random = new Random(seed);
    for (int step = 1; step <= STEPS; step++) {
      Names.Pairs pairs = names.draw(BATCH, random);
      float[][] one = rows(centred, pairs.one());
      float[][] other = rows(centred, pairs.other());
      Contrast.Gradient by = contrast.gradient(product(one, matrix), product(other, matrix));
      float[][] slope = new float[width][width];
      addOuter(slope, one, by.one());
      addOuter(slope, other, by.other());
      descend(matrix, slope, first, second, step);
    }
    return Adapter.of(matrix, mean);
  }

  private static float[][] rows(float[][] vectors, int[] numbers) {
    return Arrays.stream(numbers).mapToObj(number -> vectors[number]).toArray(float[][]::new);
  }

  private static float[][] product(float[][] rows, float[][] matrix) {
    float[][] product = new float[rows.length][matrix[0].length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < matrix.length; k++) {
        Vectors.add(product[i], rows[i][k], matrix[k]);
      }
    }
    return product;
  }

  private static void addOuter(float[][] sum, float[][] left, float[][] right) {
    for (int row = 0; row < left.length; row++) {
      for (int i = 0; i < sum.length; i++) {
        Vectors.add(sum[i], left[row][i], right[row]);
      }
    }
  }

  private static void descend(
      float[][] matrix, float[][] slope, float[][] first, float[][] second, int step) {
    double grown = 1 - StrictMath.pow(FIRST_MOMENT, step);
    double spread = 1 - StrictMath.pow(SECOND_MOMENT, step);
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        double by = slope[i][j];
        double m = FIRST_MOMENT * first[i][j] + (1 - FIRST_MOMENT) * by;
        double v = SECOND_MOMENT * second[i][j] + (1 - SECOND_MOMENT) * by * by;
        first[i][j] = (float) m;
        second[i][j] = (float) v;
        matrix[i][j] -= (float) (RATE * (m / grown) / (Math.sqrt(v / spread) + FLOOR));
      }
    }
  }
}
