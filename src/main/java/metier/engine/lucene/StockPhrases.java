package metier.engine.lucene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Compares a text word for word with others. Five words on end that both have are hardly written
 * twice; they were taken from the same book of phrases, and count no more than the rarest two of
 * them. But where all is the same, it is the same text, and counts in full.
 */
final class StockPhrases {
  private static final int FEWEST = 5;
  private static final int COUNTED = 2;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final int[] words;
  private final long[] runs;
  private final TermNumbers numbers;

  /**
   * What a text has in common with another.
   *
   * @param times how often each word of the text counts, those of stock phrases but for a few
   *     counted out; some may be at 0
   * @param copied the share of the text's words that stand in such phrases
   */
  record Shared(Map<Integer, Integer> times, double copied) {}

  StockPhrases(int[] words, TermNumbers numbers) {
    this.words = words;
    this.runs = runs(words);
    this.numbers = numbers;
  }

  Shared with(int[] others) {
    Set<Long> theirs = new HashSet<>();
    Arrays.stream(runs(others)).forEach(theirs::add);
    Map<Integer, Integer> times = TermNumbers.times(words);
    int copied = 0;
    for (int from = 0; from < runs.length; from++) {
      if (theirs.contains(runs[from])) {
        int to = from + FEWEST;
        while (to < words.length && theirs.contains(runs[to - FEWEST + 1])) {
          to++;
        }
        countOut(from, to, times);
        copied += to - from;
        from = to - 1;
      }
    }
    return new Shared(times, words.length == 0 ? 0 : (double) copied / words.length);
  }

  private void countOut(int from, int to, Map<Integer, Integer> times) {
    int[] phrase = Arrays.copyOfRange(words, from, to);
    Arrays.stream(phrase).forEach(word -> times.merge(word, -1, Integer::sum));
    Arrays.stream(phrase)
        .boxed()
        .distinct()
        .sorted(
            Comparator.<Integer>comparingDouble(numbers::rarity)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(COUNTED)
        .forEach(word -> times.merge(word, 1, Integer::sum));
  }

  private static long[] runs(int[] words) {
    long[] runs = new long[Math.max(0, words.length - FEWEST + 1)];
    for (int from = 0; from < runs.length; from++) {
      long run = 0;
      for (int i = from; i < from + FEWEST; i++) {
        run = (run + words[i] + 1) * FACTOR;
        run ^= run >>> 32;
      }
      runs[from] = run;
    }
    return runs;
  }
}
