/**
 * Which occupation does this title name?
 *
 * <p>What stands around the name (level, shift, pay, requisition number, place) is taken off and
 * kept; what is left is compared with everything that occupations are called, by words and by
 * vectors together. Not for finding names inside a text: that is {@code analysis}.
 */
@NullMarked
package metier.analysis.title;

import org.jspecify.annotations.NullMarked;
