package metier.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes, without their ends (LF or CR LF), and never more of one than a
 * row may have.
 */
final class Lines {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private int number;

  static final class Line {
    private final int number;
    private final byte[] bytes;
    private final boolean tooLong;

    private Line(int number, byte[] bytes, boolean tooLong) {
      this.number = number;
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    int number() {
      return number;
    }

    /** Empty when the line is too long. */
    byte[] bytes() {
      return bytes;
    }

    boolean tooLong() {
      return tooLong;
    }

    boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return !tooLong;
    }
  }

  Lines(InputStream in) {
    this.in = in;
  }

  /** Null at the end. */
  @Nullable Line next() throws IOException {
    if (!filled()) {
      return null;
    }
    number++;
    int end = lineEnd();
    if (end < to) {
      byte[] bytes = copy(from, end);
      from = end + 1;
      return withoutReturn(bytes, false);
    }
    return longLine();
  }

  /** A line that doesn't end within the buffer. */
  private Line longLine() throws IOException {
    var held = new ByteArrayOutputStream(2 * (to - from));
    boolean tooLong = false;
    while (filled()) {
      int end = lineEnd();
      tooLong |= held.size() + end - from > Limits.ROW_BYTES;
      if (tooLong) {
        held.reset();
      } else {
        held.write(buffer, from, end - from);
      }
      from = end + 1;
      if (end < to) {
        break;
      }
    }
    return withoutReturn(held.toByteArray(), tooLong);
  }

  private Line withoutReturn(byte[] bytes, boolean tooLong) {
    int length = bytes.length;
    if (length > 0 && bytes[length - 1] == '\r') {
      byte[] shorter = new byte[length - 1];
      System.arraycopy(bytes, 0, shorter, 0, length - 1);
      return new Line(number, shorter, tooLong);
    }
    return new Line(number, bytes, tooLong);
  }

  private boolean filled() throws IOException {
    if (from >= to) {
      from = 0;
      to = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return to > 0;
  }

  private int lineEnd() {
    int end = from;
    while (end < to && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private byte[] copy(int start, int end) {
    byte[] bytes = new byte[end - start];
    System.arraycopy(buffer, start, bytes, 0, bytes.length);
    return bytes;
  }
}
