package metier.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was read, and where it stands.
 *
 * @param values in the order of their declaration
 */
record Told<T extends Enum<T>>(Set<T> values, Origin origin) {
  Told {
    values = Collections.unmodifiableSet(new TreeSet<>(values));
  }

  static <T extends Enum<T>> Told<T> nothing() {
    return new Told<>(new TreeSet<T>(), Origin.NONE);
  }

  static <T extends Enum<T>> Told<T> by(Origin.From from, Set<T> values, List<String> words) {
    return values.isEmpty() ? Told.<T>nothing() : new Told<>(values, new Origin(from, words));
  }

  boolean isEmpty() {
    return values.isEmpty();
  }
}
