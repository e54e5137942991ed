/**
 * The seam: apply changes, answer requests.
 *
 * <p>One interface, {@link metier.engine.SearchEngine}, and one contract suite that each engine
 * passes. Not for knowing where changes come from or who asks.
 */
@NullMarked
package metier.engine;

import org.jspecify.annotations.NullMarked;
