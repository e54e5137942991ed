package metier.feed;

import java.util.List;
import metier.model.Fact;
import org.jspecify.annotations.Nullable;

/** What became of one row of a feed. */
public sealed interface FeedResult {
  /** Where the row stands: the line in a line-based format, else the row's number; from 1. */
  int line();

  /**
   * A fact.
   *
   * @param id the feed's own id, or one made from the row; safe to stand in an address
   * @param original the row's own bytes
   * @param notes what of it couldn't be read, a sentence each
   */
  record Accepted(int line, String id, Fact fact, byte[] original, List<String> notes)
      implements FeedResult {
    public Accepted {
      notes = List.copyOf(notes);
    }

    /** Of a row that was read wholly. */
    public Accepted(int line, String id, Fact fact, byte[] original) {
      this(line, id, fact, original, List.of());
    }
  }

  /**
   * A row that says nothing that can be kept.
   *
   * @param field the field at fault, null when the row as a whole can't be read
   * @param value the bad value, shortened; null where there is none
   * @param id the row's own id, where one could be read; the source still lists it
   * @param original the row's own bytes, as of an accepted row; empty where they can't be told from
   *     their neighbours' or are too many to be kept
   * @param restUnread what follows in the feed couldn't be read either
   */
  record Rejected(
      int line,
      @Nullable String field,
      @Nullable String value,
      String why,
      @Nullable String id,
      byte[] original,
      boolean restUnread)
      implements FeedResult {
    private static final byte[] NOTHING = {};

    /** Of a row that left nothing behind. */
    public Rejected(int line, @Nullable String field, @Nullable String value, String why) {
      this(line, field, value, why, null, NOTHING, false);
    }

    /** Of a row behind which nothing more can be told apart. */
    static Rejected andTheRest(int line, @Nullable String value, String why) {
      return new Rejected(line, null, value, why, null, NOTHING, true);
    }
  }
}
