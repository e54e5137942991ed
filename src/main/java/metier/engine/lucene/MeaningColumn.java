package metier.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import metier.model.Meaning;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

/**
 * The meanings of one field of one segment on the heap, each once: thousands of adverts share
 * "Registered Nurse". To compare all of them with one takes some 20 ns each, exactly; in a graph of
 * nearest neighbours that many equal ones would be an island that no search leaves.
 */
final class MeaningColumn {
  private static final int NONE = -1;

  private final byte[][] meanings;

  /** The number of each document's meaning, or {@link #NONE}. */
  private final int[] numbers;

  private MeaningColumn(byte[][] meanings, int[] numbers) {
    this.meanings = meanings;
    this.numbers = numbers;
  }

  static MeaningColumn load(LeafReader segment, String field) throws IOException {
    SortedDocValues values = DocValues.getSorted(segment, field);
    byte[][] meanings = new byte[values.getValueCount()][];
    for (int number = 0; number < meanings.length; number++) {
      BytesRef bytes = values.lookupOrd(number);
      meanings[number] =
          Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }
    int[] numbers = new int[segment.maxDoc()];
    for (int doc = 0; doc < numbers.length; doc++) {
      numbers[doc] = values.advanceExact(doc) ? values.ordValue() : NONE;
    }
    return new MeaningColumn(meanings, numbers);
  }

  /** The cosine of a document's meaning with this one; 0 where it has none. */
  float cosine(int doc, byte[] meaning) {
    return numbers[doc] == NONE
        ? 0
        : Meaning.cosine(VectorUtil.dotProduct(meanings[numbers[doc]], meaning));
  }

  /** Documents by how alike they are to one meaning. */
  final class Likeness {
    private final float[] cosines;

    private Likeness(float[] cosines) {
      this.cosines = cosines;
    }

    /** The cosine; 0 where the document has no meaning. */
    float of(int doc) {
      return numbers[doc] == NONE ? 0 : cosines[numbers[doc]];
    }
  }

  Likeness likeness(byte[] meaning) {
    float[] cosines = new float[meanings.length];
    for (int number = 0; number < cosines.length; number++) {
      cosines[number] = Meaning.cosine(VectorUtil.dotProduct(meanings[number], meaning));
    }
    return new Likeness(cosines);
  }
}
