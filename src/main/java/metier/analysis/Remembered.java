package metier.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Answers that are asked for again and again, of which only the latest are kept. */
final class Remembered<K, V> {
  private final Map<K, V> answers;

  /**
   * @param most answers that are kept
   */
  Remembered(int most) {
    this.answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The answer to a question; two who ask at once may both find it out. */
  V of(K question, Function<K, V> answer) {
    synchronized (answers) {
      V before = answers.get(question);
      if (before != null) {
        return before;
      }
    }
    V found = answer.apply(question);
    synchronized (answers) {
      answers.put(question, found);
    }
    return found;
  }
}
