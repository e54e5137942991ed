package metier.corpus;

import metier.model.Fact;

/**
 * One record of a corpus.
 *
 * @param line as in {@link Fault}
 * @param original the row's own bytes
 */
record Row<F extends Fact>(String file, int line, String id, F fact, byte[] original) {
  /** How a person finds it: "M-1012 (line 12)". */
  String shown() {
    return id + " (line " + line + ")";
  }
}
