package metier.query.lexicon;

import java.util.List;

/**
 * A piece of what was typed and what it was corrected to.
 *
 * @param from as typed
 * @param to one word, or two where they were run together
 * @param start where the piece begins in the text, in UTF-16 units
 * @param end behind its last character
 */
public record Correction(String from, String to, int start, int end) {
  public Correction {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("the piece was from " + start + " to " + end);
    }
  }

  /**
   * The text with its corrections made.
   *
   * @param corrections in their order in the text
   */
  public static String applied(String text, List<Correction> corrections) {
    StringBuilder corrected = new StringBuilder();
    int from = 0;
    for (Correction correction : corrections) {
      corrected.append(text, from, correction.start()).append(correction.to());
      from = correction.end();
    }
    return corrected.append(text, from, text.length()).toString();
  }
}
