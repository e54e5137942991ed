package metier.engine;

import metier.index.Card;
import metier.index.Matchable;
import metier.model.RecordKey;

/**
 * A record that may fit.
 *
 * @param words how well its words agree with the text that it was looked for with, by BM25 with the
 *     weights for whole texts; 0 where it wasn't looked for with any
 */
public record Candidate(RecordKey key, Card card, Matchable side, double words) {}
