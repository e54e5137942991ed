package metier.engine;

import metier.index.IndexDocument;
import metier.model.RecordKey;

/** One step of the change log as the engine takes it. */
public sealed interface Change {
  RecordKey key();

  long seq();

  record Put(IndexDocument document) implements Change {
    @Override
    public RecordKey key() {
      return document.key();
    }

    @Override
    public long seq() {
      return document.seq();
    }
  }

  /**
   * The engine holds the record and knows its likeness, but no request finds it: a near-duplicate
   * of it leads.
   *
   * @param document with a likeness
   */
  record SetAside(IndexDocument document) implements Change {
    @Override
    public RecordKey key() {
      return document.key();
    }

    @Override
    public long seq() {
      return document.seq();
    }
  }

  record Remove(RecordKey key, long seq) implements Change {}
}
