package metier.config;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** One row of a table, which says itself what is wrong with its cells. */
final class Row {
  private final Table table;
  private final int line;
  private final CsvRecord cells;

  Row(Table table, int line, CsvRecord cells) {
    this.table = table;
    this.line = line;
    this.cells = cells;
  }

  int line() {
    return line;
  }

  String text(String column) {
    return cells.getField(table.column(column)).strip();
  }

  /** As {@link #text}; an empty cell is a fault. */
  String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      fault(column + " was empty");
    }
    return text;
  }

  /** The parts between {@code |}, without empty ones. */
  List<String> list(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return List.of();
    }
    if (text.indexOf('|') < 0) {
      return List.of(text);
    }
    return Arrays.stream(text.split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Empty, and a fault, where the cell holds no finite number. */
  OptionalDouble number(String column) {
    String text = text(column);
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return OptionalDouble.of(number);
      }
    } catch (NumberFormatException e) {
      // Said below, like a number that is none.
    }
    fault(column + " was '" + text + "'; it must be a number");
    return OptionalDouble.empty();
  }

  void fault(String reason) {
    table.fault(line, reason);
  }
}
