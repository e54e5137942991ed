package metier.train;

import java.util.Arrays;
import metier.analysis.vector.Vectors;

/** Takes off what all vectors have in common, which says nothing about any of them. */
record Centring(float[] mean) {
  static Centring of(float[][] vectors) {
    float[] mean = new float[vectors[0].length];
    for (float[] vector : vectors) {
      Vectors.add(mean, 1f / vectors.length, vector);
    }
    return new Centring(mean);
  }

  /** Vectors of length 1; those of zeros, of no words, stay. */
  float[][] apply(float[][] vectors) {
    return Arrays.stream(vectors).map(this::apply).toArray(float[][]::new);
  }

  private float[] apply(float[] vector) {
    float[] centred = vector.clone();
    if (Vectors.dot(vector, vector) > 0) {
      Vectors.add(centred, -1, mean);
    }
    return Vectors.normalise(centred);
  }
}
