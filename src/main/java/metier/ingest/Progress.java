package metier.ingest;

import java.util.Optional;

/**
 * How far the index has followed the store.
 *
 * @param caughtUp every write older than a second is searchable
 * @param fault why the index stands still, while it does
 */
public record Progress(long storeSeq, long visibleSeq, boolean caughtUp, Optional<String> fault) {}
