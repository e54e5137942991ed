package metier.model;

/**
 * Pay that is known, and how it came to be known. Pay that isn't known is no {@code Pay} at all.
 */
public sealed interface Pay {
  PayRange range();

  /** The same pay for a week of so many hours. */
  default Pay withWeeklyHours(double hours) {
    return switch (this) {
      case Stated(PayRange range) -> new Stated(range.withWeeklyHours(hours));
      case Parsed(PayRange range, String words) -> new Parsed(range.withWeeklyHours(hours), words);
      case Estimated(PayRange range, int basis) ->
          new Estimated(range.withWeeklyHours(hours), basis);
    };
  }

  /** The source gave amounts as data. */
  record Stated(PayRange range) implements Pay {}

  /**
   * Read out of words.
   *
   * @param words the words that said so
   */
  record Parsed(PayRange range, String words) implements Pay {}

  /**
   * Worked out from other records.
   *
   * @param basis how many records it rests on
   */
  record Estimated(PayRange range, int basis) implements Pay {}
}
