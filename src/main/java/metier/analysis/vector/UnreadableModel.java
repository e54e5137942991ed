package metier.analysis.vector;

import java.nio.file.Path;

/** A model's file is missing, damaged or of another kind; the message names file and value. */
public final class UnreadableModel extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableModel(Path file, String why) {
    super(file + ": " + why);
  }

  UnreadableModel(Path file, Exception cause) {
    super(file + " can't be read: " + cause.getMessage(), cause);
  }
}
