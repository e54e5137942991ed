package metier.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import metier.model.RecordKey;
import org.jspecify.annotations.Nullable;

/** What one transaction needs, prepared when it is first used. */
final class Statements implements AutoCloseable {
  private static final String PUT =
      """
      INSERT INTO record (kind, source, id, seq, deleted, body, original, format, file, read_on)
      VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?)
      ON CONFLICT (kind, source, id) DO UPDATE
      SET seq = excluded.seq, deleted = 0, body = excluded.body, original = excluded.original,
          format = excluded.format, file = excluded.file, read_on = excluded.read_on,
          first_posted = CASE WHEN kind = 'jobs' AND json_valid(coalesce(body, was)) THEN
            coalesce(
              min(first_posted, coalesce(body, was) ->> 'posted'),
              first_posted,
              coalesce(body, was) ->> 'posted')
          END,
          was = NULL
      """;

  private static final String DELETE =
      """
      UPDATE record SET seq = ?, deleted = 1, body = NULL, original = NULL,
                        format = NULL, file = NULL, read_on = NULL,
                        was = CASE WHEN kind = 'jobs' AND json_valid(body) THEN json_object(
                          'title', body ->> 'title', 'description', '', 'employer', '',
                          'places', json(body -> 'places'), 'workplace', json(body -> 'workplace'),
                          'posted', body ->> 'posted', 'skills', json(body -> 'skills'),
                          'occupation', body ->> 'occupation') END
      WHERE kind = ? AND source = ? AND id = ? AND deleted = 0 AND seq <= ?
      """;

  private static final String REREAD =
      """
      UPDATE record SET seq = ?1, body = ?2
      WHERE kind = ?3 AND source = ?4 AND id = ?5 AND deleted = 0 AND seq = ?6 AND body <> ?2
      """;

  private static final String BOOKMARK =
      """
      INSERT OR REPLACE INTO bookmark (kind, source, file, version, rows, began, had)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  /**
   * @return false when nothing was to be changed
   */
  boolean apply(Row row, long seq) throws SQLException {
    RecordKey key = row.key();
    String kind = key.kind().word();
    return switch (row) {
      case Row.Put(_, String body, byte[] packed, Reading reading) ->
          changed(
              PUT,
              kind,
              key.source(),
              key.id(),
              seq,
              body,
              packed,
              reading == null ? null : reading.format(),
              reading == null ? null : reading.file(),
              reading == null ? null : reading.day().toString());
      case Row.Delete(_, long upTo) -> changed(DELETE, seq, kind, key.source(), key.id(), upTo);
      case Row.Reread(_, long read, String body) ->
          changed(REREAD, seq, body, kind, key.source(), key.id(), read);
    };
  }

  void move(Bookmark to) throws SQLException {
    changed(
        BOOKMARK,
        to.kind().word(),
        to.source(),
        to.file(),
        to.version(),
        to.rows(),
        to.began(),
        to.had());
  }

  private boolean changed(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement.executeUpdate() > 0;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
  }
}
