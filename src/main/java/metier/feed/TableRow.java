package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of a classification's table, its columns known whatever case and signs their names have.
 */
final class TableRow {
  /** O*NET's word for an empty cell. */
  private static final String NOT_AVAILABLE = "n/a";

  private final Map<String, String> cells = new HashMap<>();
  private final Row row;

  TableRow(Row row) {
    this.row = row;
    for (Map.Entry<String, JsonNode> cell : row.node().properties()) {
      cells.putIfAbsent(folded(cell.getKey()), cell.getValue().asText());
    }
  }

  /** "O*NET-SOC Code" and "onetsoc_code" are one column. */
  static String folded(String column) {
    StringBuilder folded = new StringBuilder();
    column
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  static Set<String> folded(Iterable<String> columns) {
    Set<String> folded = new HashSet<>();
    columns.forEach(column -> folded.add(folded(column)));
    return folded;
  }

  Row row() {
    return row;
  }

  /** One line; empty where there is no such column or nothing in it. */
  String text(String column) {
    String text = CleanText.oneLine(cells.getOrDefault(column, ""));
    return text.equals(NOT_AVAILABLE) ? "" : text;
  }

  /** With the line breaks that the cell has. */
  String block(String column) {
    return CleanText.block(cells.getOrDefault(column, ""));
  }

  /** The lines of a cell that holds a list. */
  Set<String> lines(String column) {
    return block(column)
        .lines()
        .map(CleanText::oneLine)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  boolean yes(String column) {
    return text(column).equalsIgnoreCase("Y");
  }
}
