package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import metier.query.Explanation;
import metier.query.SearchRequest;
import metier.query.Sort;
import org.apache.lucene.search.IndexSearcher;

/** Why a hit stands where it stands: every part of its score in words. */
final class Reasons {
  private final IndexSearcher searcher;
  private final LuceneQueries queries;
  private final SearchRequest request;
  private final boolean wordsScored;

  Reasons(
      IndexSearcher searcher, LuceneQueries queries, SearchRequest request, boolean wordsScored) {
    this.searcher = searcher;
    this.queries = queries;
    this.request = request;
    this.wordsScored = wordsScored;
  }

  /**
   * @param place in the answer, from 0
   */
  Explanation of(SecondStep.Scored scored, int place) throws IOException {
    if (request.sort() != Sort.RELEVANCE) {
      return Explanation.of(
          0, "ordered by " + request.sort().name().toLowerCase(Locale.ROOT) + ", not by a score");
    }
    List<Explanation> parts = new ArrayList<>();
    if (wordsScored) {
      parts.add(
          new Explanation(
              scored.words(),
              scored.words() > 0
                  ? "the words typed, by how rare they are and how often they stand in the posting"
                  : "it was found by what its title means, not by the words typed",
              WordParts.of(searcher, queries, request, scored)));
      parts.add(
          Explanation.of(
              scored.title(),
              scored.otherWork() && scored.title() > 0
                  ? "how exactly the title says what was typed; half, as it names other work"
                  : "how exactly the title says what was typed"));
    }
    if (request.meant() != null) {
      parts.add(
          Explanation.of(
              scored.meaning(), "how much its title means what was typed, in whatever words"));
    }
    if (!request.work().isEmpty()) {
      parts.add(
          Explanation.of(scored.work(), "how much its occupation is the work that was asked for"));
    }
    if (!request.skills().isEmpty()) {
      parts.add(
          Explanation.of(scored.skills(), "how often it speaks of the skills that were asked for"));
    }
    if (scored.shift() > 0) {
      parts.add(Explanation.of(scored.shift(), "how much of its shifts is what was asked for"));
    }
    parts.add(Explanation.of(scored.fresh(), "how recently it was posted"));
    if (request.origin() != null) {
      parts.add(Explanation.of(scored.near(), "how near it is"));
    }
    parts.add(
        Explanation.of(
            scored.pay(),
            scored.pay() > 0 ? "it says what it pays" : "it doesn't say what it pays"));
    if (place > scored.rank()) {
      int below = place - scored.rank();
      parts.add(
          Explanation.of(
              0,
              "it stands "
                  + (below == 1 ? "a place" : below + " places")
                  + " lower, so that no employer has more than two in a row"));
    }
    return Explanation.sum("the score of this hit", parts);
  }
}
