/**
 * Which words and names are there, and which of them was meant by this?
 *
 * <p>The words of the index and of the tables together are the dictionary that misspelled words are
 * corrected by; the names of both are what a beginning is completed from. It knows nothing of
 * queries: text goes in, corrections and suggestions come out.
 */
@NullMarked
package metier.query.lexicon;

import org.jspecify.annotations.NullMarked;
