package metier.train;

import metier.analysis.vector.Vectors;

/**
 * The contrastive loss InfoNCE, both ways: of all others in the batch, each must find the one that
 * belongs to it. van den Oord et al., "Representation learning with contrastive predictive coding"
 * (2018); Radford et al., "CLIP" (2021), figure 3.
 */
final class Contrast {
  private final float temperature;

  /**
   * @param temperature by which cosines are divided; the lower, the more the nearest wrong one
   *     counts
   */
  Contrast(float temperature) {
    this.temperature = temperature;
  }

  /**
   * What would lower the loss, negated.
   *
   * @param one by row
   * @param other by row, of the same length as those of {@code one}
   */
  record Gradient(float[][] one, float[][] other) {}

  /**
   * @param one vectors of any length; row i belongs to row i of the other
   */
  Gradient gradient(float[][] one, float[][] other) {
    int batch = one.length;
    float[][] near = unit(one);
    float[][] far = unit(other);
    float[][] pull = new float[batch][batch];
    for (int i = 0; i < batch; i++) {
      for (int j = 0; j < batch; j++) {
        pull[i][j] = (float) StrictMath.exp((Vectors.dot(near[i], far[j]) - 1) / temperature);
      }
    }
    float[] rows = new float[batch];
    float[] columns = new float[batch];
    for (int i = 0; i < batch; i++) {
      for (int j = 0; j < batch; j++) {
        rows[i] += pull[i][j];
        columns[j] += pull[i][j];
      }
    }
    float[][] byNear = new float[batch][near[0].length];
    float[][] byFar = new float[batch][near[0].length];
    for (int i = 0; i < batch; i++) {
      for (int j = 0; j < batch; j++) {
        float share = (pull[i][j] / rows[i] + pull[i][j] / columns[j]) / 2 - (i == j ? 1 : 0);
        float slope = share / batch / temperature;
        Vectors.add(byNear[i], slope, far[j]);
        Vectors.add(byFar[j], slope, near[i]);
      }
    }
    return new Gradient(throughLength(one, near, byNear), throughLength(other, far, byFar));
  }

  private static float[][] unit(float[][] vectors) {
    float[][] unit = new float[vectors.length][];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = Vectors.normalise(vectors[i].clone());
    }
    return unit;
  }

  /** The slope by the vector as it was before it got the length 1. */
  private static float[][] throughLength(float[][] vectors, float[][] unit, float[][] slopes) {
    for (int i = 0; i < vectors.length; i++) {
      throughLength(vectors[i], unit[i], slopes[i]);
    }
    return slopes;
  }

  static void throughLength(float[] vector, float[] unit, float[] slope) {
    float length = (float) Math.sqrt(Vectors.dot(vector, vector));
    float along = Vectors.dot(slope, unit);
    for (int d = 0; d < slope.length; d++) {
      slope[d] = length > 0 ? (slope[d] - unit[d] * along) / length : 0;
    }
  }
}
