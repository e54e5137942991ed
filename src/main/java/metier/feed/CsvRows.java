package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import metier.feed.FeedResult.Rejected;
import metier.feed.Lines.Line;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file below its header, whatever separates the columns: comma, semicolon, tab or
 * bar.
 *
 * <p>A record is cut out by its quotation marks before it is read, so that a mark that is never
 * closed costs one line and not the rest of the file.
 */
final class CsvRows {
  /** A quoted field that goes on for longer was never closed. */
  private static final int MOST_LINES_OF_A_RECORD = 1000;

  private final Lines lines;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private final Consumer<Row> rows;
  private final Consumer<Rejected> faults;
  private final boolean quoting;

  private CsvRows(InputStream in, boolean quoting, Consumer<Row> rows, Consumer<Rejected> faults) {
    this.lines = new Lines(in);
    this.quoting = quoting;
    this.rows = rows;
    this.faults = faults;
  }

  /** One result a row; a file without a header line has none. */
  static void read(InputStream in, Function<Row, FeedResult> reader, Consumer<FeedResult> results)
      throws IOException {
    read(in, true, row -> results.accept(reader.apply(row)), results::accept);
  }

  /**
   * The same for whoever has no result for each row.
   *
   * @param quoting whether quotation marks hold a cell together, or are text like any other
   * @param faults told of rows that can't be read
   */
  static void read(InputStream in, boolean quoting, Consumer<Row> rows, Consumer<Rejected> faults)
      throws IOException {
    var text = new BufferedInputStream(in, Head.BYTES);
    Head.skipMark(text);
    new CsvRows(text, quoting, rows, faults).read();
  }

  private void read() throws IOException {
    Line first = nextLine();
    if (first == null) {
      return;
    }
    switch (CsvHeader.of(first.bytes())) {
      case CsvHeader.Unreadable(String why) ->
          faults.accept(
              Rejected.andTheRest(
                  first.number(),
                  Head.shown(first.bytes()),
                  "the header can't be read: " + why + "; the rows below it weren't read"));
      case CsvHeader.Columns header -> {
        for (Line line = nextLine(); line != null; line = nextLine()) {
          record(line, header);
        }
      }
    }
  }

  private void record(Line first, CsvHeader.Columns header) throws IOException {
    if (first.tooLong()) {
      faults.accept(new Rejected(first.number(), null, null, Limits.ROW_TOO_LARGE));
      return;
    }
    byte[] bytes = wholeRecord(first, header.separator());
    if (bytes == null) {
      faults.accept(
          new Rejected(
              first.number(),
              null,
              Head.shown(first.bytes()),
              "a quotation mark that opens on this line is never closed",
              null,
              header.above(first.bytes()),
              false));
      return;
    }
    row(first.number(), bytes, header);
  }

  /** Null, with the lines that follow put back, when a quoted field doesn't end. */
  private byte @Nullable [] wholeRecord(Line first, char separator) throws IOException {
    boolean open = quoting && endsQuoted(first.bytes(), separator, false);
    if (!open) {
      return first.bytes();
    }
    var record = new ByteArrayOutputStream();
    record.writeBytes(first.bytes());
    List<Line> followers = new ArrayList<>();
    while (open && followers.size() < MOST_LINES_OF_A_RECORD) {
      Line line = ahead.isEmpty() ? lines.next() : ahead.removeFirst();
      if (line == null) {
        break;
      }
      followers.add(line);
      record.write('\n');
      record.writeBytes(line.bytes());
      if (line.tooLong() || record.size() > Limits.ROW_BYTES) {
        break;
      }
      open = endsQuoted(line.bytes(), separator, true);
    }
    if (open) {
      followers.reversed().forEach(ahead::addFirst);
      return null;
    }
    return record.toByteArray();
  }

  /** A quotation mark opens a field only at its beginning, and two within are one that is meant. */
  private static boolean endsQuoted(byte[] line, char separator, boolean startsQuoted) {
    boolean quoted = startsQuoted;
    boolean atStart = true;
    for (int i = 0; i < line.length; i++) {
      if (quoted) {
        if (line[i] == '"') {
          if (i + 1 < line.length && line[i + 1] == '"') {
            i++;
          } else {
            quoted = false;
          }
        }
      } else if (line[i] == '"' && atStart) {
        quoted = true;
      }
      atStart = line[i] == separator;
    }
    return quoted;
  }

  private void row(int number, byte[] bytes, CsvHeader.Columns header) {
    List<String> cells;
    try {
      cells = quoting ? cells(bytes, header.separator()) : split(bytes, header.separator());
    } catch (CharacterCodingException e) {
      faults.accept(broken(number, bytes, header, "it isn't UTF-8"));
      return;
    } catch (CsvParseException e) {
      faults.accept(
          broken(number, bytes, header, "a quoted field goes on behind its closing mark"));
      return;
    }
    int columns = header.names().size();
    if (cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
      faults.accept(
          broken(
              number,
              bytes,
              header,
              "it has " + cells.size() + " columns and the header " + columns));
      return;
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < Math.min(columns, cells.size()); i++) {
      if (!node.has(header.names().get(i))) {
        node.put(header.names().get(i), cells.get(i));
      }
    }
    rows.accept(new Row(number, node, bytes, header.above(bytes)));
  }

  private static Rejected broken(int number, byte[] bytes, CsvHeader.Columns header, String why) {
    return new Rejected(number, null, Head.shown(bytes), why, null, header.above(bytes), false);
  }

  /**
   * The cells of one record.
   *
   * @throws CharacterCodingException when it isn't UTF-8
   * @throws CsvParseException when its quotation marks aren't in order
   */
  static List<String> cells(byte[] record, char separator) throws CharacterCodingException {
    String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(record)).toString();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
      var records = reader.iterator();
      return records.hasNext() ? records.next().getFields() : List.of();
    } catch (IOException e) {
      throw new IllegalStateException("text in memory could not be closed", e);
    }
  }

  private static List<String> split(byte[] record, char separator) throws CharacterCodingException {
    String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(record)).toString();
    return List.of(text.split(Pattern.quote(String.valueOf(separator)), -1));
  }

  private @Nullable Line nextLine() throws IOException {
    Line line = next();
    while (line != null && line.isBlank()) {
      line = next();
    }
    return line;
  }

  private @Nullable Line next() throws IOException {
    return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
  }
}
