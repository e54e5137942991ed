package metier.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** How a file is cut into rows. */
enum Layout {
  JSON {
    @Override
    void read(InputStream in, Function<Row, FeedResult> reader, Consumer<FeedResult> results)
        throws IOException {
      JsonRows.read(in, WRAPPERS, reader, results);
    }
  },
  CSV {
    @Override
    void read(InputStream in, Function<Row, FeedResult> reader, Consumer<FeedResult> results)
        throws IOException {
      CsvRows.read(in, reader, results);
    }
  },
  XML {
    @Override
    void read(InputStream in, Function<Row, FeedResult> reader, Consumer<FeedResult> results)
        throws IOException {
      XmlRows.read(in, reader, results);
    }
  },
  HTML {
    @Override
    void read(InputStream in, Function<Row, FeedResult> reader, Consumer<FeedResult> results)
        throws IOException {
      PageRows.read(in, reader, results);
    }
  };

  /** What people call the field that holds the rows where an object stands around them. */
  private static final Set<String> WRAPPERS = Set.of("jobs", "postings", "results");

  Together together() {
    return switch (this) {
      case JSON, XML, HTML -> Together.IN_SEQUENCE;
      case CSV -> Together.BELOW_ONE_HEADER;
    };
  }

  /** One result a row: the reader's, or a rejection where there is no row that could be read. */
  abstract void read(InputStream in, Function<Row, FeedResult> reader, Consumer<FeedResult> results)
      throws IOException;
}
