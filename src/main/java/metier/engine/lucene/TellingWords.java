package metier.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import metier.query.Query.Similar;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The words of a text that tell it from other texts: said often in it, and seldom elsewhere. */
final class TellingWords {
  /** Of the words looked for, so many have to stand in a document that is like the text. */
  private static final double SHARE = 0.25;

  /** A word that only one document holds leads to no other. */
  private static final int FEWEST = 2;

  private static final int SHORTEST = 2;

  private TellingWords() {}

  private record Telling(String word, double weight) {}

  static Query query(IndexReader reader, Similar similar) {
    List<String> words = of(reader, similar);
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no word tells anything");
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach(word -> any.add(new TermQuery(new Term(similar.field(), word)), Occur.SHOULD));
    return any.setMinimumNumberShouldMatch((int) Math.ceil(words.size() * SHARE)).build();
  }

  /** The most telling first, by tf·idf. */
  static List<String> of(IndexReader reader, Similar similar) {
    Map<String, Integer> times = new HashMap<>();
    for (String word : WordAnalyzer.terms(similar.text())) {
      if (word.length() >= SHORTEST && !StopWords.isOne(word)) {
        times.merge(word, 1, Integer::sum);
      }
    }
    Comparator<Telling> least =
        Comparator.comparingDouble(Telling::weight)
            .thenComparing(Telling::word, Comparator.reverseOrder());
    PriorityQueue<Telling> most = new PriorityQueue<>(least);
    try {
      int all = reader.getDocCount(similar.field());
      for (Map.Entry<String, Integer> word : times.entrySet()) {
        int held = reader.docFreq(new Term(similar.field(), word.getKey()));
        if (held >= FEWEST) {
          double weight = Math.sqrt(word.getValue()) * Math.log((double) all / held);
          most.add(new Telling(word.getKey(), weight));
          if (most.size() > similar.terms()) {
            most.poll();
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return most.stream().sorted(least.reversed()).map(Telling::word).toList();
  }
}
