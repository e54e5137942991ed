package metier.query;

import metier.model.RecordKind;

/** What an engine's index holds, word by word; a port that every engine implements. */
public interface Vocabulary {
  /** How many documents have this keyword. */
  long frequency(RecordKind kind, String field, String value);
}
