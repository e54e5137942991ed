package metier.analysis.vector;

/**
 * Arithmetic of vectors, in plain loops: the order of the sums is written down here, so that each
 * machine gets the same bytes, which registers of whatever width wouldn't promise.
 */
public final class Vectors {
  private static final int LANES = 8;

  private Vectors() {}

  /** The sum of the products, in eight lanes that the processor can add side by side. */
  public static float dot(float[] one, float[] other) {
    if (one.length != other.length) {
      throw new IllegalArgumentException(
          "vectors had " + one.length + " and " + other.length + " dimensions");
    }
    return dot(one, 0, other, 0, one.length);
  }

  /** As {@link #dot(float[], float[])} over a part of each. */
  public static float dot(float[] one, int from, float[] other, int otherFrom, int length) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    float e = 0;
    float f = 0;
    float g = 0;
    float h = 0;
    int whole = length - length % LANES;
    for (int i = 0; i < whole; i += LANES) {
      int x = from + i;
      int y = otherFrom + i;
      a += one[x] * other[y];
      b += one[x + 1] * other[y + 1];
      c += one[x + 2] * other[y + 2];
      d += one[x + 3] * other[y + 3];
      e += one[x + 4] * other[y + 4];
      f += one[x + 5] * other[y + 5];
      g += one[x + 6] * other[y + 6];
      h += one[x + 7] * other[y + 7];
    }
    float rest = 0;
    for (int i = whole; i < length; i++) {
      rest += one[from + i] * other[otherFrom + i];
    }
    return ((a + e) + (b + f)) + ((c + g) + (d + h)) + rest;
  }

  /** Adds {@code factor} times the other to this vector, in place. */
  public static void add(float[] vector, float factor, float[] other) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] += factor * other[i];
    }
  }

  /** Gives the vector the length 1, in place; one of zeros stays. */
  public static float[] normalise(float[] vector) {
    float square = dot(vector, vector);
    if (square > 0) {
      float factor = (float) (1 / Math.sqrt(square));
      for (int i = 0; i < vector.length; i++) {
        vector[i] *= factor;
      }
    }
    return vector;
  }
}
