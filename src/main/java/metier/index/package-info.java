/**
 * Which documents and fields follow from an analysed record?
 *
 * <p>Engine-neutral: names of fields, what each can do, and the document that every engine must be
 * able to hold. Not for Lucene types.
 */
@NullMarked
package metier.index;

import org.jspecify.annotations.NullMarked;
