package metier.engine;

/** The state of the index that a cursor pointed into is no longer held. */
public final class ExpiredCursor extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ExpiredCursor() {
    super("This cursor has expired; start again without it.");
  }
}
