package metier.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds for roles that are met in one place the names that k of them share: each goes by the most
 * precise of its names that k have, who is left goes by a less precise one, and who shares none
 * goes by none.
 */
final class Shared {
  private final int k;

  Shared(int k) {
    this.k = k;
  }

  /** How many call it so, and how many of them by their whole title. */
  private static final class Count {
    private final String key;
    private int all;
    private int wholes;

    Count(String key) {
      this.key = key;
    }

    int wholes() {
      return wholes;
    }

    int all() {
      return all;
    }

    String key() {
      return key;
    }
  }

  private static final Comparator<Count> MOST_OFTEN_MEANT =
      Comparator.comparingInt(Count::wholes)
          .thenComparingInt(Count::all)
          .reversed()
          .thenComparing(Count::key);

  /**
   * @param role of one of them
   * @param known a name that also fewer may go by, for it is taken off again; null where none is
   * @return by the key of the name, those who go by it; who goes by none is missing
   */
  <T> Map<String, List<T>> names(List<T> all, Function<T, NamedRole> role, @Nullable String known) {
    Map<String, List<T>> named = new LinkedHashMap<>();
    Set<T> left = new LinkedHashSet<>(all);
    for (double precision : precisions(all, role)) {
      for (String key : candidates(left, role, precision, named.keySet(), known)) {
        List<T> so =
            left.stream().filter(each -> offers(role.apply(each), key, precision)).toList();
        if (so.size() >= k || named.containsKey(key) || key.equals(known) && !so.isEmpty()) {
          named.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(so);
          so.forEach(left::remove);
        }
      }
    }
    return named;
  }

  private static <T> Set<Double> precisions(List<T> all, Function<T, NamedRole> role) {
    Set<Double> precisions = new TreeSet<>(Comparator.reverseOrder());
    all.forEach(each -> role.apply(each).names().forEach(name -> precisions.add(name.precision())));
    return precisions;
  }

  private <T> List<String> candidates(
      Set<T> left,
      Function<T, NamedRole> role,
      double precision,
      Set<String> named,
      @Nullable String known) {
    Map<String, Count> counts = new HashMap<>();
    for (T each : left) {
      List<RoleName> names = role.apply(each).names();
      for (int i = 0; i < names.size(); i++) {
        RoleName name = names.get(i);
        if (name.precision() >= precision) {
          Count count = counts.computeIfAbsent(name.key(), Count::new);
          count.all++;
          count.wholes += i == 0 ? 1 : 0;
        }
      }
    }
    return counts.values().stream()
        .filter(count -> count.all >= k || named.contains(count.key) || count.key.equals(known))
        .sorted(MOST_OFTEN_MEANT)
        .map(Count::key)
        .toList();
  }

  private static boolean offers(NamedRole role, String key, double precision) {
    for (RoleName name : role.names()) {
      if (name.precision() >= precision && name.key().equals(key)) {
        return true;
      }
    }
    return false;
  }
}
