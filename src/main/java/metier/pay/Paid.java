package metier.pay;

/**
 * What one record says of pay: a salary record, or a posting that states its pay. Text that isn't
 * known is empty, and so is the place where a posting names several.
 *
 * @param source the feed that the record came from
 * @param how the record came to say it
 * @param occupation id
 * @param title folded: words in small letters with single blanks between
 * @param employer id
 * @param country ISO 3166 alpha-2
 * @param state as searches take it ("WA", "CA-ON")
 * @param city with its state ("Seattle, WA")
 * @param currency ISO 4217 code
 * @param min a year; 0 where only the upper end is stated
 * @param max a year; above 0
 * @param day counted from 1970-01-01: when the work began or the posting appeared; {@link #UNDATED}
 *     where that isn't known
 */
public record Paid(
    String source,
    How how,
    String occupation,
    String title,
    String employer,
    String country,
    String state,
    String city,
    String currency,
    long min,
    long max,
    long day) {
  public static final long UNDATED = Long.MIN_VALUE;

  public Paid {
    if (min < 0 || max < 1 || min > max) {
      throw new IllegalArgumentException(
          "annual pay was " + min + " to " + max + "; its upper end must be above 0 and no lower");
    }
  }

  /** How the record came to say it. */
  public enum How {
    STATED,
    PARSED,
    /** One row for many people: their median. */
    SURVEY
  }

  /**
   * The amount that stands for the record: the geometric middle of a range, since offers spread by
   * shares and not by sums, and half of what is paid for it lies on either side.
   */
  public double amount() {
    return min == 0 ? max : Math.sqrt((double) min * max);
  }
}
