package metier.train;

import java.util.Random;
import metier.analysis.vector.Vectors;

/**
 * The directions in which vectors differ the most, by orthogonal iteration: Golub and Van Loan,
 * "Matrix computations" (2013), section 7.3.2. The space that they span is what counts, not each.
 */
final class Principal {
  private static final int ITERATIONS = 15;

  /** More vectors than this say no more about the directions. */
  private static final int SEEN = 20_000;

  private final float[][] directions;

  private Principal(float[][] directions) {
    this.directions = directions;
  }

  static Principal of(float[][] vectors, int count, long seed) {
    int width = vectors[0].length;
    float[][] moment = new float[width][width];
    int stride = Math.max(1, vectors.length / SEEN);
    for (int row = 0; row < vectors.length; row += stride) {
      for (int i = 0; i < width; i++) {
        Vectors.add(moment[i], vectors[row][i], vectors[row]);
      }
    }
    Random random = new Random(seed);
    float[][] directions = new float[count][width];
    for (float[] direction : directions) {
      for (int i = 0; i < width; i++) {
        direction[i] = random.nextFloat() - 0.5f;
      }
    }
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      for (int d = 0; d < count; d++) {
        float[] turned = new float[width];
        for (int i = 0; i < width; i++) {
          Vectors.add(turned, directions[d][i], moment[i]);
        }
        directions[d] = Vectors.normalise(turned);
      }
      orthogonalise(directions);
    }
    return new Principal(directions);
  }

  /** Twice, because once leaves rounding errors in. */
  private static void orthogonalise(float[][] directions) {
    for (int d = 0; d < directions.length; d++) {
      for (int time = 0; time < 2; time++) {
        for (int other = 0; other < d; other++) {
          float along = Vectors.dot(directions[d], directions[other]);
          Vectors.add(directions[d], -along, directions[other]);
        }
        Vectors.normalise(directions[d]);
      }
    }
  }

  /** The vector along the directions, of length 1. */
  float[] project(float[] vector) {
    float[] projected = new float[directions.length];
    for (int d = 0; d < directions.length; d++) {
      projected[d] = Vectors.dot(vector, directions[d]);
    }
    return Vectors.normalise(projected);
  }

  float[][] project(float[][] vectors) {
    float[][] projected = new float[vectors.length][];
    for (int i = 0; i < vectors.length; i++) {
      projected[i] = project(vectors[i]);
    }
    return projected;
  }
}
