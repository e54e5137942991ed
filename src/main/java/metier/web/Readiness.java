package metier.web;

/** Whether answers are whole yet. */
public sealed interface Readiness {
  record Ready() implements Readiness {}

  /**
   * @param why a sentence for the operator ("the index has read 1,200 of 7,431 changes")
   */
  record NotYet(String why) implements Readiness {}
}
