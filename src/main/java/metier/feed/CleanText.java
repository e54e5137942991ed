package metier.feed;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Text free of what no text may hold. A posting doesn't vanish for one bad character: half a
 * surrogate pair becomes U+FFFD, and NUL and the other control characters become spaces.
 */
final class CleanText {
  /** Patterns that look for the ends of words go back over all of them, from each. */
  private static final Pattern PILED_MARKS = Pattern.compile("\\p{M}(?<=\\p{M}{5})\\p{M}*");

  private CleanText() {}

  /** Text of one line: entities undone once, every run of white space one space. */
  static String line(String raw) {
    return oneLine(unescaped(raw));
  }

  /** As {@link #line}, for text whose entities are already undone. */
  static String oneLine(String text) {
    return collapsed(legal(text));
  }

  /**
   * Text of many lines, HTML or plain. Where it holds no tag, its entities are the transport's
   * (whole HTML is sent escaped) and are undone once; where it holds one, it is HTML as it stands.
   */
  static String block(String raw) {
    return legal(holdsTag(raw) ? raw : unescaped(raw)).strip();
  }

  /** Whether {@code <} is followed by what opens or closes a tag, rather than by "50 hours". */
  static boolean holdsTag(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (at + 1 < text.length()) {
        char next = text.charAt(at + 1);
        if (isLetter(next) || next == '/' || next == '!') {
          return true;
        }
      }
    }
    return false;
  }

  /** Undoes entities once. */
  static String unescaped(String text) {
    int ampersand = text.indexOf('&');
    return ampersand < 0 || text.indexOf(';', ampersand) < 0
        ? text
        : Parser.unescapeEntities(text, false);
  }

  /** Of more marks on one letter than any script has the first few. */
  static String withoutPiles(String text) {
    return PILED_MARKS.matcher(text).replaceAll("");
  }

  private static String legal(String raw) {
    String text = withoutPiles(raw);
    int at = firstIllegal(text, 0);
    if (at < 0) {
      return text;
    }
    var legal = new StringBuilder(text);
    for (; at >= 0; at = firstIllegal(text, at + 1)) {
      legal.setCharAt(at, Character.isSurrogate(text.charAt(at)) ? '\uFFFD' : ' ');
    }
    return legal.toString();
  }

  private static int firstIllegal(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        if (c != '\n' && c != '\t' && c != '\r') {
          return i;
        }
      } else if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static String collapsed(String text) {
    boolean clean = true;
    boolean afterSpace = true;
    for (int i = 0; i < text.length() && clean; i++) {
      char c = text.charAt(i);
      boolean space = isSpace(c);
      clean = !space || (c == ' ' && !afterSpace);
      afterSpace = space;
    }
    if (clean && !(afterSpace && !text.isEmpty())) {
      return text;
    }
    var line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    if (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
    return line.toString();
  }

  /** Also the no-break spaces, which {@link Character#isWhitespace} leaves out. */
  private static boolean isSpace(char c) {
    return c <= ' ' || (c >= 0x85 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
