package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metier.query.FacetCount;
import metier.query.FacetRequest;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdStream;

/**
 * Facets that count the same documents. Keywords are counted through plain arrays, without an
 * interface inside the loop, many documents of one facet after the other.
 */
final class Tallies {
  private static final int BATCH = 256;

  private final FacetColumns columns;
  private final List<FacetRequest> requests;
  private final ValuesTally[] values;
  private final NumberTally[] numbers;
  private final FacetColumn[] leafColumns;
  private final int[][] leafCounts;
  private final NumericDocValues[] leafNumbers;

  /** Matches that wait to be counted together, one facet after the other. */
  private final int[] docs = new int[BATCH];

  private int pending;

  Tallies(FacetColumns columns, List<FacetRequest> requests) {
    this.columns = columns;
    this.requests = requests;
    List<ValuesTally> ofValues = new ArrayList<>();
    List<NumberTally> ofNumbers = new ArrayList<>();
    for (FacetRequest request : requests) {
      switch (request) {
        case FacetRequest.Values wanted ->
            ofValues.add(new ValuesTally(wanted, columns.dictionary(wanted.field())));
        case FacetRequest.Ranges wanted -> ofNumbers.add(new NumberTally.OfRanges(wanted));
        case FacetRequest.Histogram wanted -> ofNumbers.add(new NumberTally.OfBars(wanted));
      }
    }
    values = ofValues.toArray(ValuesTally[]::new);
    numbers = ofNumbers.toArray(NumberTally[]::new);
    leafColumns = new FacetColumn[values.length];
    leafCounts = new int[values.length][];
    leafNumbers = new NumericDocValues[numbers.length];
  }

  void enter(LeafReader segment) throws IOException {
    countPending();
    for (int i = 0; i < values.length; i++) {
      leafColumns[i] = columns.column(segment, values[i].field());
      leafCounts[i] = values[i].roomForAll();
    }
    for (int i = 0; i < numbers.length; i++) {
      leafNumbers[i] = DocValues.getNumeric(segment, numbers[i].field());
    }
  }

  void count(int doc) throws IOException {
    if (pending == docs.length) {
      countPending();
    }
    docs[pending++] = doc;
  }

  /** Counts many at once, and tells how many they were. */
  int count(DocIdStream stream) throws IOException {
    countPending();
    int counted = 0;
    for (pending = stream.intoArray(docs); pending > 0; pending = stream.intoArray(docs)) {
      counted += pending;
      countPending();
    }
    return counted;
  }

  /** Counts what waits; before another segment is entered, and at the end. */
  void countPending() throws IOException {
    if (pending == 0) {
      return;
    }
    for (int i = 0; i < leafColumns.length; i++) {
      leafColumns[i].count(docs, pending, leafCounts[i]);
    }
    for (int i = 0; i < leafNumbers.length; i++) {
      for (int at = 0; at < pending; at++) {
        if (leafNumbers[i].advanceExact(docs[at])) {
          numbers[i].count(leafNumbers[i].longValue());
        } else {
          numbers[i].countWithout();
        }
      }
    }
    pending = 0;
  }

  /** Adds the counts under the facets' names. */
  void addTo(Map<String, List<FacetCount>> counts) {
    int value = 0;
    int number = 0;
    for (FacetRequest request : requests) {
      counts.put(
          request.name(),
          switch (request) {
            case FacetRequest.Values _ -> values[value++].counts();
            case FacetRequest.Ranges _, FacetRequest.Histogram _ -> numbers[number++].counts();
          });
    }
  }
}
