package metier.feed;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import metier.model.RecordKind;

/** Rows of plain columns, in whatever layout, known by the names that people give them. */
abstract class FlatFeed implements RecognisableFeed {
  final StatedDates dates;
  private final String format;
  private final RecordKind kind;
  private final Layout layout;

  FlatFeed(String format, RecordKind kind, Layout layout, Clock clock) {
    this.format = format;
    this.kind = kind;
    this.layout = layout;
    this.dates = new StatedDates(clock);
  }

  /** Whether columns of these names are enough to go on. */
  abstract boolean knows(List<String> names);

  abstract FeedResult read(Row row, Ids ids);

  @Override
  public final String format() {
    return format;
  }

  @Override
  public final RecordKind kind() {
    return kind;
  }

  @Override
  public final Together together() {
    return layout.together();
  }

  @Override
  public final boolean recognises(Sample sample) {
    return sample.layout() == layout && knows(sample.names());
  }

  @Override
  public final void read(InputStream in, Consumer<FeedResult> results) throws IOException {
    var ids = new Ids();
    layout.read(in, row -> read(row, ids), results);
  }
}
