/**
 * What does a person see in a browser?
 *
 * <p>The words, links and views that the templates of {@code src/main/jte} lay out. Not for
 * answering HTTP nor for deciding what matches.
 */
@NullMarked
package metier.web.page;

import org.jspecify.annotations.NullMarked;
