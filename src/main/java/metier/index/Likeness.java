package metier.index;

import java.util.Comparator;
import metier.model.RecordKey;

/**
 * By what near-duplicates know each other, and which of them is to be found: postings that say the
 * same, or résumés of one person, of which the newest leads.
 *
 * @param id of the record, see {@link #idOf}
 * @param block equal for postings of one employer, title and place whose telling words agree, and
 *     for résumés with one address: only such can be near-duplicates
 * @param text the {@link TextPrint} of the description
 * @param types of employment, as a hash; 0 where unknown
 * @param pay as a hash; 0 where unknown
 * @param stands the last day, since 1970-01-01, on which the posting stands; {@link
 *     Integer#MAX_VALUE} where it isn't stated. Of a résumé the day on which it was last changed,
 *     {@link Integer#MIN_VALUE} where it isn't stated
 * @param posted the day since 1970-01-01; {@link Integer#MIN_VALUE} where it isn't stated. Of a
 *     résumé its place in the change log
 */
public record Likeness(long id, long block, long text, int types, int pay, int stands, int posted) {
  /**
   * Bits of 64 in which two texts that are nearly equal may differ: the figure of Manku, Jain and
   * Das Sarma, "Detecting Near-Duplicates for Web Crawling" (WWW 2007), found good for 8 billion
   * pages. Here it is met only inside a block.
   */
  static final int NEAR_BITS = 3;

  /**
   * Who leads comes first: who stands longest (nobody who still stands is hidden by one who
   * doesn't), who says most, who is newest; then by the key's hash, which no order of arrival
   * changes.
   */
  static final Comparator<Likeness> LEADING =
      Comparator.comparingInt(Likeness::stands)
          .thenComparingInt(Likeness::known)
          .thenComparingInt(Likeness::posted)
          .reversed()
          .thenComparingLong(Likeness::id);

  /** A number for a key, the same in every run; two keys in a billion billion share one. */
  public static long idOf(RecordKey key) {
    return Hash.of(key.kind().word() + "~" + key.qualified());
  }

  private int known() {
    return (types == 0 ? 0 : 1) + (pay == 0 ? 0 : 1);
  }

  /**
   * Whether this one may stand for the other: their texts are nearly equal, and it states all that
   * the other states, so that no filter finds the other and not this.
   */
  boolean covers(Likeness other) {
    return block == other.block
        && Long.bitCount(text ^ other.text) <= NEAR_BITS
        && (other.types == 0 || other.types == types)
        && (other.pay == 0 || other.pay == pay);
  }
}
