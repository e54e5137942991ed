package metier.analysis.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * How well each of some short texts agrees with a query: Robertson and Zaragoza, "The probabilistic
 * relevance framework: BM25 and beyond" (2009), with k1 = 1.2, b = .75 and an inverse document
 * frequency that is never below 0, ln(1 + (N − n + ½) / (n + ½)). The weight of each word in each
 * text is worked out once.
 */
public final class Bm25 {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private record Postings(int[] texts, float[] weights) {}

  private final Function<String, List<String>> cut;
  private final Map<String, Postings> postings = new HashMap<>();
  private final int texts;

  /**
   * @param cut gives the words of a text or query; may be asked by several threads at once
   */
  public Bm25(List<String> texts, Function<String, List<String>> cut) {
    this.cut = cut;
    this.texts = texts.size();
    int[] lengths = new int[this.texts];
    long all = 0;
    Map<String, Map<Integer, Integer>> counts = new LinkedHashMap<>();
    for (int text = 0; text < lengths.length; text++) {
      List<String> words = cut.apply(texts.get(text));
      lengths[text] = words.size();
      all += words.size();
      for (String word : words) {
        counts.computeIfAbsent(word, _ -> new LinkedHashMap<>()).merge(text, 1, Integer::sum);
      }
    }
    double usual = Math.max(1, (double) all / Math.max(1, this.texts));
    counts.forEach(
        (word, inTexts) -> {
          double idf = Math.log(1 + (this.texts - inTexts.size() + 0.5) / (inTexts.size() + 0.5));
          int[] numbers = new int[inTexts.size()];
          float[] weights = new float[numbers.length];
          int i = 0;
          for (Map.Entry<Integer, Integer> entry : inTexts.entrySet()) {
            int count = entry.getValue();
            double norm = K1 * (1 - B + B * lengths[entry.getKey()] / usual);
            numbers[i] = entry.getKey();
            weights[i++] = (float) (idf * count * (K1 + 1) / (count + norm));
          }
          postings.put(word, new Postings(numbers, weights));
        });
  }

  /** One score a text, in their order; 0 without a word in common. */
  public float[] scores(String query) {
    float[] scores = new float[texts];
    // In the query's order, so that sums are the same bytes each time.
    for (String word : cut.apply(query)) {
      Postings found = postings.get(word);
      if (found != null) {
        for (int i = 0; i < found.texts.length; i++) {
          scores[found.texts[i]] += found.weights[i];
        }
      }
    }
    return scores;
  }

  /** As {@link #scores}, of which the best is 1. */
  public float[] shares(String query) {
    float[] scores = scores(query);
    float best = 0;
    for (float score : scores) {
      best = Math.max(best, score);
    }
    for (int i = 0; best > 0 && i < scores.length; i++) {
      scores[i] /= best;
    }
    return scores;
  }

  /**
   * The words of a title in the singular, in lower case. Of signs those are kept that tell names
   * apart: C++, C#.
   */
  public static List<String> words(String title) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= title.length(); at++) {
      char c = at < title.length() ? title.charAt(at) : ' ';
      boolean inside = Character.isLetterOrDigit(c) || start >= 0 && (c == '+' || c == '#');
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(singular(title.substring(start, at).toLowerCase(Locale.ROOT)));
        start = -1;
      }
    }
    return words;
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
