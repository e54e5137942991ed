package metier.cli;

/** What a command's number means. */
final class ExitCode {
  static final int DONE = 0;

  /** It ran, but something was rejected or isn't in order. */
  static final int WITH_FAULTS = 1;

  static final int CANNOT_RUN = 2;

  private ExitCode() {}
}
