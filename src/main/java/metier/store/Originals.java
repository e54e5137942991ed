package metier.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Packs the sources' own bytes (zlib). One for a batch: a {@link Deflater} is expensive to set up.
 */
final class Originals implements AutoCloseable {
  /** The fastest level: half the size of JSON is reached here, more costs three times as much. */
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);

  private final byte[] buffer = new byte[8192];

  byte[] pack(byte[] original) {
    deflater.reset();
    deflater.setInput(original);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(original.length / 2 + 64);
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    return packed.toByteArray();
  }

  static byte[] unpack(byte[] packed) throws DataFormatException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(packed);
      ByteArrayOutputStream original = new ByteArrayOutputStream(packed.length * 3);
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int n = inflater.inflate(buffer);
        if (n == 0 && !inflater.finished()) {
          throw new DataFormatException("the packed bytes end too early");
        }
        original.write(buffer, 0, n);
      }
      return original.toByteArray();
    }
  }

  @Override
  public void close() {
    deflater.end();
  }
}
