package metier.store;

import metier.model.RecordKey;
import org.jspecify.annotations.Nullable;

/** A write as it stands in the file. */
sealed interface Row {
  RecordKey key();

  record Put(RecordKey key, String body, byte[] packed, @Nullable Reading reading) implements Row {}

  record Delete(RecordKey key, long upTo) implements Row {}

  record Reread(RecordKey key, long seq, String body) implements Row {}
}
