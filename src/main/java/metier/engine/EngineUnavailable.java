package metier.engine;

import org.jspecify.annotations.Nullable;

/** The engine can't do its work; the message says why, in words for an operator. */
public final class EngineUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public EngineUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
