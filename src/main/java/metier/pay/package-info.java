/**
 * What does this work pay here?
 *
 * <p>Normalises pay to a year and sums up many records with their doubt. Not for reading pay out of
 * text; that is {@code analysis}.
 */
@NullMarked
package metier.pay;

import org.jspecify.annotations.NullMarked;
