package metier.document;

import java.text.Normalizer;

/** Letters that a printer ran together, and other ways to write what has a plain character. */
final class Ligatures {
  private Ligatures() {}

  static String undone(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPresented(c) || isOddSpace(c) || c == '\u2011' || c == '\u2010') {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPresented(c)) {
        plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c == '\u2010' || c == '\u2011') {
        plain.append('-');
      } else {
        plain.append(isOddSpace(c) ? ' ' : c);
      }
    }
    return plain.toString();
  }

  /** Ligatures, and letters of Hebrew and Arabic in the form they have within a word. */
  private static boolean isPresented(char c) {
    return (c >= '\uFB00' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
  }

  private static boolean isOddSpace(char c) {
    return c != ' ' && c != '\t' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
  }
}
