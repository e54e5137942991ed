package metier.career;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often people went from one occupation to another, by the occupations' numbers. */
final class Moves {
  private final Kinship kinship;
  private final Map<Integer, Map<Integer, Integer>> from = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> into = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> fromFamily = new HashMap<>();
  private final Map<Integer, Integer> all = new HashMap<>();

  /**
   * @param careers the numbers of occupations, the first first, none twice in a row
   * @param k what fewer people did isn't counted
   */
  Moves(List<List<Integer>> careers, Kinship kinship, int k) {
    this.kinship = kinship;
    careers.forEach(this::add);
    List.of(from, into, fromFamily).forEach(counts -> forget(counts, k));
    all.values().removeIf(people -> people < k);
  }

  private static void forget(Map<?, Map<Integer, Integer>> counts, int k) {
    counts.values().forEach(each -> each.values().removeIf(people -> people < k));
  }

  private void add(List<Integer> career) {
    for (int i = 1; i < career.size(); i++) {
      int current = career.get(i - 1);
      int next = career.get(i);
      count(from, current, next);
      count(into, next, current);
      count(fromFamily, kinship.family(current), next);
      all.merge(next, 1, Integer::sum);
    }
  }

  private static <K> void count(Map<K, Map<Integer, Integer>> counts, K key, int next) {
    counts.computeIfAbsent(key, _ -> new HashMap<>()).merge(next, 1, Integer::sum);
  }

  Map<Integer, Integer> from(int current) {
    return from.getOrDefault(current, Map.of());
  }

  /** Where those came from who went there: people go back and forth between like occupations. */
  Map<Integer, Integer> into(int current) {
    return into.getOrDefault(current, Map.of());
  }

  Map<Integer, Integer> fromFamilyOf(int current) {
    return fromFamily.getOrDefault(kinship.family(current), Map.of());
  }

  /** Into each, from wherever. */
  Map<Integer, Integer> all() {
    return all;
  }

  int countFrom(int current) {
    return from(current).values().stream().mapToInt(Integer::intValue).sum();
  }
}
