package metier.web;

import java.util.List;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.StoredRecord;

/** What an id in an address means: a bare one, or {@code source~id}. */
sealed interface Found {
  record One(StoredRecord record) implements Found {}

  /** The bare id is used by several sources. */
  record Several(List<RecordKey> keys) implements Found {}

  /** It was there once. */
  record Deleted(RecordKey key) implements Found {}

  record Missing() implements Found {}

  static Found in(RecordStore store, RecordKind kind, String id) {
    int tilde = id.indexOf('~');
    if (tilde > 0 && !id.substring(0, tilde).isBlank() && !id.substring(tilde + 1).isBlank()) {
      RecordKey key = new RecordKey(kind, id.substring(0, tilde), id.substring(tilde + 1));
      Found found =
          store
              .find(key)
              .<Found>map(record -> record.fact() == null ? new Deleted(key) : new One(record))
              .orElseGet(Missing::new);
      if (!(found instanceof Missing)) {
        return found;
      }
    }
    // A bare id may hold a tilde of its own.
    List<StoredRecord> records = store.findById(kind, id);
    return switch (records.size()) {
      case 0 ->
          store.findDeletedById(kind, id).stream()
              .<Found>map(tombstone -> new Deleted(tombstone.key()))
              .findFirst()
              .orElseGet(Missing::new);
      case 1 -> new One(records.getFirst());
      default -> new Several(records.stream().map(StoredRecord::key).toList());
    };
  }
}
