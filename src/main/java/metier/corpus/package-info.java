/**
 * Are these records fit to be a sample?
 *
 * <p>{@link metier.corpus.CorpusCheck} reads a folder as a new installation would and holds it
 * against rules: no record twice, no impossible date, no place that doesn't exist, no sentence that
 * everybody says. What others feed is not judged here: a careless advert of a real employer is
 * still an advert.
 */
@NullMarked
package metier.corpus;

import org.jspecify.annotations.NullMarked;
