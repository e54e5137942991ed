/**
 * Someone else's format: what does it say?
 *
 * <p>Each {@link metier.feed.Feed} turns one format into accepted facts or rejections that name
 * line, field, value and reason; {@link metier.feed.Feeds} holds them all, takes gzip off and tells
 * a format by a file's first bytes. A feed judges form and typed values (dates, coordinates,
 * amounts, addresses); free text (places, pay in words, employment types) is passed on as stated
 * for {@code analysis} to interpret, and never a reason to reject. What is absent is no fault, but
 * for a title, and for the amount of a pay record.
 *
 * <p>A row is refused alone: a line that isn't UTF-8 or breaks off, a row of more than 10 MB, a
 * text of more than a million characters, JSON nested deeper than 64. A record doesn't vanish for
 * one bad character, though: half a surrogate pair becomes U+FFFD and a control character a space.
 *
 * <p>The original that is kept with a fact can be read again as a feed of one row: the line, the
 * element's own bytes, or the header and the row of a CSV file.
 */
@NullMarked
package metier.feed;

import org.jspecify.annotations.NullMarked;
