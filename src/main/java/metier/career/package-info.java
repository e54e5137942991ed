/**
 * What is this occupation like?
 *
 * <p>Its skills, the ways into it and out of it, who does it, who employs, what it pays: counted
 * from the postings, résumés and pay records that this installation holds, each figure with the
 * number of records behind it, and nothing told of fewer than k people. Not for matching one person
 * with one posting.
 */
@NullMarked
package metier.career;

import org.jspecify.annotations.NullMarked;
