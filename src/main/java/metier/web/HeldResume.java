package metier.web;

import java.util.List;
import metier.match.Applicant;

/**
 * A résumé that somebody gave, for as long as it is held.
 *
 * @param original as it came
 * @param format by which it was read
 * @param notes what of it couldn't be read
 */
record HeldResume(Applicant applicant, byte[] original, String format, List<String> notes) {
  /** What the objects of a profile take for each character of the text, roughly. */
  private static final int BYTES_A_CHARACTER = 12;

  private static final int LEAST = 20_000;

  int weight() {
    return LEAST + original.length + BYTES_A_CHARACTER * applicant.text().length();
  }
}
