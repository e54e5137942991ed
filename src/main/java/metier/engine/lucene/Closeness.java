package metier.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.index.Fields;
import metier.model.RecordKey;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * How close a text is to those of a few records, by all that they say and how they say it: the
 * words they share, less stock phrases; the cosine of all words; the {@link Manner} of writing; and
 * how close the text is to what a record is close to. Against it stands how close a record is to
 * its nearest among them, since what is near to all is near to any text (the correction for hubs of
 * Conneau et al., "Word Translation Without Parallel Data", ICLR 2018), and its length. The weights
 * are those of a conditional logit that was fitted to halves of résumés.
 */
final class Closeness {
  private static final double SHARED = 10;
  private static final double COSINE = 13;
  private static final double MANNER = 14;
  private static final double NEIGHBOURS = 40;
  private static final double CROWD = 39;
  private static final double LENGTH = 1.8;

  /** As in {@link TextWords}. */
  private static final double K1 = 4;

  private static final int NEAREST = 5;

  /** By so much in the cosine a record speaks for its neighbours e times as much as another. */
  private static final double SPREAD = 0.05;

  private final IndexSearcher searcher;
  private final TermNumbers words;
  private final TermNumbers manner;
  private final double meanLength;
  private final String text;

  /**
   * What is compared of one record.
   *
   * @param at in the order of the keys
   */
  private record Compared(int at, int[] words, TermWeights vector, TermWeights manner) {}

  Closeness(IndexSearcher searcher, String text) throws IOException {
    this.searcher = searcher;
    this.words = new TermNumbers(searcher.getIndexReader(), Fields.WORDS);
    this.manner = new TermNumbers(searcher.getIndexReader(), LuceneDocuments.MANNER);
    CollectionStatistics field = searcher.collectionStatistics(Fields.WORDS);
    this.meanLength = field == null ? 1 : (double) field.sumTotalTermFreq() / field.docCount();
    this.text = text;
  }

  /** From 1 for the closest to 0 for the least close, in the keys' order; 0 too if not held. */
  double[] of(List<RecordKey> keys) throws IOException {
    Compared asked = compared(-1, text);
    List<Compared> all = new ArrayList<>();
    StoredFields stored = searcher.getIndexReader().storedFields();
    for (int i = 0; i < keys.size(); i++) {
      int doc = document(keys.get(i));
      String wording =
          doc < 0
              ? null
              : stored.document(doc, Set.of(LuceneDocuments.WORDING)).get(LuceneDocuments.WORDING);
      if (wording != null) {
        all.add(compared(i, wording));
      }
    }
    double[] scores = scores(asked, all);
    double least = Arrays.stream(scores).min().orElse(0);
    double most = Arrays.stream(scores).max().orElse(0);
    double[] closeness = new double[keys.size()];
    for (int i = 0; i < scores.length; i++) {
      closeness[all.get(i).at] = most > least ? (scores[i] - least) / (most - least) : 1;
    }
    return closeness;
  }

  private Compared compared(int at, String wording) throws IOException {
    int[] terms =
        words.of(WordAnalyzer.terms(wording).stream().filter(TextWords::isImpersonal).toList());
    return new Compared(
        at, terms, words.weights(terms), manner.weights(manner.of(Manner.of(wording))));
  }

  private double[] scores(Compared asked, List<Compared> all) {
    StockPhrases phrases = new StockPhrases(asked.words, words);
    int count = all.size();
    double[] shared = new double[count];
    double[] cosines = new double[count];
    for (int i = 0; i < count; i++) {
      shared[i] = shared(asked.words, phrases, all.get(i).words);
      cosines[i] = asked.vector.cosine(all.get(i).vector);
    }
    double mostShared = Math.max(Double.MIN_NORMAL, Arrays.stream(shared).max().orElse(0));
    double[][] among = among(all);
    double[] scores = new double[count];
    for (int i = 0; i < count; i++) {
      Compared each = all.get(i);
      scores[i] =
          SHARED * shared[i] / mostShared
              + COSINE * cosines[i]
              + MANNER * asked.manner.cosine(each.manner)
              + NEIGHBOURS * neighbours(i, among[i], cosines)
              - CROWD * nearest(i, among[i])
              - LENGTH * Math.log(Math.max(1, each.words.length));
    }
    return scores;
  }

  /** BM25 of the text's words, those of stock phrases by how much of the text is copied at all. */
  private double shared(int[] asked, StockPhrases phrases, int[] others) {
    Map<Integer, Integer> theirs = TermNumbers.times(others);
    StockPhrases.Shared with = phrases.with(others);
    double own = bm25(with.times(), theirs, others.length);
    return with.copied() == 0
        ? own
        : (1 - with.copied()) * own
            + with.copied() * bm25(TermNumbers.times(asked), theirs, others.length);
  }

  private double bm25(Map<Integer, Integer> times, Map<Integer, Integer> theirs, int length) {
    double sum = 0;
    for (Map.Entry<Integer, Integer> word : times.entrySet()) {
      double there = theirs.getOrDefault(word.getKey(), 0);
      if (there > 0 && word.getValue() > 0) {
        sum +=
            (1 + Math.log(word.getValue()))
                * words.rarity(word.getKey())
                * (there * (K1 + 1) / (there + K1 * length / meanLength));
      }
    }
    return sum;
  }

  private static double[][] among(List<Compared> all) {
    double[][] cosines = new double[all.size()][all.size()];
    for (int i = 0; i < cosines.length; i++) {
      for (int j = 0; j < i; j++) {
        cosines[i][j] = all.get(i).vector.cosine(all.get(j).vector);
        cosines[j][i] = cosines[i][j];
      }
    }
    return cosines;
  }

  /** How close a record is to the others, the more the closer these are to the text. */
  private static double neighbours(int own, double[] among, double[] cosines) {
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < among.length; i++) {
      double weight = i == own ? 0 : Math.exp(cosines[i] / SPREAD);
      sum += weight * among[i];
      weights += weight;
    }
    return weights == 0 ? 0 : sum / weights;
  }

  private static double nearest(int own, double[] among) {
    double[] others = new double[among.length - 1];
    for (int i = 0; i < among.length; i++) {
      if (i != own) {
        others[i < own ? i : i - 1] = among[i];
      }
    }
    Arrays.sort(others);
    return Arrays.stream(others, Math.max(0, others.length - NEAREST), others.length)
        .average()
        .orElse(0);
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
}
