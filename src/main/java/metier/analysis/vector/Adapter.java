package metier.analysis.vector;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Turns an encoder's vectors so that titles of one occupation come to lie together: v′ = norm(v +
 * vR + b), trained with the encoder left as it is. R is what the matrix has beyond the identity; so
 * a byte a number keeps it well.
 */
public final class Adapter {
  private static final String KIND = "adapter";

  /** R row after row, and b as the last. */
  private final ByteRows stored;

  private final float[][] beyond;

  private Adapter(ByteRows stored) {
    this.stored = stored;
    this.beyond = stored.unpacked();
  }

  /**
   * @param matrix by which a vector is multiplied once the mean is taken off
   */
  public static Adapter of(float[][] matrix, float[] mean) {
    float[][] rows = new float[matrix.length + 1][];
    float[] shift = new float[mean.length];
    for (int i = 0; i < matrix.length; i++) {
      rows[i] = matrix[i].clone();
      Vectors.add(shift, -mean[i], matrix[i]);
      rows[i][i] -= 1;
    }
    rows[matrix.length] = shift;
    return new Adapter(ByteRows.of(rows, mean.length));
  }

  /**
   * @throws UnreadableModel when there is no such file, it is another model's, or damaged
   */
  public static Adapter read(Path file) {
    ModelFile model = ModelFile.read(file, KIND);
    ByteRows rows = ByteRows.read(model, file);
    if (rows.count() != rows.dimensions() + 1) {
      throw new UnreadableModel(
          file, "has " + rows.count() + " rows of " + rows.dimensions() + " numbers; one more row");
    }
    return new Adapter(rows);
  }

  /**
   * @param facts how it was made, a line each
   */
  public void write(Path file, Map<String, String> facts) throws IOException {
    ModelFile.of(KIND, facts, stored).write(file);
  }

  /** A vector of zeros, that of no words, stays. */
  public float[] apply(float[] vector) {
    if (vector.length != beyond.length - 1) {
      throw new IllegalArgumentException(
          "the vector had " + vector.length + " dimensions; expected " + (beyond.length - 1));
    }
    float[] turned = new float[vector.length];
    boolean blank = true;
    for (int i = 0; i < vector.length; i++) {
      turned[i] += vector[i];
      Vectors.add(turned, vector[i], beyond[i]);
      blank &= vector[i] == 0;
    }
    if (!blank) {
      Vectors.add(turned, 1, beyond[vector.length]);
    }
    return Vectors.normalise(turned);
  }

  /** The encoder, each of its vectors turned. */
  public Encoder over(Encoder encoder) {
    return new Turned(encoder, this::apply);
  }
}
