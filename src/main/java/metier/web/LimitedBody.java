package metier.web;

import java.io.IOException;
import java.io.InputStream;

/**
 * A request's body up to a limit. Whatever goes wrong while reading comes as an {@link
 * IOException}, also what the HTTP machinery throws unchecked.
 */
final class LimitedBody extends InputStream {
  private final InputStream in;
  private final long limit;
  private long taken;

  LimitedBody(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Whether the body was cut off because it holds more. */
  boolean exceeded() {
    return taken > limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(buffer, offset, length);
    } catch (RuntimeException e) {
      throw new IOException("the body broke off: " + e.getMessage(), e);
    }
    taken += Math.max(0, read);
    if (exceeded()) {
      throw new IOException("the body is larger than " + limit / 1_000_000 + " MB");
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
