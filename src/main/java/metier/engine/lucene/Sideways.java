package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.query.Filter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Groups of facets that leave out filters, counted in one pass. A document counts for a group if
 * every filter that it fails is one that the group leaves out; so the pass meets the hits, and
 * besides them only what fails nothing but the filters of one group.
 */
final class Sideways {
  /** By the groups that leave the filters out, one bit each; 0 for filters of everybody. */
  private final Map<Long, List<Filter>> filters = new LinkedHashMap<>();

  private final int groups;
  private final Narrowing narrowing;

  /**
   * @param without what each group leaves out; the first nothing
   */
  Sideways(List<Set<Filter>> without, List<Filter> all, Narrowing narrowing) {
    this.groups = without.size();
    this.narrowing = narrowing;
    for (Filter filter : all) {
      long leftOutBy = 0;
      for (int group = 0; group < groups; group++) {
        leftOutBy |= without.get(group).contains(filter) ? 1L << group : 0;
      }
      filters.computeIfAbsent(leftOutBy, bits -> new ArrayList<>()).add(filter);
    }
  }

  /** How the filters of a request become Lucene's. */
  interface Narrowing {
    Query filter(Filter filter);

    /** What matches, within these filters. */
    Query within(List<Filter> filters);
  }

  /** What counts for any group. */
  Query query() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (int group = 1; group < groups; group++) {
      BooleanQuery.Builder others = new BooleanQuery.Builder();
      boolean narrows = false;
      for (Map.Entry<Long, List<Filter>> clause : filters.entrySet()) {
        if (clause.getKey() != 0 && (clause.getKey() >>> group & 1) == 0) {
          others.add(all(clause.getValue()), Occur.FILTER);
          narrows = true;
        }
      }
      if (!narrows) {
        return within();
      }
      any.add(others.build(), Occur.SHOULD);
    }
    return new BooleanQuery.Builder()
        .add(within(), Occur.MUST)
        .add(any.build(), Occur.FILTER)
        .build();
  }

  private Query within() {
    return narrowing.within(filters.getOrDefault(0L, List.of()));
  }

  private Query all(List<Filter> filters) {
    if (filters.size() == 1) {
      return narrowing.filter(filters.getFirst());
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    filters.forEach(filter -> all.add(narrowing.filter(filter), Occur.FILTER));
    return all.build();
  }

  List<Clause> clauses(IndexSearcher searcher) throws IOException {
    List<Clause> clauses = new ArrayList<>();
    for (Map.Entry<Long, List<Filter>> clause : filters.entrySet()) {
      if (clause.getKey() != 0) {
        Query query = searcher.rewrite(all(clause.getValue()));
        clauses.add(
            new Clause(
                clause.getKey(), searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1)));
      }
    }
    return clauses;
  }

  /** Filters that the same groups leave out, asked of one document after the other. */
  static final class Clause {
    private final long leftOutBy;
    private final Weight weight;
    private DocIdSetIterator near = DocIdSetIterator.empty();
    private @Nullable TwoPhaseIterator check;

    private Clause(long leftOutBy, Weight weight) {
      this.leftOutBy = leftOutBy;
      this.weight = weight;
    }

    /** One bit for each group. */
    long leftOutBy() {
      return leftOutBy;
    }

    /**
     * @param visits about how many documents will be asked for: few are looked up singly
     */
    void enter(LeafReaderContext segment, long visits) throws IOException {
      ScorerSupplier supplier = weight.scorerSupplier(segment);
      Scorer scorer = supplier == null ? null : supplier.get(visits);
      check = scorer == null ? null : scorer.twoPhaseIterator();
      if (check != null) {
        near = check.approximation();
      } else {
        near = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      }
    }

    /**
     * @param doc greater than any asked for before in the segment
     */
    boolean holds(int doc) throws IOException {
      int at = near.docID();
      if (at < doc) {
        at = near.advance(doc);
      }
      return at == doc && (check == null || check.matches());
    }
  }
}
