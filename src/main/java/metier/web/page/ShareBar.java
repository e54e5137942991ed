package metier.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A line of a chart of bars: what it is about, and how much of it there is, drawn and in words.
 *
 * @param href where the label leads; null where nowhere
 * @param figure the amount as it stands beside the bar ("62 %")
 * @param words what else is to be said: on how many it rests, how sure it is
 * @param width of the bar, 0–1000
 */
public record ShareBar(
    String label, @Nullable String href, String figure, String words, long width) {
  private static final double WHOLE = 1000;

  /** A bar that holds something is seen, however little it is. */
  private static final long LEAST = 6;

  static ShareBar of(
      String label, @Nullable String href, String figure, String words, double share) {
    return new ShareBar(label, href, figure, words, width(share));
  }

  /** Of a share, in the units of the drawing. */
  static long width(double share) {
    return share <= 0 ? 0 : Math.max(LEAST, Math.round(Math.min(1, share) * WHOLE));
  }
}
