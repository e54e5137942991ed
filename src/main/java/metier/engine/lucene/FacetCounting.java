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
import java.util.function.Supplier;
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
import org.jspecify.annotations.Nullable;

/**
 * Counts facets in a pass of its own over everything that matches, without scores: with the page's
 * hits found by a query that skips, two passes are cheaper than one that scores every match.
 */
final class FacetCounting {
  private final FacetColumns columns;
  private final List<FacetRequest> requests;
  private final List<ValuesTally> values = new ArrayList<>();
  private final List<RangesTally> ranges = new ArrayList<>();
  private final List<Supplier<List<FacetCount>>> answers = new ArrayList<>();
  private long matches;

  FacetCounting(FacetColumns columns, List<FacetRequest> requests) {
    this.columns = columns;
    this.requests = requests;
    for (FacetRequest request : requests) {
      switch (request) {
        case FacetRequest.Values wanted -> {
          ValuesTally tally = new ValuesTally(wanted);
          values.add(tally);
          answers.add(tally::counts);
        }
        case FacetRequest.Ranges wanted -> {
          RangesTally tally = new RangesTally(wanted);
          ranges.add(tally);
          answers.add(tally::counts);
        }
      }
    }
  }

  Map<String, List<FacetCount>> count(IndexSearcher searcher, Query query) throws IOException {
    searcher.search(
        query,
        new CollectorManager<Counting, Void>() {
          @Override
          public Counting newCollector() {
            return new Counting();
          }

          @Override
          public @Nullable Void reduce(Collection<Counting> collectors) {
            return null;
          }
        });
    Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
    for (int i = 0; i < requests.size(); i++) {
      counts.put(requests.get(i).name(), answers.get(i).get());
    }
    return counts;
  }

  /** How many documents the pass met: the exact total. */
  long matches() {
    return matches;
  }

  /** Plain arrays and no interface inside the loop: it runs once for every match. */
  private final class Counting extends SimpleCollector {
    private final FacetColumn[] leafColumns = new FacetColumn[values.size()];
    private final int[][] counts = new int[values.size()][];

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      for (int i = 0; i < leafColumns.length; i++) {
        leafColumns[i] = columns.column(context.reader(), values.get(i).request.field());
        counts[i] = values.get(i).roomForAll();
      }
      for (RangesTally tally : ranges) {
        tally.enter(context.reader());
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      matches++;
      for (int i = 0; i < leafColumns.length; i++) {
        leafColumns[i].count(doc, counts[i]);
      }
      for (RangesTally tally : ranges) {
        tally.count(doc);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private final class ValuesTally {
    private static final Comparator<FacetCount> BEST =
        Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final FacetRequest.Values request;
    private final FacetDictionary dictionary;
    private int[] counts = new int[0];

    ValuesTally(FacetRequest.Values request) {
      this.request = request;
      this.dictionary = columns.dictionary(request.field());
    }

    /** The counts so far, with room for every value that a column loaded by now can hold. */
    int[] roomForAll() {
      if (counts.length < dictionary.size()) {
        counts = Arrays.copyOf(counts, dictionary.size());
      }
      return counts;
    }

    List<FacetCount> counts() {
      PriorityQueue<FacetCount> top = new PriorityQueue<>(BEST.reversed());
      long least = 1;
      for (int number = 0; number < counts.length; number++) {
        if (counts[number] >= least) {
          top.add(
              new FacetCount(dictionary.value(number), dictionary.label(number), counts[number]));
          if (top.size() > request.size()) {
            top.poll();
          }
          FacetCount worst = top.peek();
          least = top.size() == request.size() && worst != null ? worst.count() : 1;
        }
      }
      List<FacetCount> sorted = new ArrayList<>(top);
      sorted.sort(BEST);
      return sorted;
    }
  }

  private static final class RangesTally {
    private final FacetRequest.Ranges request;
    private final long[] counts;
    private NumericDocValues values = DocValues.emptyNumeric();
    private long unknown;

    RangesTally(FacetRequest.Ranges request) {
      this.request = request;
      this.counts = new long[request.buckets().size()];
    }

    void enter(LeafReader segment) throws IOException {
      values = DocValues.getNumeric(segment, request.field());
    }

    void count(int doc) throws IOException {
      if (!values.advanceExact(doc)) {
        unknown++;
        return;
      }
      long value = values.longValue();
      for (int i = 0; i < counts.length; i++) {
        FacetRequest.Bucket bucket = request.buckets().get(i);
        if (value >= bucket.min() && value <= bucket.max()) {
          counts[i]++;
        }
      }
    }

    List<FacetCount> counts() {
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
