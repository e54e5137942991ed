package metier.analysis.vector;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as BERT's uncased models want it: lower case, without accents, one kind of space, Chinese
 * characters each a word of its own. Devlin et al., "BERT" (2019), file {@code tokenization.py} of
 * its code.
 */
final class Folded {
  private static final int ASCII = 128;

  private Folded() {}

  static char[] of(String text) {
    char[] folded = new char[text.length()];
    int length = 0;
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return ofUnicode(text).toCharArray();
      }
      if (c >= 'A' && c <= 'Z') {
        folded[length++] = (char) (c + ('a' - 'A'));
      } else if (c > ' ' && c < ASCII - 1) {
        folded[length++] = c;
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        folded[length++] = ' ';
      }
    }
    return length == folded.length ? folded : Arrays.copyOf(folded, length);
  }

  private static String ofUnicode(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean(c, clean));
    StringBuilder folded = new StringBuilder(clean.length());
    Normalizer.normalize(clean, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> folded.appendCodePoint(Character.toLowerCase(c)));
    return folded.toString();
  }

  private static void clean(int c, StringBuilder out) {
    if (isSpace(c)) {
      out.append(' ');
    } else if (isChinese(c)) {
      out.append(' ').appendCodePoint(c).append(' ');
    } else if (c != 0xFFFD && !isControl(c)) {
      out.appendCodePoint(c);
    }
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static boolean isChinese(int c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x20000 && c <= 0x2CEAF
        || c >= 0x2F800 && c <= 0x2FA1F;
  }

  /** Signs that stand alone: all of ASCII that are neither letters nor digits, and punctuation. */
  static boolean isSign(char c) {
    if (c < ASCII) {
      return c > ' ' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z');
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
