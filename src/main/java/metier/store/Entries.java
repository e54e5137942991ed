package metier.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import metier.model.RecordKey;
import metier.model.RecordKind;

/**
 * All rows in one statement: SQLite shows it the file as of its beginning. The log of writes can't
 * be taken up into the file until it ends, so it grows by what is written meanwhile.
 */
final class Entries {
  /**
   * A row of before its reading was kept counts from the day on which the store was made: the
   * nearest that is known, and right for the sample, which is loaded then.
   */
  private static final String ALL =
      """
      SELECT kind, source, id, seq, body, original, format, file,
             coalesce(read_on, (SELECT substr(installed_on, 1, 10) FROM flyway_schema_history
                                WHERE version = '1')),
             (SELECT max(seq) FROM record)
      FROM record
      """;

  private Entries() {}

  static long read(Connection connection, Set<RecordKind> kinds, Consumer<Entry> consumer)
      throws SQLException {
    String words =
        kinds.stream().map(kind -> "'" + kind.word() + "'").collect(Collectors.joining(", "));
    long last = 0;
    // By the index on seq: sorting would write all of it to a temporary file first.
    try (PreparedStatement statement =
            connection.prepareStatement(ALL + " WHERE +kind IN (" + words + ") ORDER BY seq");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        last = row.getLong(10);
        consumer.accept(entry(row));
      }
    }
    return last;
  }

  private static Entry entry(ResultSet row) throws SQLException {
    RecordKind kind =
        RecordKind.ofWord(row.getString(1))
            .orElseThrow(() -> new SQLException("a record of an unknown kind"));
    RecordKey key = new RecordKey(kind, row.getString(2), row.getString(3));
    long seq = row.getLong(4);
    String body = row.getString(5);
    if (body == null) {
      return Entry.tombstone(key, seq);
    }
    Reading reading =
        new Reading(row.getString(7), row.getString(8), LocalDate.parse(row.getString(9)));
    return Entry.live(key, seq, body, row.getBytes(6), reading);
  }
}
