package metier.feed;

/** What the first bytes of a feed gave away. */
public sealed interface Detected {
  /** The format that it is in. */
  record Format(Feed feed) implements Detected {}

  /**
   * No format of its kind.
   *
   * @param why for a person; names the formats that there are
   */
  record Nothing(String why) implements Detected {}
}
