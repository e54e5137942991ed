package metier.store;

import metier.model.Fact;
import metier.model.RecordKey;

/** One change to be made durable. */
public sealed interface Write {
  RecordKey key();

  /**
   * @param original the source's own bytes, not yet compressed
   */
  record Put(RecordKey key, Fact fact, byte[] original) implements Write {}

  record Delete(RecordKey key) implements Write {}
}
