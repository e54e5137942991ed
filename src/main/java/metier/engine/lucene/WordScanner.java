package metier.engine.lucene;

import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Cuts text into the terms of the index, in one pass. A word is a run of letters and digits in any
 * script; {@code c++}, {@code c#} and {@code .net} keep their symbols; a possessive 's is dropped;
 * case and accents are folded; what is left is stemmed (Porter's second English stemmer, but for
 * {@link OwnStems}). No word is left out: "IT", "OR" and "the" are terms like others.
 *
 * <p>The same scanner feeds the index, the queries and the snippets, so that what is marked is what
 * matched. Not thread-safe.
 */
final class WordScanner {
  private static final int CACHE_SIZE = 60_000;

  /** Which of the characters up to DEL are letters or digits: nearly every one that is asked of. */
  private static final boolean[] ASCII_WORD = new boolean[128];

  static {
    for (char c = 0; c < ASCII_WORD.length; c++) {
      ASCII_WORD[c] = Character.isLetterOrDigit(c);
    }
  }

  private final CharArrayMap<char[]> terms = new CharArrayMap<>(4096, false);
  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final boolean stemming;
  private char[] copied = new char[0];
  private char[] text = copied;
  private int length;
  private int start;
  private int end;
  private char[] term = new char[0];

  WordScanner() {
    this(true);
  }

  private WordScanner(boolean stemming) {
    this.stemming = stemming;
  }

  /** Cuts and folds alike, and leaves the endings on. */
  static WordScanner ofWordsAsWritten() {
    return new WordScanner(false);
  }

  void reset(String newText) {
    if (copied.length < newText.length()) {
      copied = new char[newText.length()];
    }
    newText.getChars(0, newText.length(), copied, 0);
    reset(copied, newText.length());
  }

  void reset(char[] newText, int newLength) {
    text = newText;
    length = newLength;
    start = 0;
    end = 0;
  }

  /** Moves to the next word with one of these beginnings; the others cost no term. */
  boolean nextOf(Beginnings beginnings) {
    while (advance()) {
      if (beginnings.allows(text, start, end)) {
        term = termOf(start, end);
        return true;
      }
    }
    return false;
  }

  /** Moves to the next word; false after the last. */
  boolean next() {
    if (!advance()) {
      return false;
    }
    term = termOf(start, end);
    return true;
  }

  private boolean advance() {
    int at = end;
    while (at < length && !isLetterOrDigit(text[at])) {
      at++;
    }
    if (at >= length) {
      end = length;
      return false;
    }
    start = at;
    while (at < length && continues(at)) {
      at++;
    }
    end = at;
    if (end < length && (text[end] == '+' || text[end] == '#')) {
      keepSymbols();
    } else if (isDotNet()) {
      start--;
    }
    return true;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The term; not to be changed. */
  char[] term() {
    return term;
  }

  private boolean continues(int at) {
    char c = text[at];
    return c < ASCII_WORD.length && c != '\''
        ? ASCII_WORD[c]
        : Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || isMark(c)
            || isApostrophe(c)
                && at > start
                && at + 1 < length
                && Character.isLetter(text[at - 1])
                && Character.isLetter(text[at + 1]);
  }

  private static boolean isLetterOrDigit(char c) {
    return c < ASCII_WORD.length ? ASCII_WORD[c] : Character.isLetterOrDigit(c);
  }

  private static boolean isMark(char c) {
    return c > 127 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private void keepSymbols() {
    boolean plusPlus = text[end] == '+' && end + 1 < length && text[end + 1] == '+';
    boolean sharp = text[end] == '#' && end - start == 1;
    int after = plusPlus ? end + 2 : sharp ? end + 1 : end;
    if (after > end && (after == length || !Character.isLetterOrDigit(text[after]))) {
      end = after;
    }
  }

  private boolean isDotNet() {
    return end - start == 3
        && start > 0
        && text[start - 1] == '.'
        && (start == 1 || !Character.isLetterOrDigit(text[start - 2]))
        && (text[start] | 32) == 'n'
        && (text[start + 1] | 32) == 'e'
        && (text[start + 2] | 32) == 't';
  }

  private char[] termOf(int from, int to) {
    char[] known = terms.get(text, from, to - from);
    if (known == null) {
      known = fold(Arrays.copyOfRange(text, from, to));
      if (terms.size() >= CACHE_SIZE) {
        terms.clear();
      }
      terms.put(Arrays.copyOfRange(text, from, to), known);
    }
    return known;
  }

  private char[] fold(char[] word) {
    char[] folded = new char[word.length * 4];
    int size = ASCIIFoldingFilter.foldToASCII(word, 0, folded, 0, word.length);
    String lower = new String(folded, 0, size).toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.endsWith("'s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    lower = lower.replace("'", "");
    if (!stemming || lower.length() < 4 || !lower.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return lower.toCharArray();
    }
    String own = OwnStems.of(lower);
    if (own != null) {
      return own.toCharArray();
    }
    stemmer.setCurrent(lower);
    stemmer.stem();
    return stemmer.getCurrent().toCharArray();
  }
}
