package metier.analysis.vector;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Vectors in a byte a number: each row is its bytes times its own scale, so that the largest number
 * of each is kept exactly and the others within half a step of 1/127 of it.
 */
final class ByteRows {
  private static final int STEPS = 127;

  private final int dimensions;
  private final byte[] bytes;
  private final float[] scales;

  private ByteRows(int dimensions, byte[] bytes, float[] scales) {
    this.dimensions = dimensions;
    this.bytes = bytes;
    this.scales = scales;
  }

  static ByteRows of(float[][] rows, int dimensions) {
    byte[] bytes = new byte[rows.length * dimensions];
    float[] scales = new float[rows.length];
    for (int row = 0; row < rows.length; row++) {
      if (rows[row].length != dimensions) {
        throw new IllegalArgumentException(
            "row " + row + " had " + rows[row].length + " dimensions; expected " + dimensions);
      }
      float most = 0;
      for (float value : rows[row]) {
        most = Math.max(most, Math.abs(value));
      }
      scales[row] = most / STEPS;
      for (int i = 0; most > 0 && i < dimensions; i++) {
        bytes[row * dimensions + i] = (byte) Math.round(rows[row][i] / most * STEPS);
      }
    }
    return new ByteRows(dimensions, bytes, scales);
  }

  static ByteRows read(ModelFile model, Path file) {
    int dimensions = model.number(file, "dimensions");
    int rows = model.number(file, "rows");
    model.requireBytes(file, (long) rows * (dimensions + Float.BYTES));
    float[] scales = new float[rows];
    byte[] bytes = new byte[rows * dimensions];
    model.body().asFloatBuffer().get(scales);
    model.body().slice(rows * Float.BYTES, bytes.length).get(bytes);
    return new ByteRows(dimensions, bytes, scales);
  }

  /** First all scales, then row after row. */
  ByteBuffer body() {
    ByteBuffer body =
        ByteBuffer.allocate(scales.length * Float.BYTES + bytes.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (float scale : scales) {
      body.putFloat(scale);
    }
    return body.put(bytes).flip();
  }

  int count() {
    return scales.length;
  }

  int dimensions() {
    return dimensions;
  }

  /** Adds the row to the sum, in a loop that the compiler turns into one over whole registers. */
  void addTo(float[] sum, int row) {
    float scale = scales[row];
    int from = row * dimensions;
    for (int i = 0; i < sum.length; i++) {
      sum[i] += scale * bytes[from + i];
    }
  }

  float[] row(int row) {
    float[] values = new float[dimensions];
    addTo(values, row);
    return values;
  }

  float[][] unpacked() {
    float[][] unpacked = new float[count()][];
    Arrays.setAll(unpacked, this::row);
    return unpacked;
  }
}
