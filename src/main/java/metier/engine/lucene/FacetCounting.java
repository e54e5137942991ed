package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import metier.query.FacetCount;
import metier.query.FacetRequest;
import metier.query.Filter;
import metier.query.SearchRequest;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Counts facets in a pass of its own over everything that matches, without scores: with the page's
 * hits found by a query that skips, two passes are cheaper than one that scores every match. Facets
 * that leave filters out count beside the others in the same pass, see {@link Sideways}.
 */
final class FacetCounting {
  private final SearchRequest request;

  /** Of the facets that leave out the same filters; first of those that leave out none. */
  private final List<Tallies> tallies = new ArrayList<>();

  /** What each of the tallies leaves out. */
  private final List<Set<Filter>> without = new ArrayList<>();

  private long matches;

  FacetCounting(FacetColumns columns, SearchRequest request) {
    this.request = request;
    Map<Set<Filter>, List<FacetRequest>> alike = new LinkedHashMap<>();
    alike.put(Set.of(), new ArrayList<>());
    for (FacetRequest facet : request.facets()) {
      alike.computeIfAbsent(leftOut(facet), set -> new ArrayList<>()).add(facet);
    }
    alike.forEach(
        (filters, facets) -> {
          without.add(filters);
          tallies.add(new Tallies(columns, facets));
        });
  }

  private Set<Filter> leftOut(FacetRequest facet) {
    return request.filters().stream()
        .filter(filter -> facet.leavesOut().contains(filter.parameter()))
        .collect(Collectors.toUnmodifiableSet());
  }

  Map<String, List<FacetCount>> count(IndexSearcher searcher, Sideways.Narrowing narrowing)
      throws IOException {
    if (tallies.size() == 1) {
      run(searcher, narrowing.within(request.filters()), new Plain());
    } else {
      Sideways sideways = new Sideways(without, request.filters(), narrowing);
      run(searcher, sideways.query(), new ByGroup(sideways.clauses(searcher)));
    }
    Map<String, List<FacetCount>> counts = new HashMap<>();
    for (Tallies each : tallies) {
      each.countPending();
      each.addTo(counts);
    }
    Map<String, List<FacetCount>> ordered = new LinkedHashMap<>();
    request
        .facets()
        .forEach(facet -> ordered.put(facet.name(), counts.getOrDefault(facet.name(), List.of())));
    return ordered;
  }

  /** How many documents within all filters the pass met: the exact total. */
  long matches() {
    return matches;
  }

  private static void run(IndexSearcher searcher, Query query, Collector collector)
      throws IOException {
    searcher.search(
        query,
        new CollectorManager<Collector, Void>() {
          @Override
          public Collector newCollector() {
            return collector;
          }

          @Override
          public @Nullable Void reduce(Collection<Collector> collectors) {
            return null;
          }
        });
  }

  /** Every facet counts what matches. */
  private final class Plain extends SimpleCollector {
    private final Tallies all = tallies.getFirst();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      all.enter(context.reader());
    }

    @Override
    public void collect(int doc) throws IOException {
      matches++;
      all.count(doc);
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
      matches += all.count(stream);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Each group of facets counts what lies within the filters that it doesn't leave out. */
  private final class ByGroup extends SimpleCollector {
    private final List<Sideways.Clause> clauses;
    private @Nullable Weight weight;

    ByGroup(List<Sideways.Clause> clauses) {
      this.clauses = clauses;
    }

    @Override
    public void setWeight(Weight weight) {
      this.weight = weight;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      ScorerSupplier supplier = weight == null ? null : weight.scorerSupplier(context);
      long visits = supplier == null ? context.reader().maxDoc() : supplier.cost();
      for (Sideways.Clause clause : clauses) {
        clause.enter(context, visits);
      }
      for (Tallies each : tallies) {
        each.enter(context.reader());
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      long groups = -1;
      for (Sideways.Clause clause : clauses) {
        if (!clause.holds(doc)) {
          groups &= clause.leftOutBy();
          if (groups == 0) {
            return;
          }
        }
      }
      matches += groups & 1;
      for (int i = 0; i < tallies.size(); i++) {
        if ((groups >>> i & 1) == 1) {
          tallies.get(i).count(doc);
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
