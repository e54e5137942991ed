package metier.engine.lucene;

import java.util.List;
import metier.index.Fields;
import metier.query.Filter;
import metier.query.Query;
import org.apache.lucene.index.LeafReaderContext;

/**
 * How much of a posting's shifts is what was asked for: all of a night job's where nights were, and
 * a third of one's that rotates between days and nights.
 */
final class ShiftFit {
  /** By the shift's number, whether it was asked for; empty where none was. */
  private final boolean[] asked;

  /**
   * @param leaves segments of which postings will be asked
   */
  ShiftFit(FacetColumns columns, List<LeafReaderContext> leaves, List<Filter> filters) {
    List<String> shifts =
        filters.stream()
            .map(Filter::query)
            .filter(Query.AnyOf.class::isInstance)
            .map(Query.AnyOf.class::cast)
            .filter(any -> any.field().equals(Fields.SHIFT))
            .flatMap(any -> any.values().stream())
            .toList();
    if (shifts.isEmpty()) {
      asked = new boolean[0];
      return;
    }
    leaves.forEach(leaf -> columns.column(leaf.reader(), Fields.SHIFT));
    FacetDictionary dictionary = columns.dictionary(Fields.SHIFT);
    asked = new boolean[dictionary.size()];
    shifts.stream().mapToInt(dictionary::known).filter(n -> n >= 0).forEach(n -> asked[n] = true);
  }

  /**
   * 0–1; 0 where no shift was asked for.
   *
   * @param shifts the column of the document's segment
   */
  double of(FacetColumn shifts, int doc) {
    return asked.length == 0 ? 0 : shifts.share(doc, asked);
  }
}
