package metier.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import metier.feed.Feed;
import metier.feed.FeedResult;
import metier.feed.Feeds;
import metier.feed.Opened;
import metier.model.Fact;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.Reading;
import metier.store.RecordStore;
import metier.store.Write;
import org.jspecify.annotations.Nullable;

/** Takes somebody's feed to durable rows, or only reads it. */
public final class Intake {
  private final Feeds feeds;
  private final RecordStore store;
  private final LongSupplier applied;

  /** For a store that no index follows at the moment. */
  public Intake(Feeds feeds, RecordStore store) {
    this(feeds, store, () -> Long.MAX_VALUE);
  }

  /**
   * @param applied how far an index has followed the store's log; feeds don't run away from it
   */
  public Intake(Feeds feeds, RecordStore store, LongSupplier applied) {
    this.feeds = feeds;
    this.store = store;
    this.applied = applied;
  }

  /**
   * What a stream is said to be.
   *
   * @param format a format's name, or {@link Feeds#AUTO}
   * @param source who tells us; null: the format's name
   * @param file the file's name, by which a posting or résumé that is a file of its own is known;
   *     null for what comes over the network
   * @param wholeName the file's name without its ending is another file's as well
   */
  public record Origin(
      RecordKind kind,
      String format,
      @Nullable String source,
      @Nullable String file,
      boolean wholeName) {
    public Origin(RecordKind kind, String format, @Nullable String source, @Nullable String file) {
      this(kind, format, source, file, false);
    }

    public Origin(RecordKind kind, String format, @Nullable String source) {
      this(kind, format, source, null);
    }

    public static Origin of(RecordKind kind) {
      return new Origin(kind, Feeds.AUTO, null);
    }
  }

  /** What became of one row; in the feed's order. */
  public sealed interface Row {
    /** The line in a line-based format, else the row's number; from 1. */
    int line();

    /** Only read, not stored. */
    record Read(
        int line, String id, Fact fact, byte[] original, Reading reading, List<String> notes)
        implements Row {
      public Read {
        notes = List.copyOf(notes);
      }
    }

    /**
     * Durable.
     *
     * @param notes what of it couldn't be read, a sentence each
     */
    record Stored(int line, RecordKey key, long seq, List<String> notes) implements Row {
      public Stored {
        notes = List.copyOf(notes);
      }

      public Stored(int line, RecordKey key, long seq) {
        this(line, key, seq, List.of());
      }
    }

    /**
     * @param field the field at fault, null when the row as a whole can't be read
     * @param value the bad value, shortened; null where there is none
     * @param original the row's own bytes; empty where there are none that could be mended
     */
    record Rejected(
        int line, @Nullable String field, @Nullable String value, String why, byte[] original)
        implements Row {}
  }

  /** What became of a whole stream. */
  public sealed interface Outcome {
    record Done(Summary summary) implements Outcome {}

    /** Nothing was taken from it. */
    record Refused(String why) implements Outcome {}

    /** The stream failed on the way; the rows until then count. */
    record BrokenOff(Summary summary, String why) implements Outcome {}
  }

  /**
   * @param lastSeq the sequence of the last row that was stored; 0 when none was
   */
  public record Summary(long rows, long accepted, long rejected, long lastSeq) {}

  /**
   * Stores every row that is accepted.
   *
   * @param raw perhaps compressed; not closed here
   * @param rows told of each row once it is durable or rejected
   * @param committed told after each batch how many rows of this stream are durable now
   */
  public Outcome store(Origin origin, InputStream raw, Consumer<Row> rows, LongConsumer committed) {
    Watcher watcher =
        new Watcher() {
          @Override
          public void row(Row row) {
            rows.accept(row);
          }

          @Override
          public void committed(long rows) {
            committed.accept(rows);
          }
        };
    return store(origin, raw, watcher, null, null);
  }

  /**
   * The same.
   *
   * @param file what the stream is read from: where an earlier run was broken off in the middle of
   *     it, this one goes on behind the last row that is durable; null where it is no file
   * @param snapshot told of what the feed lists; null where it isn't all that its source has
   */
  public Outcome store(
      Origin origin,
      InputStream raw,
      Watcher watcher,
      @Nullable FileState file,
      @Nullable Snapshot snapshot) {
    return take(
        origin,
        raw,
        (feed, reading) ->
            new Storing(
                store,
                new Pace(applied),
                origin.kind(),
                sourceOf(origin, feed),
                feed,
                reading,
                watcher,
                file,
                snapshot));
  }

  /** The same without storing: rows are {@link Row.Read} or {@link Row.Rejected}. */
  public Outcome read(Origin origin, InputStream raw, Consumer<Row> rows) {
    return take(origin, raw, (_, reading) -> new ReadingOnly(reading, rows));
  }

  /**
   * Stores the one row of a stream under a key that the caller names.
   *
   * @param row told of the row unless the stream is refused
   */
  public Outcome storeOne(RecordKey key, String format, InputStream raw, Consumer<Row> row) {
    List<Row> read = new ArrayList<>();
    Outcome outcome = read(new Origin(key.kind(), format, key.source()), raw, read::add);
    switch (outcome) {
      case Outcome.Refused _ -> {
        return outcome;
      }
      case Outcome.BrokenOff(_, String why) -> {
        return new Outcome.Refused(why);
      }
      case Outcome.Done _ -> {
        if (read.size() != 1) {
          return new Outcome.Refused("it holds " + read.size() + " records; one is expected");
        }
      }
    }
    if (!(read.getFirst() instanceof Row.Read one)) {
      row.accept(read.getFirst());
      return outcome;
    }
    Write put = new Write.Put(key, one.fact(), one.original(), one.reading());
    long seq = store.write(List.of(put)).getFirst();
    row.accept(new Row.Stored(one.line(), key, seq, one.notes()));
    return new Outcome.Done(new Summary(1, 1, 0, seq));
  }

  private interface SinkFor {
    Sink of(Feed feed, Reading reading);
  }

  private Outcome take(Origin origin, InputStream raw, SinkFor sinkFor) {
    Feed feed;
    InputStream in;
    Sink sink;
    try {
      switch (feeds.open(origin.kind(), origin.format(), raw)) {
        case Opened.Refused(String why) -> {
          return new Outcome.Refused(why);
        }
        case Opened.Ready(Feed recognised, InputStream ready) -> {
          feed = ofFile(recognised, origin);
          in = ready;
          boolean byName = feed != recognised;
          sink =
              sinkFor.of(
                  feed, new Reading(feed.format(), byName ? origin.file() : null, feeds.today()));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return new Outcome.Refused(String.valueOf(e.getMessage()));
    }
    try {
      feed.read(in, sink);
    } catch (IOException e) {
      return new Outcome.BrokenOff(sink.finish(false), String.valueOf(e.getMessage()));
    }
    return new Outcome.Done(sink.finish(true));
  }

  private static Feed ofFile(Feed feed, Origin origin) {
    String file = origin.file();
    if (file == null) {
      return feed;
    }
    return origin.wholeName() ? feed.ofWholeName(file) : feed.ofFile(file);
  }

  private static String sourceOf(Origin origin, Feed feed) {
    String source = origin.source();
    return source == null ? feed.format() : RecordKey.requireSource(source);
  }

  static Row.Rejected rejected(FeedResult.Rejected row) {
    return new Row.Rejected(row.line(), row.field(), row.value(), row.why(), row.original());
  }

  private static final class ReadingOnly implements Sink {
    private final Reading reading;
    private final Consumer<Row> rows;
    private long accepted;
    private long rejected;

    ReadingOnly(Reading reading, Consumer<Row> rows) {
      this.reading = reading;
      this.rows = rows;
    }

    @Override
    public void accept(FeedResult result) {
      switch (result) {
        case FeedResult.Accepted(
                int line,
                String id,
                Fact fact,
                byte[] original,
                List<String> notes) -> {
          accepted++;
          rows.accept(new Row.Read(line, id, fact, original, reading, notes));
        }
        case FeedResult.Rejected row -> {
          rejected++;
          rows.accept(rejected(row));
        }
      }
    }

    @Override
    public Summary finish(boolean whole) {
      return new Summary(accepted + rejected, accepted, rejected, 0);
    }
  }
}
