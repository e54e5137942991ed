package metier.document;

import org.jspecify.annotations.Nullable;

/** Reads somebody's document as lines of text. Never throws for what the bytes hold. */
@FunctionalInterface
public interface DocumentReader {
  /**
   * @param name of the file, as the person calls it; null where there is none. Only for messages
   *     and for telling what the file pretends to be: the bytes decide.
   */
  DocumentText read(byte[] bytes, @Nullable String name);
}
