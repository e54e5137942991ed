/**
 * How does Lucene hold the documents and answer the requests?
 *
 * <p>The translation of {@code index} documents and {@code query} trees into Lucene, and the only
 * place where Lucene's types are known.
 */
@NullMarked
package metier.engine.lucene;

import org.jspecify.annotations.NullMarked;
