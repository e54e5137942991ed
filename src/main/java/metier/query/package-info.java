/**
 * Someone typed this: what did they mean?
 *
 * <p>Text becomes a {@link metier.query.Query} tree through a bounded grammar; parameters become a
 * {@link metier.query.SearchRequest} or a refusal that names the bad value; answers, hits and
 * explanations are defined here too. The tree knows nothing of any engine.
 */
@NullMarked
package metier.query;

import org.jspecify.annotations.NullMarked;
