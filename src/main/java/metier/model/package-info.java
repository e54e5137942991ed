/**
 * What is a posting, a résumé, a pay record, a skill, a place?
 *
 * <p>Facts only: records and sealed types that every other package shares. A model record says what
 * somebody stated or what was found; it never reads a format, opens a file or knows a score.
 */
@NullMarked
package metier.model;

import org.jspecify.annotations.NullMarked;
