package metier.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A file's stream that shows on a terminal how far it is read: rows, rows a second, and the time
 * that is left by the share of its bytes (as they lie on the disk, so also of a gzip file).
 */
final class Gauge extends FilterInputStream {
  /** Empties the line that it writes on. */
  static final String CLEAR = "\r\033[K";

  private static final long EVERY_NANOS = Duration.ofMillis(200).toNanos();

  private final PrintStream err;
  private final String name;
  private final long size;
  private final LongSupplier rows;
  private final long began = System.nanoTime();
  private long shownAt = began;
  private long bytes;

  /**
   * @param size in bytes
   * @param rows how many are done
   */
  Gauge(InputStream in, PrintStream err, String name, long size, LongSupplier rows) {
    super(in);
    this.err = err;
    this.name = name;
    this.size = size;
    this.rows = rows;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    passed(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    passed(Math.max(0, count));
    return count;
  }

  private void passed(int count) {
    bytes += count;
    long now = System.nanoTime();
    if (now - shownAt >= EVERY_NANOS) {
      shownAt = now;
      err.print(CLEAR + line(name, rows.getAsLong(), bytes, size, now - began));
      err.flush();
    }
  }

  /** Clears the line. */
  @Override
  public void close() throws IOException {
    if (shownAt != began) {
      err.print(CLEAR);
      err.flush();
    }
    super.close();
  }

  static String line(String name, long rows, long bytes, long size, long nanos) {
    double seconds = Math.max(nanos, 1) / 1e9;
    String line =
        String.format(Locale.ROOT, "%s: %,d rows, %,.0f a second", name, rows, rows / seconds);
    if (size <= 0 || bytes <= 0) {
      return line;
    }
    double share = Math.min(1, (double) bytes / size);
    long left = Math.round(seconds * (1 - share) / share);
    return line
        + String.format(Locale.ROOT, ", %.0f %%, %d:%02d left", share * 100, left / 60, left % 60);
  }
}
