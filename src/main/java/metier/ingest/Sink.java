package metier.ingest;

import java.util.function.Consumer;
import metier.feed.FeedResult;
import metier.ingest.Intake.Summary;

/** Where the rows of a feed go. */
interface Sink extends Consumer<FeedResult> {
  /**
   * @param whole the feed was read to its end
   */
  Summary finish(boolean whole);
}
