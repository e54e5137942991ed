/**
 * Where does a text lie among others?
 *
 * <p>Turns titles and phrases into vectors of length 1 whose dot product says how near their
 * meanings are: by a small transformer, or by a table of word pieces at a thousandth of its cost.
 * Everything is local. Not for saying which occupation or skill a text names: that is {@code
 * analysis}, which asks here.
 */
@NullMarked
package metier.analysis.vector;

import org.jspecify.annotations.NullMarked;
