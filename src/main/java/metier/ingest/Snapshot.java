package metier.ingest;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import metier.model.RecordKind;
import metier.store.RecordStore;
import metier.store.StoredKey;
import metier.store.Write;
import org.jspecify.annotations.Nullable;

/**
 * Feeds that together list all that their sources have. What a source had before and no longer
 * lists is closed.
 *
 * <p>Nothing is remembered of the rows that were stored: each moved its record past the sequence at
 * which the first feed began. What stands before it still was not listed, unless its row was
 * rejected; only the ids of such rows are kept.
 */
public final class Snapshot {
  private static final int MOST_PERCENT = 30;
  private static final int PAGE = 500;

  private final RecordStore store;
  private final RecordKind kind;
  private final Pace pace;
  private final Map<String, Listing> listings = new LinkedHashMap<>();
  private boolean whole = true;

  private static final class Listing {
    long began = Long.MAX_VALUE;
    long had = Long.MAX_VALUE;
    long rejectedUnknown;
    final Set<String> rejected = new HashSet<>();
  }

  /** What became of it. */
  public sealed interface Closing {
    record Closed(long records) implements Closing {}

    /** Nothing was closed. */
    record Refused(String why) implements Closing {}
  }

  /**
   * @param applied how far an index has followed the store's log
   */
  public Snapshot(RecordStore store, RecordKind kind, LongSupplier applied) {
    this.store = store;
    this.kind = kind;
    this.pace = new Pace(applied);
  }

  /**
   * A feed of the source begins.
   *
   * @param began the store's last sequence before its first row
   * @param had how many live records the source had then, where an earlier run has counted them
   * @return how many it had
   */
  long begin(String source, long began, @Nullable Long had) {
    Listing listing = listings.computeIfAbsent(source, _ -> new Listing());
    listing.began = Math.min(listing.began, began);
    if (had != null) {
      listing.had = Math.min(listing.had, had);
    } else if (listing.had == Long.MAX_VALUE) {
      listing.had = store.countLive(kind, source);
    }
    return listing.had;
  }

  /**
   * @param id null where the row's own id couldn't be read
   */
  void rejected(String source, @Nullable String id) {
    Listing listing = listings.computeIfAbsent(source, _ -> new Listing());
    if (id == null) {
      listing.rejectedUnknown++;
    } else {
      listing.rejected.add(id);
    }
  }

  /** A feed wasn't read to its end, so nobody knows all that is listed. */
  public void isNotWhole() {
    whole = false;
  }

  /**
   * Closes what is no longer listed.
   *
   * @param force even when that is much of what the source had, or when rejected rows may be among
   *     it
   */
  public Closing close(boolean force) {
    if (!whole) {
      return new Closing.Refused("nothing is closed, since not every file was read to its end");
    }
    for (Map.Entry<String, Listing> listing : listings.entrySet()) {
      String doubt = force ? null : doubt(listing.getKey(), listing.getValue());
      if (doubt != null) {
        return new Closing.Refused(doubt);
      }
    }
    long closed = 0;
    for (Map.Entry<String, Listing> listing : listings.entrySet()) {
      closed += close(listing.getKey(), listing.getValue());
    }
    return new Closing.Closed(closed);
  }

  private @Nullable String doubt(String source, Listing listing) {
    long[] gone = {0};
    unlisted(source, listing, page -> gone[0] += page.size());
    if (gone[0] > 0 && listing.rejectedUnknown > 0) {
      return String.format(
          Locale.ROOT,
          "nothing is closed: %,d rows were rejected without an id that could be read, so they"
              + " can't be told from the %,d records that %s no longer lists; mend them, or say"
              + " --force",
          listing.rejectedUnknown,
          gone[0],
          source);
    }
    if (gone[0] * 100 > listing.had * MOST_PERCENT) {
      return String.format(
          Locale.ROOT,
          "nothing is closed: %s no longer lists %,d of the %,d records that it had, more than %d"
              + " %%; if that is right, say --force",
          source,
          gone[0],
          listing.had,
          MOST_PERCENT);
    }
    return null;
  }

  private long close(String source, Listing listing) {
    // A file that is fed later is not to go on behind rows that are closed now.
    store.forgetBookmarks(kind, source);
    long[] closed = {0};
    unlisted(
        source,
        listing,
        page -> {
          List<Write> deletes =
              page.stream()
                  .map(each -> (Write) new Write.Delete(each.key(), listing.began))
                  .toList();
          List<Long> seqs = store.write(deletes);
          closed[0] += seqs.stream().filter(seq -> seq > 0).count();
          pace.batchWritten(seqs.stream().mapToLong(Long::longValue).max().orElse(0));
        });
    return closed[0];
  }

  private void unlisted(String source, Listing listing, Consumer<List<StoredKey>> pages) {
    List<StoredKey> page;
    for (long after = 0; ; after = page.getLast().seq()) {
      page = store.keysBetween(kind, source, after, listing.began, PAGE);
      if (page.isEmpty()) {
        return;
      }
      List<StoredKey> gone =
          page.stream().filter(each -> !listing.rejected.contains(each.key().id())).toList();
      if (!gone.isEmpty()) {
        pages.accept(gone);
      }
    }
  }
}
