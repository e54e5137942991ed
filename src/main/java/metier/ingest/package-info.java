/**
 * How do records come in, and how does the engine keep in step with the store?
 *
 * <p>{@link metier.ingest.Intake} takes a stream in some format to durable rows; the follower
 * carries the change log on through analysis to the engine. Not for judging formats or interpreting
 * text.
 */
@NullMarked
package metier.ingest;

import org.jspecify.annotations.NullMarked;
