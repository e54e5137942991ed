package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row by the column that they belong to, whatever name the feed gives it.
 *
 * @param <C> the columns of a format
 */
final class Cells<C extends Enum<C> & Column> {
  /** Ranks an empty cell behind all that hold something; it still tells the column's name. */
  private static final int EMPTY = 1000;

  private final Map<C, Held> cells;

  private record Held(String name, JsonNode value, int rank) {}

  private Cells(Map<C, Held> cells) {
    this.cells = cells;
  }

  /** Of several cells for one column the one whose name comes first in the column's list. */
  static <C extends Enum<C> & Column> Cells<C> of(JsonNode row, ColumnNames<C> names) {
    var cells = new EnumMap<C, Held>(names.columns());
    for (Map.Entry<String, JsonNode> field : row.properties()) {
      ColumnNames.Match<C> match = names.match(field.getKey());
      if (match != null) {
        boolean empty = isEmpty(field.getValue());
        int rank = empty ? EMPTY + match.rank() : match.rank();
        Held rival = cells.get(match.column());
        if (rival == null || rank < rival.rank()) {
          cells.put(match.column(), new Held(field.getKey(), field.getValue(), rank));
        }
      }
    }
    return new Cells<>(cells);
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isNull() || (value.isTextual() && value.textValue().isBlank());
  }

  @Nullable JsonNode node(C column) {
    Held cell = cells.get(column);
    return cell == null || cell.rank() >= EMPTY ? null : cell.value();
  }

  @Nullable String text(C column) {
    return Json.text(node(column));
  }

  boolean has(C column) {
    return node(column) != null;
  }

  /** Whether the feed has the column, be it empty in this row. */
  boolean knows(C column) {
    return cells.containsKey(column);
  }

  /** The feed's own name for the column, as a message needs it. */
  String name(C column) {
    Held cell = cells.get(column);
    return cell == null ? column.names().getFirst() : cell.name();
  }

  Cell cell(C column) {
    return new Cell(name(column), text(column));
  }
}
