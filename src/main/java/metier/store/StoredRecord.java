package metier.store;

import metier.model.Fact;
import metier.model.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * One row of the store.
 *
 * @param fact null exactly when the record was deleted and this is its tombstone
 */
public record StoredRecord(RecordKey key, long seq, @Nullable Fact fact) {}
