package metier.feed;

/** How much one row may hold: a row that holds more is rejected alone. */
final class Limits {
  static final int ROW_BYTES = 10_000_000;
  static final int TEXT_CHARACTERS = 1_000_000;
  static final int JSON_DEPTH = 64;
  static final String ROW_TOO_LARGE = "the row is larger than 10 MB";

  private Limits() {}
}
