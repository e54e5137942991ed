package metier.query;

import java.util.List;
import java.util.Set;
import metier.query.FacetCount.Chosen;
import metier.query.FacetCount.Span;

/** Counts wanted beside the hits. */
public sealed interface FacetRequest {
  String name();

  String field();

  /**
   * Filters of these parameters don't narrow the counts: what was chosen in a facet hides none of
   * the other choices.
   */
  Set<String> leavesOut();

  /**
   * The most frequent values of a keyword field, ties in the order of the value; then the picked
   * ones that aren't among them, whatever their count.
   */
  record Values(String name, String field, Set<String> leavesOut, int size, List<Pick> picks)
      implements FacetRequest {
    public Values {
      leavesOut = Set.copyOf(leavesOut);
      picks = List.copyOf(picks);
    }

    public Values(String name, String field, int size) {
      this(name, field, Set.of(), size, List.of());
    }
  }

  /**
   * A value that the request chose.
   *
   * @param label shown where no document has the value
   */
  record Pick(String value, String label, Chosen chosen) {
    public Pick {
      if (chosen == Chosen.NO) {
        throw new IllegalArgumentException(value + " was picked, but not chosen");
      }
    }
  }

  /** Ranges of a number field, each with its count, empty ones too; they may overlap. */
  record Ranges(String name, String field, Set<String> leavesOut, List<Bucket> buckets)
      implements FacetRequest {
    public Ranges {
      leavesOut = Set.copyOf(leavesOut);
      buckets = List.copyOf(buckets);
    }
  }

  /**
   * A range of values as the field has them.
   *
   * @param min included
   * @param max included
   * @param span the same as the request asks for it
   */
  record Bucket(String value, String label, long min, long max, Span span, Chosen chosen) {}

  /**
   * Bars of equal width over a number field, cut to fit what is counted. Documents without the
   * field come last, under {@link #UNKNOWN}.
   *
   * @param unknown whether the request lets documents without the field out
   */
  record Histogram(String name, String field, Set<String> leavesOut, Bars bars, Chosen unknown)
      implements FacetRequest {
    public Histogram {
      leavesOut = Set.copyOf(leavesOut);
    }

    /**
     * @param cells as {@link Bars#of}
     */
    public List<FacetCount> counts(int[] cells, long without) {
      List<FacetCount> counts = bars.of(cells);
      counts.add(new FacetCount(UNKNOWN, "Not stated", without, unknown, null));
      return counts;
    }
  }

  /** The value under which documents without the field are counted. */
  String UNKNOWN = "unknown";
}
