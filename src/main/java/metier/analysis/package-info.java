/**
 * Which skills, occupation, place, pay and employment type does this text hold?
 *
 * <p>Happens once, between store and index, and never rejects: what can't be read stays unknown.
 * Not for reading formats (that is {@code feed}) nor for matching words (the engine's own
 * analysis).
 */
@NullMarked
package metier.analysis;

import org.jspecify.annotations.NullMarked;
