package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;

/** The first bytes of a stream, looked at before it is read. */
final class Head {
  static final int BYTES = 1 << 16;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Head() {}

  /**
   * Leaves the stream where it was.
   *
   * @throws IOException when the stream fails before its first byte
   */
  static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(BYTES);
    byte[] head = new byte[BYTES];
    int size = 0;
    try {
      for (int n = 0; n >= 0 && size < BYTES; n = in.read(head, size, BYTES - size)) {
        size += n;
      }
    } catch (IOException e) {
      // The reading will meet the same failure; the rows that stand before it are read until then.
      if (size == 0) {
        throw e;
      }
    }
    in.reset();
    return Arrays.copyOf(head, size);
  }

  /** As {@link #peek}, but first leaves a byte order mark behind. */
  static byte[] skipMark(BufferedInputStream in) throws IOException {
    byte[] head = peek(in);
    if (!startsWithMark(head)) {
      return head;
    }
    in.skipNBytes(MARK.length);
    return Arrays.copyOfRange(head, MARK.length, head.length);
  }

  static byte[] withoutMark(byte[] bytes) {
    return startsWithMark(bytes) ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
  }

  /** Without the lines' ends; blank lines before it don't count. */
  static byte[] firstLine(byte[] text) {
    int from = 0;
    while (from < text.length && text[from] <= ' ' && text[from] >= 0) {
      from++;
    }
    int to = from;
    while (to < text.length && text[to] != '\n' && text[to] != '\r') {
      to++;
    }
    return Arrays.copyOfRange(text, from, to);
  }

  /** The beginning of a row, for a message. */
  static String shown(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 400), UTF_8);
    return TypedValues.shortened(CleanText.line(start));
  }

  private static boolean startsWithMark(byte[] bytes) {
    return Arrays.mismatch(bytes, MARK) == MARK.length || Arrays.equals(bytes, MARK);
  }
}
