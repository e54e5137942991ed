package metier.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/** The first line of a CSV file. */
sealed interface CsvHeader {
  /** The columns that it names, and what separates them. */
  final class Columns implements CsvHeader {
    private final List<String> names;
    private final char separator;
    private final byte[] line;

    private Columns(List<String> names, char separator, byte[] line) {
      this.names = names;
      this.separator = separator;
      this.line = line;
    }

    List<String> names() {
      return names;
    }

    char separator() {
      return separator;
    }

    /** A file of the header and one row. */
    byte[] above(byte[] row) {
      byte[] file = new byte[line.length + 1 + row.length];
      System.arraycopy(line, 0, file, 0, line.length);
      file[line.length] = '\n';
      System.arraycopy(row, 0, file, line.length + 1, row.length);
      return file;
    }
  }

  record Unreadable(String why) implements CsvHeader {}

  /** What separates the columns is what the line holds most of. */
  static CsvHeader of(byte[] line) {
    char separator = ',';
    for (char candidate : new char[] {';', '\t', '|'}) {
      if (count(line, candidate) > count(line, separator)) {
        separator = candidate;
      }
    }
    try {
      List<String> names = CsvRows.cells(line, separator).stream().map(CleanText::oneLine).toList();
      return new Columns(names, separator, line);
    } catch (CharacterCodingException e) {
      return new Unreadable("it isn't UTF-8");
    } catch (CsvParseException e) {
      return new Unreadable("its quotation marks aren't in order");
    }
  }

  private static int count(byte[] line, char wanted) {
    int count = 0;
    for (byte b : line) {
      if (b == wanted) {
        count++;
      }
    }
    return count;
  }
}
