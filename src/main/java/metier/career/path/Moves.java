package metier.career.path;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many people went from one occupation to another, by the occupations' numbers. */
final class Moves {
  /** Where nobody went yet counts as half a person. */
  static final double UNSEEN = 0.5;

  private final Kinship kinship;
  private final Followers from;
  private final Followers into;
  private final Followers fromFamily;
  private final int[] all;
  private final double[] frequency;

  /**
   * @param careers the numbers of occupations, the first first, none twice in a row
   * @param k what fewer people did isn't counted
   */
  Moves(List<List<Integer>> careers, Kinship kinship, int k) {
    this.kinship = kinship;
    careers.forEach(this::add);
    List.of(from, into, fromTwo, fromFamily).forEach(counts -> forget(counts, k));
    all.values().removeIf(people -> people < k);
  }

  private static void forget(Map<?, Map<Integer, Integer>> counts, int k) {
    counts.values().forEach(each -> each.values().removeIf(people -> people < k));
  }

  /** Who went there, back and there again is one who went there. */
  private void add(List<Integer> career) {
    Set<List<Integer>> steps = new LinkedHashSet<>();
    Set<List<Integer>> further = new LinkedHashSet<>();
    for (int i = 1; i < career.size(); i++) {
      steps.add(career.subList(i - 1, i + 1));
      if (i > 1) {
        further.add(career.subList(i - 2, i + 1));
      }
    }
    for (List<Integer> step : steps) {
      count(from, step.getFirst(), step.getLast());
      count(into, step.getLast(), step.getFirst());
    }
    further.forEach(way -> count(fromTwo, way.subList(0, 2), way.getLast()));
    steps.stream().map(List::getLast).distinct().forEach(to -> all.merge(to, 1, Integer::sum));
    steps.stream()
        .map(step -> Map.entry(kinship.family(step.getFirst()), step.getLast()))
        .distinct()
        .forEach(step -> count(fromFamily, step.getKey(), step.getValue()));
  }

  void from(int current, Followers.Each each) {
    from.of(current, each);
  }

  /** Where those came from who went there: people go back and forth between like occupations. */
  void into(int current, Followers.Each each) {
    into.of(current, each);
  }

  void fromFamilyOf(int current, Followers.Each each) {
    fromFamily.of(kinship.family(current), each);
  }

  /** Into each, from wherever. */
  int into(int next) {
    return all[next];
  }

  /** The root of how many people went there, so that what many do doesn't outweigh all else. */
  double frequency(int next) {
    return frequency[next];
  }

  int countFrom(int current) {
    return from.sum(current);
  }
}
