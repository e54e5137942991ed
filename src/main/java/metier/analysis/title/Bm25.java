package metier.analysis.title;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well short texts agree with a query by their words: Robertson et al., "Okapi at TREC-3"
 * (1995), with the inverse document frequency that never falls below 0. The weight of each word in
 * each text is worked out once.
 */
final class Bm25 {
  private static final float K1 = 1.2f;
  private static final float B = 0.75f;

  private record Postings(int[] texts, float[] weights) {}

  private final Map<String, Postings> postings = new HashMap<>();
  private final int texts;

  /**
   * @param texts each as its words
   */
  Bm25(List<List<String>> texts) {
    this.texts = texts.size();
    double words = texts.stream().mapToInt(List::size).average().orElse(1);
    Map<String, Map<Integer, Integer>> counts = new LinkedHashMap<>();
    for (int text = 0; text < texts.size(); text++) {
      for (String word : texts.get(text)) {
        counts.computeIfAbsent(word, _ -> new LinkedHashMap<>()).merge(text, 1, Integer::sum);
      }
    }
    counts.forEach(
        (word, inTexts) -> {
          double idf = Math.log(1 + (this.texts - inTexts.size() + 0.5) / (inTexts.size() + 0.5));
          int[] numbers = new int[inTexts.size()];
          float[] weights = new float[numbers.length];
          int i = 0;
          for (Map.Entry<Integer, Integer> entry : inTexts.entrySet()) {
            int count = entry.getValue();
            double length = texts.get(entry.getKey()).size() / words;
            numbers[i] = entry.getKey();
            weights[i++] = (float) (idf * count * (K1 + 1) / (count + K1 * (1 - B + B * length)));
          }
          postings.put(word, new Postings(numbers, weights));
        });
  }

  /** One score a text; 0 without a word in common. */
  float[] scores(List<String> query) {
    float[] scores = new float[texts];
    for (String word : query) {
      Postings found = postings.get(word);
      if (found != null) {
        for (int i = 0; i < found.texts.length; i++) {
          scores[found.texts[i]] += found.weights[i];
        }
      }
    }
    return scores;
  }

  /**
   * The words of a title in the singular, in lower case. Of signs those are kept that tell names
   * apart: C++, C#.
   */
  static List<String> words(String title) {
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
