package metier.document;

import java.text.Normalizer;

/** Letters that a printer ran together, and other ways to write what has a plain character. */
final class Ligatures {
  private static final char FIRST = '\uFB00';
  private static final char LAST = '\uFB06';

  private Ligatures() {}

  static String undone(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= FIRST && c <= LAST) || isOddSpace(c) || c == '\u2011' || c == '\u2010') {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && c <= LAST) {
        plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c == '\u2010' || c == '\u2011') {
        plain.append('-');
      } else {
        plain.append(isOddSpace(c) ? ' ' : c);
      }
    }
    return plain.toString();
  }

  private static boolean isOddSpace(char c) {
    return c != ' ' && c != '\t' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
  }
}
