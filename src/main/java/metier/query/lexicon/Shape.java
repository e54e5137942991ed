package metier.query.lexicon;

/**
 * Whether a word looks like one: all of its threes of letters, with its beginning and its end,
 * stand in many words. "Drifter" may be a word that nobody wrote yet; "nusre" can't be.
 */
final class Shape {
  /** A three that fewer words have, of ten thousand, is seldom meant. */
  private static final int USUAL = 3;

  private static final int SIGNS = 27;

  private final int[] wordsWith = new int[SIGNS * SIGNS * SIGNS];
  private int words;

  /**
   * @param word letters from a to z
   */
  void add(String word) {
    for (int i = 0; i < word.length(); i++) {
      wordsWith[three(word, i)]++;
    }
    words++;
  }

  boolean fits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (wordsWith[three(word, i)] * 10_000L < (long) USUAL * words) {
        return false;
      }
    }
    return true;
  }

  /** The letter with those beside it. */
  private static int three(String word, int at) {
    return (sign(word, at - 1) * SIGNS + sign(word, at)) * SIGNS + sign(word, at + 1);
  }

  private static int sign(String word, int at) {
    return at < 0 || at >= word.length() ? SIGNS - 1 : word.charAt(at) - 'a';
  }
}
