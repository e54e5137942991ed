/**
 * Which lines does this person's file hold, in the order in which they are read?
 *
 * <p>For PDF, DOCX, HTML and plain text: from bytes of unknown make to lines, within limits, with a
 * word on what couldn't be read. Not for what the lines say: that is for {@code feed}.
 */
@NullMarked
package metier.document;

import org.jspecify.annotations.NullMarked;
