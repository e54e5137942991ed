package metier.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import metier.model.Meaning;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

/**
 * The meanings of one segment's titles on the heap, each once: thousands of adverts share
 * "Registered Nurse". Finding all that are alike is a look at every one, exactly; in a graph of
 * nearest neighbours that many equal ones would be an island that no search leaves.
 *
 * <p>A look is mostly at the first numbers. By Cauchy and Schwarz the others add at most the
 * product of their lengths, and where that can't reach the cosine asked for they aren't read: the
 * models put what tells titles apart into their first dimensions, so that two in a hundred are.
 */
final class MeaningColumn {
  private static final int NONE = -1;
  private static final int HEAD = 64;

  private final byte[][] meanings;
  private final byte[][] heads;

  /** The length of what stands behind the head. */
  private final float[] tails;

  /** The number of each document's meaning, or {@link #NONE}. */
  private final int[] numbers;

  private MeaningColumn(byte[][] meanings, int[] numbers) {
    this.meanings = meanings;
    this.numbers = numbers;
    this.heads = new byte[meanings.length][];
    this.tails = new float[meanings.length];
    for (int number = 0; number < meanings.length; number++) {
      heads[number] = head(meanings[number]);
      tails[number] = tail(meanings[number]);
    }
  }

  static MeaningColumn load(LeafReader segment, String field) throws IOException {
    SortedDocValues values = DocValues.getSorted(segment, field);
    byte[][] meanings = new byte[values.getValueCount()][];
    for (int number = 0; number < meanings.length; number++) {
      BytesRef bytes = values.lookupOrd(number);
      meanings[number] = Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }
    int[] numbers = new int[segment.maxDoc()];
    for (int doc = 0; doc < numbers.length; doc++) {
      numbers[doc] = values.advanceExact(doc) ? values.ordValue() : NONE;
    }
    return new MeaningColumn(meanings, numbers);
  }

  private static byte[] head(byte[] meaning) {
    return Arrays.copyOf(meaning, Math.min(HEAD, meaning.length));
  }

  private static float tail(byte[] meaning) {
    int square = 0;
    for (int i = HEAD; i < meaning.length; i++) {
      square += meaning[i] * meaning[i];
    }
    return (float) Math.sqrt(square);
  }

  /** The cosine of a document's meaning with this one; 0 where it has none. */
  float cosine(int doc, byte[] meaning) {
    return numbers[doc] == NONE
        ? 0
        : Meaning.cosine(VectorUtil.dotProduct(meanings[numbers[doc]], meaning));
  }

  /**
   * Documents by how alike they are to one meaning. Each of the segment's meanings is looked at
   * when the first document with it comes by, so that a filter spares all that it lets nobody see.
   */
  final class Likeness {
    private final byte[] meaning;
    private final byte[] head;
    private final float tail;
    private final float least;
    private final float[] cosines = new float[meanings.length];
    private final BitSet seen = new BitSet(meanings.length);

    private Likeness(byte[] meaning, float least) {
      this.meaning = meaning;
      this.head = head(meaning);
      this.tail = tail(meaning);
      this.least = least;
    }

    /** The cosine; 0 where it is less than was asked for, or the document has no meaning. */
    float of(int doc) {
      int number = numbers[doc];
      if (number == NONE) {
        return 0;
      }
      if (!seen.get(number)) {
        seen.set(number);
        cosines[number] = cosine(number);
      }
      return cosines[number];
    }

    private float cosine(int number) {
      int most = VectorUtil.dotProduct(heads[number], head) + (int) Math.ceil(tails[number] * tail);
      if (Meaning.cosine(most) < least) {
        return 0;
      }
      float cosine = Meaning.cosine(VectorUtil.dotProduct(meanings[number], meaning));
      return cosine >= least ? cosine : 0;
    }
  }

  /**
   * @param least the cosine asked for, above 0
   */
  Likeness likeness(byte[] meaning, float least) {
    return new Likeness(meaning, least);
  }
}
