package metier.feed;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a format's columns by the names that feeds give them. */
final class ColumnNames<C extends Enum<C> & Column> {
  private final Class<C> columns;
  private final Map<String, Match<C>> byName = new HashMap<>();

  /**
   * @param rank the name's place in the column's list
   */
  record Match<C>(C column, int rank) {}

  ColumnNames(Class<C> columns) {
    this.columns = columns;
    for (C column : columns.getEnumConstants()) {
      for (int rank = 0; rank < column.names().size(); rank++) {
        String name = column.names().get(rank);
        if (byName.put(name, new Match<>(column, rank)) != null) {
          throw new IllegalStateException("two columns are called " + name);
        }
      }
    }
  }

  Class<C> columns() {
    return columns;
  }

  @Nullable Match<C> match(String name) {
    return byName.get(folded(name));
  }

  boolean knows(C column, Iterable<String> names) {
    for (String name : names) {
      Match<C> match = match(name);
      if (match != null && match.column() == column) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String name) {
    var folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded.append((char) (c + ('a' - 'A')));
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
