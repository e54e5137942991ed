/**
 * What do we know for certain, and in which order did we learn it?
 *
 * <p>The durable truth: one row a record, a sequence that moves with every write and delete,
 * tombstones that stay, the source's own bytes beside the fact. The index is a cache of it. Not for
 * searching.
 */
@NullMarked
package metier.store;

import org.jspecify.annotations.NullMarked;
