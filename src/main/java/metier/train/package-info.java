/**
 * How are the models made that say where a text lies?
 *
 * <p>Out of names that classifications give one occupation, and of sentences, with the shipped
 * transformers for teachers. One thread, one printed seed: the same input gives the same bytes on
 * one machine. Not for using them: that is {@code analysis.vector}.
 */
@NullMarked
package metier.train;

import org.jspecify.annotations.NullMarked;
