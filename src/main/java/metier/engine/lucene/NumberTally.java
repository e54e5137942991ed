package metier.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import metier.query.Bars;
import metier.query.FacetCount;
import metier.query.FacetRequest;

/** Counts over the values of a number field. */
sealed interface NumberTally {
  String field();

  void count(long value);

  /** A document without the field. */
  void countWithout();

  List<FacetCount> counts();

  /** Ranges that may overlap. */
  final class OfRanges implements NumberTally {
    private final FacetRequest.Ranges request;
    private final long[] counts;

    OfRanges(FacetRequest.Ranges request) {
      this.request = request;
      this.counts = new long[request.buckets().size()];
    }

    @Override
    public String field() {
      return request.field();
    }

    @Override
    public void count(long value) {
      for (int i = 0; i < counts.length; i++) {
        FacetRequest.Bucket bucket = request.buckets().get(i);
        if (value >= bucket.min() && value <= bucket.max()) {
          counts[i]++;
        }
      }
    }

    @Override
    public void countWithout() {}

    @Override
    public List<FacetCount> counts() {
      List<FacetCount> all = new ArrayList<>();
      for (int i = 0; i < counts.length; i++) {
        FacetRequest.Bucket bucket = request.buckets().get(i);
        all.add(
            new FacetCount(
                bucket.value(), bucket.label(), counts[i], bucket.chosen(), bucket.span()));
      }
      return all;
    }
  }

  /** Narrow cells, of which bars are made at the end. */
  final class OfBars implements NumberTally {
    private final FacetRequest.Histogram request;
    private final Bars bars;
    private final int[] cells;
    private long without;

    OfBars(FacetRequest.Histogram request) {
      this.request = request;
      this.bars = request.bars();
      this.cells = new int[bars.cells()];
    }

    @Override
    public String field() {
      return request.field();
    }

    @Override
    public void count(long value) {
      cells[bars.cellOf(value)]++;
    }

    @Override
    public void countWithout() {
      without++;
    }

    @Override
    public List<FacetCount> counts() {
      return request.counts(cells, without);
    }
  }
}
