package metier.query;

import metier.model.RecordKind;
import metier.query.lexicon.IndexWords;

/** What an engine's index holds, word by word; a port that every engine implements. */
public interface Vocabulary extends IndexWords {
  /** How many documents have this keyword. */
  long frequency(RecordKind kind, String field, String value);
}
