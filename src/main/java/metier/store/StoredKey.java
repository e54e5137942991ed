package metier.store;

import metier.model.RecordKey;

/** Which record, and when it was last written. */
public record StoredKey(RecordKey key, long seq) {}
