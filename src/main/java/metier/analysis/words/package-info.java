/**
 * How well do short texts agree by their words?
 *
 * <p>For names of occupations and skills, a few words each, held in memory. Not for postings and
 * résumés: their words are the index's.
 */
@NullMarked
package metier.analysis.words;

import org.jspecify.annotations.NullMarked;
