package metier.config;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * One tab-separated table of the folder: UTF-8, a header line, {@code #} at the start of a line for
 * a comment, no quoting, gzipped where its name ends in {@code .gz}.
 */
final class Table {
  private final String file;
  private final List<String> columns;
  private final byte[] bytes;
  private final Faults faults;
  private boolean readable;

  private Table(String file, List<String> columns, byte[] bytes, boolean readable, Faults faults) {
    this.file = file;
    this.columns = columns;
    this.bytes = bytes;
    this.readable = readable;
    this.faults = faults;
  }

  /** A table that can't be opened is a fault and has no rows. */
  static Table open(Path path, List<String> columns, Faults faults) {
    try {
      return new Table(path.toString(), columns, Files.readAllBytes(path), true, faults);
    } catch (NoSuchFileException e) {
      faults.add(path.toString(), 0, "is missing");
    } catch (IOException e) {
      faults.add(path.toString(), 0, "can't be read: " + e.getMessage());
    }
    return new Table(path.toString(), columns, new byte[0], false, faults);
  }

  /** As they lie on disk. */
  byte[] bytes() {
    return bytes;
  }

  /** The rows under the header that have as many cells as the header; others are faults. */
  List<Row> rows() {
    if (!readable) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records = reader(text())) {
      boolean headed = false;
      for (CsvRecord record : records) {
        int line = Math.toIntExact(record.getStartingLineNumber());
        if (!headed) {
          headed = true;
          if (!record.getFields().equals(columns)) {
            readable = false;
            faults.add(file, line, "columns were " + record.getFields() + "; expected " + columns);
            return List.of();
          }
        } else if (record.getFieldCount() != columns.size()) {
          faults.add(
              file, line, "has " + record.getFieldCount() + " cells; expected " + columns.size());
        } else {
          rows.add(new Row(this, line, record));
        }
      }
      if (!headed) {
        readable = false;
        faults.add(file, 0, "is empty; expected the columns " + columns);
      }
    } catch (IOException | CsvParseException e) {
      readable = false;
      faults.add(file, 0, "can't be read: " + e.getMessage());
    }
    return rows;
  }

  /** Whether the file was there and is such a table, whatever its rows say. */
  boolean readable() {
    return readable;
  }

  void fault(int line, String reason) {
    faults.add(file, line, reason);
  }

  int column(String name) {
    return columns.indexOf(name);
  }

  private String text() throws IOException {
    if (!file.endsWith(".gz")) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
      return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .fieldSeparator('\t')
        .quoteCharacter('\0')
        .commentStrategy(CommentStrategy.SKIP)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }
}
