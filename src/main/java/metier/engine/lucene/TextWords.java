package metier.engine.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import metier.index.Fields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * How well the words of a whole text agree with those of documents: BM25 over all distinct words,
 * each weighted by 1 + ln of how often the text has it. Of the weights tried for texts of pages
 * against texts of pages, a full correction for length and a slow saturation order best.
 */
final class TextWords {
  private static final float K1 = 4;
  private static final float B = 1;
  private static final int SHORTEST = 2;

  /** A word that only one document holds leads to no other. */
  private static final int FEWEST = 2;

  /** Who somebody is tells nothing of their work. */
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself", "mr", "mrs", "ms");

  private final IndexSearcher searcher;
  private final @Nullable CollectionStatistics field;

  /** In the order of the term dictionary. */
  private final Map<BytesRef, Word> words = new TreeMap<>();

  /** All words of the text, those that aren't compared among them. */
  private final int length;

  /** One word of the text, and where each segment has it. */
  private static final class Word {
    final int times;
    final @Nullable TermState[] states;
    final int[] held;
    int documents;
    long occurrences;

    Word(int times, int segments) {
      this.times = times;
      this.states = new TermState[segments];
      this.held = new int[segments];
    }
  }

  TextWords(IndexSearcher searcher, String text) throws IOException {
    this.searcher = searcher;
    this.field = searcher.collectionStatistics(Fields.WORDS);
    Map<String, Integer> times = new HashMap<>();
    int all = 0;
    for (String word : WordAnalyzer.terms(text)) {
      all++;
      if (isCompared(word)) {
        times.merge(word, 1, Integer::sum);
      }
    }
    this.length = all;
    IndexReader reader = searcher.getIndexReader();
    times.forEach(
        (word, often) -> words.put(new BytesRef(word), new Word(often, reader.leaves().size())));
    for (LeafReaderContext leaf : reader.leaves()) {
      find(leaf);
    }
    words.values().removeIf(word -> word.documents == 0);
  }

  /** Whether it isn't one of the words for persons. */
  static boolean isImpersonal(String word) {
    return !PRONOUNS.contains(word);
  }

  private static boolean isCompared(String word) {
    return word.length() >= SHORTEST
        && word.length() <= WordAnalyzer.MAX_TERM
        && !StopWords.isOne(word)
        && isImpersonal(word);
  }

  /** Those that tell the text from other texts: said often in it and seldom elsewhere. */
  List<BytesRef> telling(int most) {
    double all = field == null ? 0 : field.docCount();
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().documents >= FEWEST)
        .sorted(
            Comparator.<Map.Entry<BytesRef, Word>>comparingDouble(
                    entry ->
                        -Math.sqrt(entry.getValue().times)
                            * Math.log(all / entry.getValue().documents))
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void find(LeafReaderContext leaf) throws IOException {
    Terms terms = leaf.reader().terms(Fields.WORDS);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    for (Map.Entry<BytesRef, Word> entry : words.entrySet()) {
      if (each.seekExact(entry.getKey())) {
        Word word = entry.getValue();
        word.states[leaf.ord] = each.termState();
        word.held[leaf.ord] = each.docFreq();
        word.documents += each.docFreq();
        word.occurrences += each.totalTermFreq();
      }
    }
  }

  /**
   * What a document would have whose words are the text's own: no other has much more, so that by
   * it an agreement becomes a share.
   */
  double own() {
    if (field == null) {
      return 0;
    }
    long norm = SmallFloat.intToByte4(length);
    double sum = 0;
    for (Map.Entry<BytesRef, Word> entry : words.entrySet()) {
      Word word = entry.getValue();
      sum += scorer(field, entry.getKey(), word).score(word.times, norm);
    }
    return sum;
  }

  /**
   * The agreement of each document.
   *
   * @param documents across all segments, ascending
   */
  float[] of(int[] documents) throws IOException {
    float[] sums = new float[documents.length];
    if (field == null || documents.length == 0) {
      return sums;
    }
    SimScorer[] scorers = new SimScorer[words.size()];
    int number = 0;
    for (Map.Entry<BytesRef, Word> entry : words.entrySet()) {
      scorers[number++] = scorer(field, entry.getKey(), entry.getValue());
    }
    int from = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      int to = from;
      while (to < documents.length && documents[to] < end) {
        to++;
      }
      if (to > from) {
        add(leaf, documents, from, to, scorers, sums);
      }
      from = to;
    }
    return sums;
  }

  private void add(
      LeafReaderContext leaf, int[] documents, int from, int to, SimScorer[] scorers, float[] sums)
      throws IOException {
    Terms terms = leaf.reader().terms(Fields.WORDS);
    NumericDocValues norms = leaf.reader().getNormValues(Fields.WORDS);
    if (terms == null || norms == null) {
      return;
    }
    long[] lengths = new long[to - from];
    for (int i = from; i < to; i++) {
      lengths[i - from] = norms.advanceExact(documents[i] - leaf.docBase) ? norms.longValue() : 1;
    }
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    int number = 0;
    for (Map.Entry<BytesRef, Word> entry : words.entrySet()) {
      SimScorer scorer = scorers[number++];
      TermState state = entry.getValue().states[leaf.ord];
      if (state == null) {
        continue;
      }
      each.seekExact(entry.getKey(), state);
      postings = each.postings(postings, PostingsEnum.FREQS);
      int doc = -1;
      for (int i = from; i < to && doc != DocIdSetIterator.NO_MORE_DOCS; i++) {
        int wanted = documents[i] - leaf.docBase;
        if (doc < wanted) {
          doc = postings.advance(wanted);
        }
        if (doc == wanted) {
          sums[i] += scorer.score(postings.freq(), lengths[i - from]);
        }
      }
    }
  }

  private static SimScorer scorer(CollectionStatistics field, BytesRef term, Word word) {
    return new BM25Similarity(K1, B)
        .scorer(
            (float) (1 + Math.log(word.times)),
            field,
            new TermStatistics(term, word.documents, word.occurrences));
  }
}
