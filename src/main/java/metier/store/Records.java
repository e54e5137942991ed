package metier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.RecordKey;
import metier.model.RecordKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What the table of records is asked. */
final class Records {
  private Records() {}

  static long lastSeq(Handle h) {
    return h.select("SELECT coalesce(max(seq), 0) FROM record").mapTo(Long.class).one();
  }

  static List<StoredRecord> changesAfter(Handle h, long seq, int limit) {
    return h.select(
            """
            SELECT kind, source, id, seq, body FROM record
            WHERE seq > ? ORDER BY seq LIMIT ?
            """,
            seq,
            limit)
        .map(Records::record)
        .list();
  }

  static Optional<StoredRecord> find(Handle h, RecordKey key) {
    return h.select(
            """
            SELECT kind, source, id, seq, body FROM record
            WHERE kind = ? AND source = ? AND id = ?
            """,
            key.kind().word(),
            key.source(),
            key.id())
        .map(Records::record)
        .findOne();
  }

  static Past past(Handle h, RecordKey key) {
    return h.select(
            """
            SELECT was, first_posted FROM record
            WHERE kind = ? AND source = ? AND id = ?
            """,
            key.kind().word(),
            key.source(),
            key.id())
        .map(Records::past)
        .findOne()
        .orElse(Past.NONE);
  }

  private static Past past(ResultSet row, StatementContext context) throws SQLException {
    String was = row.getString("was");
    String first = row.getString("first_posted");
    return new Past(
        was == null ? null : (JobPosting) FactCodec.decode(RecordKind.JOBS, was),
        first == null ? null : LocalDate.parse(first));
  }

  /** By the primary key, whatever else there is. */
  static List<StoredRecord> live(Handle h, RecordKind kind) {
    return h.createQuery(
            """
            SELECT kind, source, id, seq, body FROM record
            WHERE kind = :kind AND deleted = 0 ORDER BY source, id
            """)
        .bind("kind", kind.word())
        .map(Records::record)
        .list();
  }

  static List<StoredRecord> byId(Handle h, RecordKind kind, String id, boolean deleted) {
    // Steps from source to source through the primary key: there are few of them, and an index
    // of its own on the id would cost every write.
    return h.createQuery(
            """
            WITH RECURSIVE known (name) AS (
              SELECT min(source) FROM record WHERE kind = :kind
              UNION ALL
              SELECT (SELECT min(source) FROM record
                      WHERE kind = :kind AND source > known.name)
              FROM known WHERE known.name IS NOT NULL
            )
            SELECT kind, source, id, seq, body
            FROM known JOIN record
            ON kind = :kind AND source = known.name AND id = :id
            WHERE deleted = :deleted ORDER BY source
            """)
        .bind("kind", kind.word())
        .bind("id", id)
        .bind("deleted", deleted)
        .map(Records::record)
        .list();
  }

  static Optional<byte[]> original(Handle h, RecordKey key) {
    return h.select(
            """
            SELECT original FROM record
            WHERE kind = ? AND source = ? AND id = ? AND deleted = 0
            """,
            key.kind().word(),
            key.source(),
            key.id())
        .map((rows, _) -> rows.getBytes(1))
        .findOne();
  }

  static long countLive(Handle h, RecordKind kind) {
    return h.createQuery(
            """
            SELECT (SELECT count(*) FROM record WHERE kind = :kind)
                 - (SELECT count(*) FROM record WHERE kind = :kind AND deleted = 1)
            """)
        .bind("kind", kind.word())
        .mapTo(Long.class)
        .one();
  }

  static long countLive(Handle h, RecordKind kind, String source) {
    return h.createQuery(
            """
            SELECT (SELECT count(*) FROM record WHERE kind = :kind AND source = :source)
                 - (SELECT count(*) FROM record
                    WHERE kind = :kind AND source = :source AND deleted = 1)
            """)
        .bind("kind", kind.word())
        .bind("source", source)
        .mapTo(Long.class)
        .one();
  }

  static List<StoredKey> keysBetween(
      Handle h, RecordKind kind, String source, long after, long upTo, int limit) {
    return h.select(
            """
            SELECT id, seq FROM record
            WHERE seq > ? AND seq <= ? AND +kind = ? AND source = ? AND deleted = 0
            ORDER BY seq LIMIT ?
            """,
            after,
            upTo,
            kind.word(),
            source,
            limit)
        .map(
            (row, _) ->
                new StoredKey(new RecordKey(kind, source, row.getString(1)), row.getLong(2)))
        .list();
  }

  private static StoredRecord record(ResultSet row, StatementContext context) throws SQLException {
    RecordKind kind =
        RecordKind.ofWord(row.getString(1))
            .orElseThrow(() -> new SQLException("a record of an unknown kind"));
    RecordKey key = new RecordKey(kind, row.getString(2), row.getString(3));
    String body = row.getString(5);
    try {
      Fact fact = body == null ? null : FactCodec.decode(kind, body);
      return new StoredRecord(key, row.getLong(4), fact);
    } catch (IllegalArgumentException e) {
      throw new SQLException("the record " + key.qualified() + " is damaged: " + e.getMessage(), e);
    }
  }
}
