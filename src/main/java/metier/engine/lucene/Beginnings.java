package metier.engine.lucene;

/**
 * The first two letters of words that may become one of some terms. Nearly every word of a text is
 * passed over by them alone, before it costs a term.
 */
final class Beginnings {
  private static final int ASCII = 128;
  private static final int DIGITS = 26;

  /** There is no second letter. */
  private static final int NONE = 36;

  /** A symbol, an apostrophe that is dropped, or a letter that is folded: anything may follow. */
  private static final int OTHER = 37;

  /** By the first letter, the second ones that may follow, a bit each. */
  private final long[] seconds = new long[ASCII];

  /** Words that become a term. */
  void allowTerm(String term) {
    allow(term.charAt(0), 1L << second(term.length() > 1 ? term.charAt(1) : 0));
  }

  /** Words whose term begins so. */
  void allowPrefix(String prefix) {
    allow(prefix.charAt(0), prefix.length() > 1 ? 1L << second(prefix.charAt(1)) : -1L);
  }

  private void allow(char first, long second) {
    if (first < ASCII) {
      seconds[first] |= second;
    }
  }

  /** Whether the word may become a term; always where it begins outside ASCII. */
  boolean allows(char[] text, int start, int end) {
    char first = text[start];
    if (first >= ASCII) {
      return true;
    }
    long allowed = seconds[lower(first)];
    if (allowed == 0) {
      return false;
    }
    int second = second(end - start > 1 ? text[start + 1] : 0);
    return second == OTHER || (allowed & 1L << second) != 0;
  }

  /** The stemmer makes "die" of "dying", so that y and i are one. */
  private static int second(char letter) {
    if (letter == 0) {
      return NONE;
    }
    if (letter >= '0' && letter <= '9') {
      return DIGITS + letter - '0';
    }
    char lower = lower(letter);
    return lower < 'a' || lower > 'z' ? OTHER : (lower == 'y' ? 'i' : lower) - 'a';
  }

  private static char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? (char) (letter | 32) : letter;
  }
}
