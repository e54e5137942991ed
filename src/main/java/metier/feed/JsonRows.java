package metier.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import metier.feed.FeedResult.Rejected;
import metier.feed.Lines.Line;

/**
 * The rows of a JSON feed, one in memory at a time: NDJSON, one object, an array, an object around
 * them (a JSON-LD {@code @graph}, a job board's {@code jobs}), or any of these one after another.
 *
 * <p>In NDJSON a broken line is rejected alone. In the other shapes the rows have no ends but those
 * of the syntax, so a broken one is the last that is read, and its rejection says so.
 */
final class JsonRows {
  /** What an object is called that holds rows, where a format has no names of its own for it. */
  static final Set<String> GRAPH = Set.of("@graph");

  /** A graph within a graph is rare, and one within that a mistake. */
  private static final int DEEPEST_WRAPPER = 4;

  private final Set<String> wrappers;
  private final Function<Row, FeedResult> reader;
  private final Consumer<FeedResult> results;

  private JsonRows(
      Set<String> wrappers, Function<Row, FeedResult> reader, Consumer<FeedResult> results) {
    this.wrappers = wrappers;
    this.reader = reader;
    this.results = results;
  }

  static void read(InputStream in, Function<Row, FeedResult> reader, Consumer<FeedResult> results)
      throws IOException {
    read(in, GRAPH, reader, results);
  }

  /**
   * @param wrappers the fields under which an object holds rows and isn't one itself
   */
  static void read(
      InputStream in,
      Set<String> wrappers,
      Function<Row, FeedResult> reader,
      Consumer<FeedResult> results)
      throws IOException {
    var rows = new JsonRows(wrappers, reader, results);
    var text = new BufferedInputStream(in, Head.BYTES);
    if (JsonHead.of(Head.skipMark(text), wrappers).isLines()) {
      rows.lines(text);
    } else {
      rows.new Document(text, 0).read();
    }
  }

  private void lines(InputStream in) throws IOException {
    var lines = new Lines(in);
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (line.tooLong()) {
        results.accept(new Rejected(line.number(), null, null, Limits.ROW_TOO_LARGE));
      } else if (!line.isBlank()) {
        line(line);
      }
    }
  }

  private void line(Line line) throws IOException {
    try (JsonParser parser = Json.ROW.createParser(line.bytes())) {
      JsonNode node = parser.readValueAsTree();
      boolean several = node.isArray() || wraps(node) || parser.nextToken() != null;
      if (several) {
        new Document(new ByteArrayInputStream(line.bytes()), line.number()).read();
      } else {
        row(line.number(), node, line.bytes());
      }
    } catch (JsonProcessingException e) {
      results.accept(broken(line.number(), line.bytes(), e));
    }
  }

  private boolean wraps(JsonNode node) {
    return wrappers.stream()
        .map(node::get)
        .anyMatch(rows -> rows != null && rows.isContainerNode());
  }

  private void row(int number, JsonNode node, byte[] bytes) {
    results.accept(
        node.isObject()
            ? reader.apply(new Row(number, node, bytes, bytes))
            : new Rejected(
                number,
                null,
                TypedValues.shortened(node.toString()),
                "it is no JSON object",
                null,
                bytes,
                false));
  }

  private void row(int number, byte[] bytes) throws IOException {
    JsonNode node;
    try {
      node = Json.ROW.readTree(bytes);
    } catch (JsonProcessingException e) {
      results.accept(broken(number, bytes, e));
      return;
    }
    row(number, node, bytes);
  }

  private static Rejected broken(int number, byte[] bytes, JsonProcessingException fault) {
    return new Rejected(number, null, Head.shown(bytes), Json.why(fault), null, bytes, false);
  }

  /** Values one after another, arrays and wrappers opened to their elements. */
  private final class Document {
    private final Tap tap;
    private final int line;
    private int count;

    /**
     * @param line the line that all rows stand in; 0 to number them instead
     */
    Document(InputStream in, int line) {
      this.tap = new Tap(in);
      this.line = line;
    }

    void read() throws IOException {
      try (JsonParser parser = Json.WALK.createParser(tap)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.START_ARRAY) {
            elements(parser, 0);
          } else {
            value(parser, 0);
          }
        }
      } catch (JsonProcessingException e) {
        results.accept(
            line > 0
                ? new Rejected(number(), null, null, Json.why(e))
                : Rejected.andTheRest(
                    number(), null, Json.why(e) + "; what follows in the file wasn't read"));
      }
    }

    private void elements(JsonParser parser, int depth) throws IOException {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(parser, depth);
      }
    }

    /** A row, or an object that holds rows. */
    private void value(JsonParser parser, int depth) throws IOException {
      long start = parser.currentTokenLocation().getByteOffset();
      tap.forgetBefore(start);
      boolean wrapper = false;
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          boolean named = wrappers.contains(parser.currentName());
          JsonToken token = parser.nextToken();
          if (named && token == JsonToken.START_ARRAY && depth < DEEPEST_WRAPPER) {
            wrapper = true;
            elements(parser, depth + 1);
          } else if (named && token == JsonToken.START_OBJECT && depth < DEEPEST_WRAPPER) {
            wrapper = true;
            value(parser, depth + 1);
          } else {
            parser.skipChildren();
          }
        }
      } else {
        parser.skipChildren();
        parser.finishToken();
      }
      if (!wrapper) {
        byte[] bytes = tap.slice(start, parser.currentLocation().getByteOffset());
        int number = number();
        if (bytes == null) {
          results.accept(new Rejected(number, null, null, Limits.ROW_TOO_LARGE));
        } else {
          row(number, bytes);
        }
      }
    }

    private int number() {
      return line > 0 ? line : ++count;
    }
  }
}
