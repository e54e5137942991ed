package metier.store;

import metier.model.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * How far one file was taken in for a source.
 *
 * @param version tells this state of the file from others
 * @param rows how many of its rows are stored or rejected
 * @param began the store's last sequence before the first row of the file
 * @param had how many live records the source had then; null where nobody asked
 */
public record Bookmark(
    RecordKind kind,
    String source,
    String file,
    String version,
    long rows,
    long began,
    @Nullable Long had) {}
