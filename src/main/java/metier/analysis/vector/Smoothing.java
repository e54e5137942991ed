package metier.analysis.vector;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Moves a title towards the occupations around it: v′ = norm(v + s·m), m being the mean of the
 * nearest occupations' centroids, each weighted by the softmax of its nearness. Titles that share
 * no word then meet where their occupation lies.
 */
public final class Smoothing {
  private static final String KIND = "centroids";

  /**
   * Chosen, like the two below, on alternate titles of O*NET that were held out of the training.
   */
  private static final float STRENGTH = 1;

  private static final int NEAREST = 10;

  private static final float TEMPERATURE = 0.05f;

  private final ByteRows stored;
  private final float[][] centroids;

  private Smoothing(ByteRows stored) {
    this.stored = stored;
    this.centroids = stored.unpacked();
    Arrays.stream(centroids).forEach(Vectors::normalise);
  }

  /**
   * @param centroids of the occupations, one each
   */
  public static Smoothing of(float[][] centroids) {
    return new Smoothing(ByteRows.of(centroids, centroids[0].length));
  }

  /**
   * @throws UnreadableModel when there is no such file, it is another model's, or damaged
   */
  public static Smoothing read(Path file) {
    return new Smoothing(ByteRows.read(ModelFile.read(file, KIND), file));
  }

  /**
   * @param facts how it was made, a line each
   */
  public void write(Path file, Map<String, String> facts) throws IOException {
    ModelFile.of(KIND, facts, stored).write(file);
  }

  public float[] apply(float[] vector) {
    int[] nearest = new int[Math.min(NEAREST, centroids.length)];
    float[] near = new float[nearest.length];
    int count = 0;
    for (int i = 0; i < centroids.length; i++) {
      float cosine = Vectors.dot(vector, centroids[i]);
      if (count < nearest.length || cosine > near[count - 1]) {
        int at = count < nearest.length ? count++ : count - 1;
        while (at > 0 && near[at - 1] < cosine) {
          near[at] = near[at - 1];
          nearest[at] = nearest[at - 1];
          at--;
        }
        near[at] = cosine;
        nearest[at] = i;
      }
    }
    float total = 0;
    float[] mean = new float[vector.length];
    for (int i = 0; i < count; i++) {
      float weight = (float) StrictMath.exp((near[i] - near[0]) / TEMPERATURE);
      Vectors.add(mean, weight, centroids[nearest[i]]);
      total += weight;
    }
    float[] moved = vector.clone();
    if (near[0] > 0) {
      Vectors.add(moved, STRENGTH / total, mean);
    }
    return Vectors.normalise(moved);
  }

  /** The encoder, each of its vectors moved. */
  public Encoder over(Encoder encoder) {
    return new Turned(encoder, this::apply);
  }
}
