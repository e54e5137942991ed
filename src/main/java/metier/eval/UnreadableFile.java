package metier.eval;

import java.nio.file.Path;

/** A file of an evaluation doesn't hold what it should; the message names line and value. */
public final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableFile(Path file, int line, String why) {
    super(file + ":" + line + ": " + why);
  }

  UnreadableFile(Path file, String why) {
    super(file + ": " + why);
  }

  UnreadableFile(Path file, Exception cause) {
    super(file + " can't be read: " + cause.getMessage(), cause);
  }
}
