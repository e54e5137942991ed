package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Numbers the terms of a few texts and says how rare each is in a field of the index. */
final class TermNumbers {
  /** Of the weights tried for whole texts a little less than the full rarity orders best. */
  private static final double RARITY = 0.8;

  private final IndexReader reader;
  private final String field;
  private final double documents;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Double> rarities = new ArrayList<>();

  TermNumbers(IndexReader reader, String field) throws IOException {
    this.reader = reader;
    this.field = field;
    this.documents = reader.getDocCount(field);
  }

  int[] of(List<String> terms) throws IOException {
    int[] all = new int[terms.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = number(terms.get(i));
    }
    return all;
  }

  private int number(String term) throws IOException {
    Integer known = numbers.get(term);
    if (known != null) {
      return known;
    }
    int having = reader.docFreq(new Term(field, term));
    rarities.add(having == 0 ? 0.0 : Math.log(1 + (documents - having + 0.5) / (having + 0.5)));
    numbers.put(term, numbers.size());
    return numbers.size() - 1;
  }

  /** The inverse document frequency of BM25; 0 for a term that no document has. */
  double rarity(int number) {
    return rarities.get(number);
  }

  TermWeights weights(int[] terms) {
    Map<Integer, Integer> times = times(terms);
    int[] distinct = times.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] weights = new float[distinct.length];
    double squares = 0;
    int at = 0;
    for (Map.Entry<Integer, Integer> term : times.entrySet()) {
      double weight = Math.log1p(term.getValue()) * Math.pow(rarity(term.getKey()), RARITY);
      squares += weight * weight;
      weights[at++] = (float) weight;
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < weights.length && length > 0; i++) {
      weights[i] /= length;
    }
    return new TermWeights(distinct, weights);
  }

  /** How often each is there, in the order of their numbers. */
  static Map<Integer, Integer> times(int[] terms) {
    Map<Integer, Integer> times = new TreeMap<>();
    Arrays.stream(terms).forEach(term -> times.merge(term, 1, Integer::sum));
    return times;
  }
}
