/**
 * Someone else's format: what does it say?
 *
 * <p>Each {@link metier.feed.Feed} turns one format into accepted facts or rejections that name
 * line, field, value and reason. A feed judges form and typed values; free text (places, pay in
 * words, employment types) is passed on as stated for {@code analysis} to interpret, and never a
 * reason to reject.
 */
@NullMarked
package metier.feed;

import org.jspecify.annotations.NullMarked;
