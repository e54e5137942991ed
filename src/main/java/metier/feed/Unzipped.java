package metier.feed;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A gzip file's content, all of its members. It fails with a message fit for a person, and fails
 * again when it is read again.
 */
final class Unzipped extends InputStream {
  private final InputStream zipped;
  private @Nullable IOException failure;

  private Unzipped(InputStream zipped) {
    this.zipped = zipped;
  }

  static Unzipped of(InputStream in) throws IOException {
    try {
      return new Unzipped(new GZIPInputStream(new UntilRealEnd(in), 1 << 16));
    } catch (IOException e) {
      throw plain(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      return zipped.read(into, offset, length);
    } catch (IOException e) {
      failure = plain(e);
      throw failure;
    }
  }

  @Override
  public void close() throws IOException {
    zipped.close();
  }

  private static IOException plain(IOException cause) {
    return switch (cause) {
      case EOFException cut ->
          new IOException("the gzip file ends too early: it was cut off when it was copied", cut);
      case ZipException broken -> new IOException("the gzip file is damaged", broken);
      default -> cause;
    };
  }

  /**
   * {@link GZIPInputStream} takes a moment without available bytes for the end and would lose the
   * members that follow; so this stream has bytes available until it has really ended.
   */
  private static final class UntilRealEnd extends FilterInputStream {
    private boolean ended;

    UntilRealEnd(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      ended |= b < 0;
      return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      ended |= count < 0;
      return count;
    }

    @Override
    public int available() {
      return ended ? 0 : 1;
    }
  }
}
