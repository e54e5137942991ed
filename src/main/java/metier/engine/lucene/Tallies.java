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

/**
 * Facets that count the same documents. Keywords are counted through plain arrays, without an
 * interface inside the loop: it runs once for every match.
 */
final class Tallies {
  private final FacetColumns columns;
  private final List<FacetRequest> requests;
  private final ValuesTally[] values;
  private final NumberTally[] numbers;
  private final FacetColumn[] leafColumns;
  private final int[][] leafCounts;
  private final NumericDocValues[] leafNumbers;

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
    for (int i = 0; i < values.length; i++) {
      leafColumns[i] = columns.column(segment, values[i].field());
      leafCounts[i] = values[i].roomForAll();
    }
    for (int i = 0; i < numbers.length; i++) {
      leafNumbers[i] = DocValues.getNumeric(segment, numbers[i].field());
    }
  }

  void count(int doc) throws IOException {
    for (int i = 0; i < leafColumns.length; i++) {
      leafColumns[i].count(doc, leafCounts[i]);
    }
    for (int i = 0; i < leafNumbers.length; i++) {
      if (leafNumbers[i].advanceExact(doc)) {
        numbers[i].count(leafNumbers[i].longValue());
      } else {
        numbers[i].countWithout();
      }
    }
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
