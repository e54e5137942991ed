package metier.analysis.vector;

/**
 * Vectors, a byte a number, dimension by dimension: one more vector's products with all of them are
 * added up side by side, in a loop that the compiler turns into one over whole registers, and each
 * sum in the order of the dimensions, so that every machine gets the same bytes.
 */
public final class Columns {
  private static final int STEPS = 127;

  private final int dimensions;

  /** All vectors' first numbers, then all second ones, and so on. */
  private final byte[] bytes;

  private final float[] scales;

  private Columns(int dimensions, byte[] bytes, float[] scales) {
    this.dimensions = dimensions;
    this.bytes = bytes;
    this.scales = scales;
  }

  /**
   * @param vectors at least one, all of one length
   */
  public static Columns of(float[][] vectors) {
    int dimensions = vectors[0].length;
    byte[] bytes = new byte[vectors.length * dimensions];
    float[] scales = new float[vectors.length];
    for (int i = 0; i < vectors.length; i++) {
      float most = 0;
      for (float value : vectors[i]) {
        most = Math.max(most, Math.abs(value));
      }
      scales[i] = most / STEPS;
      for (int d = 0; most > 0 && d < dimensions; d++) {
        bytes[d * vectors.length + i] = (byte) Math.round(vectors[i][d] / most * STEPS);
      }
    }
    return new Columns(dimensions, bytes, scales);
  }

  /** The dot product with each, within some thousandths where all have the length 1. */
  public float[] dots(float[] vector) {
    if (vector.length != dimensions) {
      throw new IllegalArgumentException(
          "the vector had " + vector.length + " dimensions; expected " + dimensions);
    }
    float[] dots = new float[scales.length];
    for (int d = 0; d < dimensions; d++) {
      add(dots, vector[d], bytes, d * dots.length);
    }
    for (int i = 0; i < dots.length; i++) {
      dots[i] *= scales[i];
    }
    return dots;
  }

  private static void add(float[] sums, float factor, byte[] bytes, int from) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * bytes[from + i];
    }
  }
}
