package metier.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import metier.model.RecordKey;
import metier.model.RecordKind;

/**
 * The durable truth. One writer at a time gives out the sequence inside its transaction, so that a
 * reader who has seen {@code n} will never meet a later row with a smaller number.
 *
 * <p>Every method throws {@link StoreUnavailable} when the machinery fails. Any number of threads
 * may call, and other processes may read and write the same store meanwhile.
 */
public interface RecordStore extends AutoCloseable {
  /** A random name given when the store was made; an index of another store is worthless. */
  String id();

  /** The highest sequence given so far; 0 in an empty store. */
  long lastSeq();

  /**
   * Writes all or nothing, and returns when it is durable (fsynced).
   *
   * @return the sequence of each write, in order; a delete of what isn't there gets 0 and changes
   *     nothing
   */
  List<Long> write(List<Write> writes);

  /** The same, with a bookmark that is moved in the same transaction. */
  List<Long> write(List<Write> writes, Bookmark bookmark);

  /** Where a file of this name was left off. */
  Optional<Bookmark> bookmark(RecordKind kind, String source, String file);

  void forget(Bookmark bookmark);

  /** Forgets where any file of a source was left off. */
  void forgetBookmarks(RecordKind kind, String source);

  /**
   * The change log after {@code seq}, tombstones included, in order, at most {@code limit} rows.
   */
  List<StoredRecord> changesAfter(long seq, int limit);

  /**
   * Waits until the log goes on after {@code seq}, by a write of this or of another process.
   *
   * @return false when the timeout passed first
   */
  boolean awaitChange(long seq, Duration timeout) throws InterruptedException;

  /** The record, or its tombstone. */
  Optional<StoredRecord> find(RecordKey key);

  /** What is left of a posting's earlier states; nothing of a record of another kind. */
  Past past(RecordKey key);

  /** Records that are not deleted with this bare id, of every source. */
  List<StoredRecord> findById(RecordKind kind, String id);

  /**
   * All of a kind that are not deleted, by source and id, in memory: for kinds of which there are
   * thousands, not millions.
   */
  List<StoredRecord> live(RecordKind kind);

  /** Tombstones with this bare id, of every source. */
  List<StoredRecord> findDeletedById(RecordKind kind, String id);

  /** The source's own bytes. */
  Optional<byte[]> original(RecordKey key);

  /**
   * Every record that is not deleted, in the order of its sequence, up to what is written while
   * this goes on: a record that changes meanwhile may come twice, the later state second.
   */
  void forEachLive(Consumer<StoredRecord> consumer);

  /**
   * Every row, tombstones included, in the order of its sequence, all as of one moment; writers go
   * on meanwhile.
   *
   * @return the highest sequence of that moment, also of kinds that weren't asked for; 0 where
   *     there was no row
   */
  long forEachEntry(Set<RecordKind> kinds, Consumer<Entry> consumer);

  long countLive(RecordKind kind);

  long countLive(RecordKind kind, String source);

  /**
   * Live records of a source that were last written after one sequence and up to another, in the
   * order of that; at most {@code limit}.
   */
  List<StoredKey> keysBetween(RecordKind kind, String source, long after, long upTo, int limit);

  /** What is damaged in the store's own files, a line each; none when they are in order. */
  List<String> damage();

  /**
   * Writes the whole store, as it is at one moment, to one file that {@link Backup#restore} reads.
   *
   * @param made the time that the backup bears
   */
  Manifest backUp(Path file, Instant made);

  /** Leaves a request to rebuild the index, for the process that owns it to obey. */
  void requestReindex();

  /** Takes up the pending request, if there is one; true at most once for each request. */
  boolean takeReindexRequest();

  @Override
  void close();
}
