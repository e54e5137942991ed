/**
 * How good is it?
 *
 * <p>Judgements, rankings, and the metrics that compare them, each by its textbook's definition.
 * Not for making rankings better: nothing here is known to what it measures.
 */
@NullMarked
package metier.eval;

import org.jspecify.annotations.NullMarked;
