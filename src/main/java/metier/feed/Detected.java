package metier.feed;

/** What the first bytes of a feed gave away. */
public sealed interface Detected {
  record Format(Feed feed) implements Detected {}

  /**
   * @param why for a person; names the formats that there are
   */
  record Nothing(String why) implements Detected {}
}
