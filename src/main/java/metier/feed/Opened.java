package metier.feed;

import java.io.InputStream;

/** A stream that was to be read as a feed. */
public sealed interface Opened {
  /**
   * It can be read.
   *
   * @param in decompressed; still at its beginning
   */
  record Ready(Feed feed, InputStream in) implements Opened {}

  /** Nothing of it was read: it is no text, or in no known format. */
  record Refused(String why) implements Opened {}
}
