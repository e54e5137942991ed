package metier.store;

import metier.model.Fact;
import metier.model.RecordKey;
import org.jspecify.annotations.Nullable;

/** One change to be made durable. */
public sealed interface Write {
  RecordKey key();

  /**
   * @param original the source's own bytes, not yet compressed
   * @param reading null where it isn't known
   */
  record Put(RecordKey key, Fact fact, byte[] original, @Nullable Reading reading)
      implements Write {
    public Put(RecordKey key, Fact fact, byte[] original) {
      this(key, fact, original, null);
    }
  }

  /**
   * @param upTo a record that was written later than this sequence stays
   */
  record Delete(RecordKey key, long upTo) implements Write {
    public Delete(RecordKey key) {
      this(key, Long.MAX_VALUE);
    }
  }

  /**
   * What the original says when it is read again. Changes nothing when it says what is stored
   * already, or when the record has been written since.
   *
   * @param seq as of which the original was read
   */
  record Reread(RecordKey key, long seq, Fact fact) implements Write {}
}
