package metier.match;

import java.util.List;
import metier.engine.Recall;
import metier.index.Matchable;
import metier.query.Filter;

/** One side of a match, that looks for the other. */
interface Seeker {
  /** Finds what may fit. */
  Recall recall(List<Filter> filters, int most);

  /**
   * @param other of the kind that is looked for
   * @param agreement of the words of both texts, 0–1
   */
  double score(Matchable other, double agreement);

  /** As {@link #score}, with all reasons. */
  Fit fit(Matchable other, double agreement);

  /** As {@link #score}, the other way round. */
  double reverse(Matchable other, double agreement);
}
