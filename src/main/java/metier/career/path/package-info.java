/**
 * Where do people come from who do this work, and where do they go?
 *
 * <p>Steps and ways are mined from the dated positions of résumés, and told where k people or more
 * took them; where somebody goes next is learned from where others went. Not for what the work is
 * or pays.
 */
@NullMarked
package metier.career.path;

import org.jspecify.annotations.NullMarked;
