package metier.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of many sets are nearly equal: those whose Jaccard index, what they share over what either
 * holds, reaches a bound.
 *
 * <p>Exact and far cheaper than comparing all with all. Two sets of which the smaller has n
 * elements reach the bound b only if they share at least b·n of them; so among the n - ⌈b·n⌉ + 1
 * rarest elements of each stands one that is common to both (the prefix filter of Chaudhuri, Ganti
 * and Kaushik, ICDE 2006).
 */
final class Resemblance {
  private final List<? extends Set<String>> sets;
  private final double bound;
  private final Map<String, List<Integer>> holders = new HashMap<>();
  private final List<List<String>> rarest = new ArrayList<>();

  Resemblance(List<? extends Set<String>> sets, double bound) {
    this.sets = sets;
    this.bound = bound;
    Map<String, Integer> frequency = new HashMap<>();
    sets.forEach(set -> set.forEach(element -> frequency.merge(element, 1, Integer::sum)));
    Comparator<String> rareFirst =
        Comparator.<String>comparingInt(element -> frequency.getOrDefault(element, 0))
            .thenComparing(Comparator.naturalOrder());
    for (int i = 0; i < sets.size(); i++) {
      Set<String> set = sets.get(i);
      int telling = set.isEmpty() ? 0 : set.size() - (int) Math.ceil(bound * set.size()) + 1;
      List<String> first = set.stream().sorted(rareFirst).limit(telling).toList();
      rarest.add(first);
      for (String element : first) {
        holders.computeIfAbsent(element, _ -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The others that are nearly equal to this one, in their order. */
  List<Integer> near(int index) {
    Set<Integer> candidates = new TreeSet<>();
    rarest
        .get(index)
        .forEach(element -> candidates.addAll(holders.getOrDefault(element, List.of())));
    return candidates.stream()
        .filter(other -> other != index)
        .filter(other -> jaccard(sets.get(index), sets.get(other)) >= bound)
        .toList();
  }

  static double jaccard(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int either = one.size() + other.size() - both.size();
    return either == 0 ? 0 : (double) both.size() / either;
  }
}
