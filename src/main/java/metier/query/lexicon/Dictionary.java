package metier.query.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Words with what they weigh, and which of them stand side by side in names. Weights are in records
 * of 100,000: a word of every tenth record weighs 10,000.
 */
final class Dictionary {
  private final WordList words;
  private final float[] weights;
  private final long[] pairs;
  private final Shape shape = new Shape();

  private Dictionary(Map<String, Float> weightOf, Set<Long> pairs) {
    List<String> sorted = new ArrayList<>(weightOf.keySet());
    sorted.sort(null);
    this.words = new WordList(sorted);
    this.weights = new float[sorted.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weightOf.getOrDefault(sorted.get(i), 0f);
      shape.add(sorted.get(i));
    }
    this.pairs = pairs.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** A dictionary in the making. */
  static final class Builder {
    private final Map<String, Float> weightOf = new HashMap<>();
    private final Set<Long> pairs = new HashSet<>();

    /** Of several weights of one word the largest counts. */
    void add(String word, double weight) {
      if (Letters.isPlain(word) && word.length() <= WordList.LONGEST) {
        weightOf.merge(word, (float) weight, Math::max);
      }
    }

    /** The words of a name, and which stand side by side. */
    void addName(String name, double weight) {
      List<String> of = Letters.words(name);
      of.forEach(word -> add(word, weight));
      addPairs(of);
    }

    void addPairs(List<String> side) {
      for (int i = 1; i < side.size(); i++) {
        pairs.add(pair(side.get(i - 1), side.get(i)));
      }
    }

    Dictionary build() {
      return new Dictionary(weightOf, pairs);
    }
  }

  private static long pair(String one, String other) {
    return (long) one.hashCode() << 32 | other.hashCode() & 0xffff_ffffL;
  }

  int size() {
    return words.size();
  }

  boolean contains(String word) {
    return words.find(word) >= 0;
  }

  /** 0 for a word that isn't there. */
  double weight(String word) {
    int at = words.find(word);
    return at < 0 ? 0 : weights[at];
  }

  boolean sideBySide(String one, String other) {
    return Arrays.binarySearch(pairs, pair(one, other)) >= 0;
  }

  Shape shape() {
    return shape;
  }

  void near(String word, int most, Consumer<String> found) {
    words.near(word, most, number -> found.accept(words.word(number)));
  }

  /** Those of the words that begin with the head. */
  void nearFrom(String head, String word, int most, Consumer<String> found) {
    words.nearFrom(head, word, most, number -> found.accept(words.word(number)));
  }
}
