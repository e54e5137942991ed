/**
 * What is this occupation, in words, and under which names and addresses is it found?
 *
 * <p>The guide that was written for this project, filled by the classifications that were taken in,
 * each part with whose words it is. Not for anything that is counted.
 */
@NullMarked
package metier.career.portrait;

import org.jspecify.annotations.NullMarked;
