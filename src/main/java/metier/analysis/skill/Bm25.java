package metier.analysis.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores all names by the words they share with a text: Robertson and Zaragoza, "The probabilistic
 * relevance framework: BM25 and beyond" (2009), with k1 = 1.2, b = .75, and an inverse document
 * frequency that is never below 0, ln(1 + (N − n + ½) / (n + ½)).
 */
public final class Bm25 {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final Stems stems = new Stems();
  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final int names;

  /**
   * @param weight of one occurrence of the word in a text
   */
  private record Posting(int name, float weight) {}

  public Bm25(List<String> names) {
    this.names = names.size();
    List<Map<String, Integer>> counts = new ArrayList<>(names.size());
    Map<String, Integer> frequencies = new HashMap<>();
    long words = 0;
    for (String name : names) {
      Map<String, Integer> count = counts(name);
      counts.add(count);
      for (Map.Entry<String, Integer> word : count.entrySet()) {
        frequencies.merge(word.getKey(), 1, Integer::sum);
        words += word.getValue();
      }
    }
    double usual = Math.max(1, (double) words / Math.max(1, names.size()));
    for (int name = 0; name < counts.size(); name++) {
      int length = counts.get(name).values().stream().mapToInt(Integer::intValue).sum();
      double norm = K1 * (1 - B + B * length / usual);
      for (Map.Entry<String, Integer> word : counts.get(name).entrySet()) {
        int frequency = frequencies.getOrDefault(word.getKey(), 0);
        double idf = Math.log(1 + (names.size() - frequency + 0.5) / (frequency + 0.5));
        double weight = idf * word.getValue() * (K1 + 1) / (word.getValue() + norm);
        postings
            .computeIfAbsent(word.getKey(), _ -> new ArrayList<>())
            .add(new Posting(name, (float) weight));
      }
    }
  }

  private Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    stems.of(text).forEach(stem -> counts.merge(stem, 1, Integer::sum));
    return counts;
  }

  /** One score for each name, in the order of the names. */
  public float[] scores(String text) {
    float[] scores = new float[names];
    // In the text's order, so that sums are the same bytes each time.
    for (String stem : stems.of(text)) {
      for (Posting posting : postings.getOrDefault(stem, List.of())) {
        scores[posting.name()] += posting.weight();
      }
    }
    return scores;
  }

  /** As {@link #scores}, of which the best is 1. */
  public float[] shares(String text) {
    float[] scores = scores(text);
    float best = 0;
    for (float score : scores) {
      best = Math.max(best, score);
    }
    if (best > 0) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] /= best;
      }
    }
    return scores;
  }
}
