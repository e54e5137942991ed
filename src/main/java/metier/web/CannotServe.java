package metier.web;

/** The server can't be started as asked; the message says why, in one line for the operator. */
public final class CannotServe extends RuntimeException {
  private static final long serialVersionUID = 1;

  CannotServe(String why) {
    super(why);
  }

  CannotServe(String why, Throwable cause) {
    super(why, cause);
  }
}
