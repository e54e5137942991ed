package metier.match;

import metier.index.Card;
import metier.model.RecordKey;

/**
 * @param rank from 1 for the best of all that were compared
 * @param fit how well it meets what was asked for
 * @param reverse how well, the other way round, what was asked for meets it: the same score with
 *     the sides exchanged, 0–100
 */
public record Match(RecordKey key, Card card, int rank, Fit fit, double reverse) {}
