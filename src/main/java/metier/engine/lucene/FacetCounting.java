package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import metier.query.FacetCount;
import metier.query.FacetRequest;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts facets in a pass of its own over everything that matches, without scores: with the page's
 * hits found by a query that skips, two passes are cheaper than one that scores every match.
 */
final class FacetCounting {
  private final FacetColumns columns;
  private final List<FacetRequest> requests;
  private final List<Tally> tallies;
  private long matches;

  FacetCounting(FacetColumns columns, List<FacetRequest> requests) {
    this.columns = columns;
    this.requests = requests;
    this.tallies = requests.stream().map(this::tally).toList();
  }

  private Tally tally(FacetRequest request) {
    return switch (request) {
      case FacetRequest.Values values -> new ValuesTally(values);
      case FacetRequest.Ranges ranges -> new RangesTally(ranges);
    };
  }

  Map<String, List<FacetCount>> count(IndexSearcher searcher, Query query) throws IOException {
    searcher.search(
        query,
        new CollectorManager<SimpleCollector, Void>() {
          @Override
          public SimpleCollector newCollector() {
            return new Counting();
          }

          @Override
          public Void reduce(Collection<SimpleCollector> collectors) {
            return null;
          }
        });
    Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
    for (int i = 0; i < requests.size(); i++) {
      counts.put(requests.get(i).name(), tallies.get(i).counts());
    }
    return counts;
  }

  /** How many documents the pass met: the exact total. */
  long matches() {
    return matches;
  }

  private final class Counting extends SimpleCollector {
    private LeafCounter[] counters = new LeafCounter[0];

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      counters = new LeafCounter[tallies.size()];
      for (int i = 0; i < counters.length; i++) {
        counters[i] = tallies.get(i).leaf(context.reader());
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      matches++;
      for (LeafCounter counter : counters) {
        counter.count(doc);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private interface LeafCounter {
    void count(int doc) throws IOException;
  }

  private interface Tally {
    LeafCounter leaf(LeafReader segment) throws IOException;

    List<FacetCount> counts();
  }

  private final class ValuesTally implements Tally {
    private final FacetRequest.Values request;
    private final FacetDictionary dictionary;
    private int[] counts = new int[0];

    ValuesTally(FacetRequest.Values request) {
      this.request = request;
      this.dictionary = columns.dictionary(request.field());
    }

    @Override
    public LeafCounter leaf(LeafReader segment) {
      FacetColumn column = columns.column(segment, request.field());
      counts = Arrays.copyOf(counts, Math.max(counts.length, dictionary.size()));
      int[] into = counts;
      return doc -> column.count(doc, into);
    }

    @Override
    public List<FacetCount> counts() {
      Comparator<FacetCount> best =
          Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);
      PriorityQueue<FacetCount> top = new PriorityQueue<>(best.reversed());
      for (int number = 0; number < counts.length; number++) {
        int count = counts[number];
        FacetCount worst = top.size() == request.size() ? top.peek() : null;
        if (count > 0 && (worst == null || count >= worst.count())) {
          top.add(new FacetCount(dictionary.value(number), dictionary.label(number), count));
          if (top.size() > request.size()) {
            top.poll();
          }
        }
      }
      List<FacetCount> sorted = new ArrayList<>(top);
      sorted.sort(best);
      return sorted;
    }
  }

  private static final class RangesTally implements Tally {
    private final FacetRequest.Ranges request;
    private final long[] counts;
    private long unknown;

    RangesTally(FacetRequest.Ranges request) {
      this.request = request;
      this.counts = new long[request.buckets().size()];
    }

    @Override
    public LeafCounter leaf(LeafReader segment) throws IOException {
      NumericDocValues values = DocValues.getNumeric(segment, request.field());
      return doc -> {
        if (values.advanceExact(doc)) {
          add(values.longValue());
        } else {
          unknown++;
        }
      };
    }

    private void add(long value) {
      for (int i = 0; i < counts.length; i++) {
        FacetRequest.Bucket bucket = request.buckets().get(i);
        if (value >= bucket.min() && value <= bucket.max()) {
          counts[i]++;
        }
      }
    }

    @Override
    public List<FacetCount> counts() {
      List<FacetCount> all = new ArrayList<>();
      for (int i = 0; i < counts.length; i++) {
        FacetRequest.Bucket bucket = request.buckets().get(i);
        all.add(new FacetCount(bucket.value(), bucket.label(), counts[i]));
      }
      if (request.unknown()) {
        all.add(new FacetCount("unknown", "Not stated", unknown));
      }
      return all;
    }
  }
}
