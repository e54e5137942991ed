/**
 * Which postings fit this résumé, which résumés this posting, and why?
 *
 * <p>For one score both ways, in bounded parts that add up, each with its reason. Not for reading
 * documents or adverts: a {@link metier.index.Profile} and {@link metier.index.Requirements} are
 * given.
 */
@NullMarked
package metier.match;

import org.jspecify.annotations.NullMarked;
