package metier.store;

import java.util.Optional;
import metier.model.RecordKind;
import org.jdbi.v3.core.Handle;

/** Bookmarks as rows; they are moved by {@link Statements}, with the records. */
final class Bookmarks {
  private Bookmarks() {}

  static Optional<Bookmark> find(Handle handle, RecordKind kind, String source, String file) {
    return handle
        .select(
            """
            SELECT version, rows, began, had FROM bookmark
            WHERE kind = ? AND source = ? AND file = ?
            """,
            kind.word(),
            source,
            file)
        .map(
            (row, _) -> {
              long had = row.getLong(4);
              return new Bookmark(
                  kind,
                  source,
                  file,
                  row.getString(1),
                  row.getLong(2),
                  row.getLong(3),
                  row.wasNull() ? null : had);
            })
        .findOne();
  }

  static int forget(Handle handle, Bookmark bookmark) {
    return handle.execute(
        "DELETE FROM bookmark WHERE kind = ? AND source = ? AND file = ?",
        bookmark.kind().word(),
        bookmark.source(),
        bookmark.file());
  }

  static int forgetAll(Handle handle, RecordKind kind, String source) {
    return handle.execute(
        "DELETE FROM bookmark WHERE kind = ? AND source = ?", kind.word(), source);
  }
}
