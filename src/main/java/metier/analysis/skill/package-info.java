/**
 * Which skill of a list do these words mean?
 *
 * <p>Words that no name holds are compared with all names: by what they mean, by the sentence
 * around them, and by the words they share. Not for the names themselves in a text, which the
 * tagger of {@code analysis} finds at a thousandth of the cost.
 */
@NullMarked
package metier.analysis.skill;

import org.jspecify.annotations.NullMarked;
