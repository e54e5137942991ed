package metier.feed;

import metier.model.Fact;
import org.jspecify.annotations.Nullable;

/** What became of one row of a feed. */
public sealed interface FeedResult {
  /** Where the row stands: the line in a line-based format, else the row's number; from 1. */
  int line();

  /**
   * A fact.
   *
   * @param id the feed's own id, or one made from the row; safe to stand in an address
   * @param original the row's own bytes
   */
  record Accepted(int line, String id, Fact fact, byte[] original) implements FeedResult {}

  /**
   * A row that says nothing that can be kept.
   *
   * @param field the field at fault, null when the row as a whole can't be read
   * @param value the bad value, shortened; null where there is none
   */
  record Rejected(int line, @Nullable String field, @Nullable String value, String why)
      implements FeedResult {}
}
