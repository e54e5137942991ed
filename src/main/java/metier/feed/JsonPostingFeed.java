package metier.feed;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import metier.model.RecordKind;

/**
 * Postings as rows of JSON, each known by the names of its fields: in a list, one a line, or within
 * the answer of an API. What a row says is its format's own.
 */
abstract class JsonPostingFeed implements RecognisableFeed {
  final StatedDates dates;
  private final String format;
  private final Set<String> wrappers;

  /**
   * @param wrappers fields of an API's answer that hold the rows
   */
  JsonPostingFeed(String format, Set<String> wrappers, Clock clock) {
    this.format = format;
    this.wrappers = wrappers;
    this.dates = new StatedDates(clock);
  }

  /** Whether rows with fields of these names are of this format. */
  abstract boolean knows(List<String> names);

  abstract FeedResult read(Row row, Ids ids);

  @Override
  public final String format() {
    return format;
  }

  @Override
  public final RecordKind kind() {
    return RecordKind.JOBS;
  }

  @Override
  public final boolean recognises(Sample sample) {
    return sample.layout() == Layout.JSON && knows(sample.names());
  }

  @Override
  public final void read(InputStream in, Consumer<FeedResult> results) throws IOException {
    var ids = new Ids();
    JsonRows.read(in, wrappers, row -> read(row, ids), results);
  }
}
