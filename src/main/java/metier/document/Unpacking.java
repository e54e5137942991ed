package metier.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import metier.document.DocumentText.Fault;

/**
 * Inflates what is packed in one document, counting: all of it together up to {@link
 * Limits#UNPACKED_BYTES}, each piece, and all together, up to {@link Limits#RATIO} times its size.
 */
final class Unpacking {
  private final byte[] file;
  private long total;

  Unpacking(byte[] file) {
    this.file = file;
  }

  @FunctionalInterface
  interface Piece {
    void take(byte[] buffer, int length) throws Refused;
  }

  /** How a piece ended. */
  enum End {
    WHOLE,
    CUT_OFF,
    DAMAGED
  }

  /**
   * @param raw without zlib's header, as in a zip archive
   */
  End inflate(byte[] from, int at, int length, boolean raw, Piece piece) throws Refused {
    byte[] buffer = new byte[1 << 14];
    try (Inflater inflater = new Inflater(raw)) {
      inflater.setInput(from, at, length);
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0) {
          if (inflater.finished()) {
            break;
          }
          return inflater.needsDictionary() ? End.DAMAGED : End.CUT_OFF;
        }
        count(count, inflater.getBytesWritten(), Math.max(1, inflater.getBytesRead()));
        piece.take(buffer, count);
      }
      return End.WHOLE;
    } catch (DataFormatException e) {
      return End.DAMAGED;
    }
  }

  /** Bytes that were not packed. */
  void count(long bytes) throws Refused {
    count(bytes, 0, 1);
  }

  private void count(long bytes, long unpacked, long packed) throws Refused {
    total += bytes;
    if (total > Limits.UNPACKED_BYTES) {
      throw new Refused(
          Fault.OVER_LIMITS,
          "It unpacks to more than "
              + Limits.UNPACKED_BYTES / 1_000_000
              + " MB, which no résumé needs. Save it anew, without pictures, and try again.");
    }
    boolean steep = unpacked > Limits.SMALL && unpacked / packed > Limits.RATIO;
    if (steep || (total > Limits.SMALL && total / Math.max(1, file.length) > Limits.RATIO)) {
      throw new Refused(
          Fault.OVER_LIMITS,
          "It unpacks to more than "
              + Limits.RATIO
              + " times its size, as files do that are made to harm. Export it anew, and try"
              + " again.");
    }
  }
}
