package metier.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import metier.model.RecordKey;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * How alike each of a few records is, in the words of a text, to those nearest to it among them.
 * Records that are near to all are near to any text, and say the less by it: the correction for
 * such hubs of Conneau et al., "Word Translation Without Parallel Data" (ICLR 2018), with each word
 * of the text, weighted as it agrees, for a dimension.
 */
final class Crowding {
  private static final int NEAREST = 10;

  private final IndexSearcher searcher;
  private final TextWords words;

  Crowding(IndexSearcher searcher, TextWords words) {
    this.searcher = searcher;
    this.words = words;
  }

  /** From 0 to 1, in the keys' order; 0 for a record that isn't held. */
  double[] of(List<RecordKey> keys) throws IOException {
    int[] documents = new int[keys.size()];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = document(keys.get(i));
    }
    int[] held = Arrays.stream(documents).filter(doc -> doc >= 0).sorted().distinct().toArray();
    float[][] vectors = words.each(held);
    for (float[] vector : vectors) {
      normalise(vector);
    }
    double[] crowding = new double[documents.length];
    for (int i = 0; i < documents.length; i++) {
      int own = Arrays.binarySearch(held, documents[i]);
      crowding[i] = own < 0 ? 0 : nearest(vectors, own);
    }
    return crowding;
  }

  private int document(RecordKey key) throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(LuceneDocuments.key(key)), Occur.FILTER)
            .add(Scan.RECORDS, Occur.FILTER)
            .build();
    for (ScoreDoc hit : searcher.search(query, 1).scoreDocs) {
      return hit.doc;
    }
    return -1;
  }

  private static void normalise(float[] vector) {
    double sum = 0;
    for (float number : vector) {
      sum += number * number;
    }
    float length = (float) Math.sqrt(sum);
    for (int i = 0; length > 0 && i < vector.length; i++) {
      vector[i] /= length;
    }
  }

  private static double nearest(float[][] vectors, int own) {
    double[] cosines = new double[vectors.length - 1];
    int at = 0;
    for (int other = 0; other < vectors.length; other++) {
      if (other != own) {
        double sum = 0;
        for (int i = 0; i < vectors[own].length; i++) {
          sum += vectors[own][i] * vectors[other][i];
        }
        cosines[at++] = sum;
      }
    }
    Arrays.sort(cosines);
    int from = Math.max(0, cosines.length - NEAREST);
    double mean = Arrays.stream(cosines, from, cosines.length).average().orElse(0);
    return Math.clamp(mean, 0, 1);
  }
}
