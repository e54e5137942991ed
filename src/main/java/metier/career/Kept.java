package metier.career;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The latest answers, which hold as long as what they were made of is the same. */
final class Kept<B, K, V> {
  private final Map<K, V> answers;
  private @Nullable B basis;

  /**
   * @param most answers that are kept
   */
  Kept(int most) {
    this.answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The answer to a question; two who ask at once may both find it out. */
  V of(B madeOf, K question, Function<K, V> answer) {
    synchronized (answers) {
      if (!madeOf.equals(basis)) {
        answers.clear();
      }
      basis = madeOf;
      V before = answers.get(question);
      if (before != null) {
        return before;
      }
    }
    V found = answer.apply(question);
    synchronized (answers) {
      if (madeOf.equals(basis)) {
        answers.put(question, found);
      }
    }
    return found;
  }
}
