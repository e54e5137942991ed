package metier.document;

import metier.document.DocumentText.Fault;
import metier.document.DocumentText.Unreadable;

/** A check found that a document isn't to be read. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final Fault fault;

  Refused(Fault fault, String why) {
    super(why, null, false, false);
    this.fault = fault;
  }

  Unreadable answer() {
    return new Unreadable(fault, String.valueOf(getMessage()));
  }
}
