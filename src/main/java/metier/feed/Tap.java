package metier.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Passes a stream on to a parser and keeps what went through lately, so that a row's own bytes can
 * be cut out once the parser has found its end.
 */
final class Tap extends InputStream {
  private final InputStream in;
  private byte[] held = new byte[1 << 16];
  private int size;

  /** The offset in the stream of {@code held[0]}. */
  private long base;

  Tap(InputStream in) {
    this.in = in;
  }

  /**
   * The bytes from one offset to another; null when there were more of them than a row may have.
   */
  byte @Nullable [] slice(long from, long to) {
    return from < base || to - from > Limits.ROW_BYTES
        ? null
        : Arrays.copyOfRange(held, (int) (from - base), (int) (to - base));
  }

  void forgetBefore(long offset) {
    int gone = (int) Math.min(size, Math.max(0, offset - base));
    System.arraycopy(held, gone, held, 0, size - gone);
    size -= gone;
    base += gone;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = in.read(into, offset, length);
    if (count > 0) {
      hold(into, offset, count);
    }
    return count;
  }

  private void hold(byte[] from, int offset, int count) {
    if (size > Limits.ROW_BYTES) {
      base += size;
      size = 0;
    }
    if (size + count > held.length) {
      held = Arrays.copyOf(held, Math.max(2 * held.length, size + count));
    }
    System.arraycopy(from, offset, held, size, count);
    size += count;
  }
}
