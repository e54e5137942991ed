package metier.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/**
 * One facet field of one segment on the heap: every document's values as numbers of the field's
 * dictionary, one flat array with an offset for each document, or without offsets where no document
 * has two. Counting reads memory in order and decodes nothing.
 */
final class FacetColumn {
  static final int NONE = -1;

  /** Where each document's values begin; none where {@code numbers} has one place for each. */
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
    int[] single = single(offsets, numbers);
    return single == null
        ? new FacetColumn(offsets, Arrays.copyOf(numbers, size))
        : new FacetColumn(new int[0], single);
  }

  /** Each document's only value or {@link #NONE}; null where a document has several. */
  private static int @Nullable [] single(int[] offsets, int[] numbers) {
    int[] single = new int[offsets.length - 1];
    for (int doc = 0; doc < single.length; doc++) {
      int count = offsets[doc + 1] - offsets[doc];
      if (count > 1) {
        return null;
      }
      single[doc] = count == 0 ? NONE : numbers[offsets[doc]];
    }
    return single;
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
    if (offsets.length == 0) {
      return numbers[doc];
    }
    return offsets[doc] == offsets[doc + 1] ? NONE : numbers[offsets[doc]];
  }

  /** The number of the document's only value; {@link #NONE} where it has none or several. */
  int only(int doc) {
    if (offsets.length == 0) {
      return numbers[doc];
    }
    return offsets[doc + 1] - offsets[doc] == 1 ? numbers[offsets[doc]] : NONE;
  }

  /**
   * The share of the document's values that are wanted; 0 where it has none.
   *
   * @param wanted by the value's number; a number behind its end isn't
   */
  double share(int doc, boolean[] wanted) {
    if (offsets.length == 0) {
      return isWanted(numbers[doc], wanted) ? 1 : 0;
    }
    int held = 0;
    for (int i = offsets[doc], end = offsets[doc + 1]; i < end; i++) {
      held += isWanted(numbers[i], wanted) ? 1 : 0;
    }
    return held == 0 ? 0 : (double) held / (offsets[doc + 1] - offsets[doc]);
  }

  private static boolean isWanted(int number, boolean[] wanted) {
    return number >= 0 && number < wanted.length && wanted[number];
  }

  /** Counts the values of the first so many of the documents. */
  void count(int[] docs, int size, int[] counts) {
    if (offsets.length == 0) {
      for (int i = 0; i < size; i++) {
        int number = numbers[docs[i]];
        if (number >= 0) {
          counts[number]++;
        }
      }
      return;
    }
    for (int i = 0; i < size; i++) {
      for (int at = offsets[docs[i]], end = offsets[docs[i] + 1]; at < end; at++) {
        counts[numbers[at]]++;
      }
    }
  }
}
