package metier.analysis;

import java.util.Arrays;

/**
 * The words of a text as the taxonomy sees them: runs of letters and digits, and the signs that
 * make {@code C++}, {@code C#} and {@code .NET} what they are. Offsets point into the text.
 *
 * <p>A form of the taxonomy is cut by the same rules, so that a hyphen, a slash, a space or nothing
 * but a change of sign parts the same words on both sides.
 */
final class Tokens {
  private static final int LONGEST_ACRONYM = 5;

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private boolean[] apart = new boolean[64];
  private int count;

  private Tokens(String text) {
    this.text = text;
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    tokens.cut();
    return tokens;
  }

  int count() {
    return count;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** Whether something that ends a phrase (a comma, a bracket, a line's end) stands before it. */
  boolean apart(int token) {
    return apart[token];
  }

  String word(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** Whether the characters of the token are exactly these. */
  boolean reads(int token, String word) {
    int length = ends[token] - starts[token];
    return length == word.length() && text.startsWith(word, starts[token]);
  }

  private void cut() {
    int length = text.length();
    int at = 0;
    int before = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        int end = at + 1;
        while (end < length && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
        if (!isPossessive(at, end)) {
          add(at, end, before);
          before = end;
        } else if (before == at - 1) {
          before = end;
        }
        at = end;
      } else {
        if (isSign(at, c)) {
          add(at, at + 1, before);
          before = at + 1;
        }
        at++;
      }
    }
  }

  /** The s of "patient's". */
  private boolean isPossessive(int start, int end) {
    return end - start == 1
        && start > 1
        && (text.charAt(start) == 's' || text.charAt(start) == 'S')
        && isApostrophe(text.charAt(start - 1))
        && Character.isLetterOrDigit(text.charAt(start - 2));
  }

  /** + and # right after a word, a full stop that begins one, and & where it is the word "and". */
  private boolean isSign(int at, char c) {
    return switch (c) {
      case '&' ->
          at > 0
              && Character.isWhitespace(text.charAt(at - 1))
              && at + 1 < text.length()
              && Character.isWhitespace(text.charAt(at + 1));
      case '+', '#' -> count > 0 && ends[count - 1] == at;
      case '.' ->
          at + 1 < text.length()
              && Character.isLetter(text.charAt(at + 1))
              && (at == 0 || opensWord(text.charAt(at - 1)));
      default -> false;
    };
  }

  private static boolean opensWord(char c) {
    return c == '(' || c == '/' || c == ',' || c == '|' || Character.isWhitespace(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private void add(int start, int end, int before) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      apart = Arrays.copyOf(apart, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    apart[count] = count == 0 || !joins(before, start, end);
    count++;
  }

  /** Whether what stands between two words leaves them one phrase. */
  private boolean joins(int from, int to, int end) {
    if (isCredential(from, to, end)) {
      return true;
    }
    boolean stop = false;
    boolean space = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case ' ', '\t', '\u00a0', '\u2009', '\u202f' -> space = true;
        case '/', '_', '&', '\'', '’', '\u2010', '\u2011', '\u00ad' -> {}
        case '-' -> {
          if (space && i + 1 < to && text.charAt(i + 1) == ' ') {
            return false;
          }
        }
        // Node.js and Ph.D. are one; a sentence's end has a space.
        case '.' -> stop = true;
        default -> {
          return false;
        }
      }
    }
    return !(stop && space);
  }

  /** MLS(ASCP), CPT (NHA): a title with who gives it in brackets. */
  private boolean isCredential(int from, int to, int end) {
    int bracket = text.charAt(from) == ' ' ? from + 1 : from;
    return bracket + 1 == to
        && text.charAt(bracket) == '('
        && end < text.length()
        && text.charAt(end) == ')'
        && ends[count - 1] == from
        && isAcronym(starts[count - 1], from)
        && isAcronym(to, end);
  }

  /** Two to five letters, the first and the last in capitals: CPhT. */
  private boolean isAcronym(int start, int end) {
    int length = end - start;
    return length >= 2
        && length <= LONGEST_ACRONYM
        && Character.isUpperCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(end - 1));
  }
}
