package metier.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * One facet field of one segment on the heap: every document's values as numbers of the field's
 * dictionary, one flat array with an offset for each document. Counting reads memory in order and
 * decodes nothing.
 */
final class FacetColumn {
  static final int NONE = -1;

  private final int[] offsets;
  private final int[] numbers;

  private FacetColumn(int[] offsets, int[] numbers) {
    this.offsets = offsets;
    this.numbers = numbers;
  }

  static FacetColumn load(LeafReader segment, String field, FacetDictionary dictionary)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment, field);
    int[] numberOf = new int[Math.toIntExact(values.getValueCount())];
    for (int ord = 0; ord < numberOf.length; ord++) {
      numberOf[ord] = dictionary.number(values.lookupOrd(ord).utf8ToString());
    }
    int[] offsets = new int[segment.maxDoc() + 1];
    int[] numbers = new int[segment.maxDoc()];
    int size = 0;
    for (int doc = 0; doc < segment.maxDoc(); doc++) {
      offsets[doc] = size;
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          int number = numberOf[(int) values.nextOrd()];
          if (!holds(numbers, offsets[doc], size, number)) {
            numbers = size == numbers.length ? Arrays.copyOf(numbers, size * 2 + 8) : numbers;
            numbers[size++] = number;
          }
        }
      }
    }
    offsets[segment.maxDoc()] = size;
    return new FacetColumn(offsets, Arrays.copyOf(numbers, size));
  }

  /** Two spellings of one value in one document count once. */
  private static boolean holds(int[] numbers, int from, int to, int number) {
    for (int i = from; i < to; i++) {
      if (numbers[i] == number) {
        return true;
      }
    }
    return false;
  }

  /** The number of the document's first value; {@link #NONE} where it has none. */
  int first(int doc) {
    return offsets[doc] == offsets[doc + 1] ? NONE : numbers[offsets[doc]];
  }

  /**
   * The share of the document's values that are wanted; 0 where it has none.
   *
   * @param wanted by the value's number; a number behind its end isn't
   */
  double share(int doc, boolean[] wanted) {
    int held = 0;
    for (int i = offsets[doc], end = offsets[doc + 1]; i < end; i++) {
      held += numbers[i] < wanted.length && wanted[numbers[i]] ? 1 : 0;
    }
    return held == 0 ? 0 : (double) held / (offsets[doc + 1] - offsets[doc]);
  }

  void count(int doc, int[] counts) {
    for (int i = offsets[doc], end = offsets[doc + 1]; i < end; i++) {
      counts[numbers[i]]++;
    }
  }
}
