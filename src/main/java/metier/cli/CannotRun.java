package metier.cli;

/** A command can't do its work; the message is one plain line. */
final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1;

  CannotRun(String message) {
    super(message);
  }

  CannotRun(String message, Throwable cause) {
    super(message, cause);
  }
}
