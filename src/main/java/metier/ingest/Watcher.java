package metier.ingest;

import metier.feed.Feed;
import metier.ingest.Intake.Row;

/** Who is told how the taking in of a feed goes on. */
public interface Watcher {
  /**
   * @param before rows that an earlier run has taken in already; they are read, but not stored
   *     again
   */
  default void begins(Feed feed, String source, long before) {}

  /** Once the row is durable or rejected. */
  void row(Row row);

  /** After each batch: how many rows of this feed are durable now. */
  void committed(long rows);
}
