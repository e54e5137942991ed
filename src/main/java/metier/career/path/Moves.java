package metier.career.path;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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
    int size = kinship.size();
    int steps = careers.stream().mapToInt(career -> Math.max(0, career.size() - 1)).sum();
    Pairs ofOccupations = new Pairs(steps);
    Pairs ofFamilies = new Pairs(steps);
    this.all = new int[size];
    for (List<Integer> career : careers) {
      // Who went there, back and there again is one who went there.
      Set<List<Integer>> taken = new LinkedHashSet<>();
      for (int i = 1; i < career.size(); i++) {
        taken.add(career.subList(i - 1, i + 1));
      }
      taken.forEach(step -> ofOccupations.add(step.getFirst(), step.getLast()));
      taken.stream()
          .map(step -> List.of(kinship.family(step.getFirst()), step.getLast()))
          .distinct()
          .forEach(step -> ofFamilies.add(step.getFirst(), step.getLast()));
      taken.stream().map(List::getLast).distinct().forEach(next -> all[next]++);
    }
    this.from = new Followers(ofOccupations.first(), ofOccupations.second(), size, size, k);
    this.into = new Followers(ofOccupations.second(), ofOccupations.first(), size, size, k);
    this.fromFamily =
        new Followers(ofFamilies.first(), ofFamilies.second(), kinship.families(), size, k);
    this.frequency = new double[size];
    for (int to = 0; to < size; to++) {
      all[to] = all[to] < k ? 0 : all[to];
      frequency[to] = Math.sqrt(UNSEEN + all[to]);
    }
  }

  private static final class Pairs {
    private final int[] first;
    private final int[] second;
    private int count;

    Pairs(int most) {
      this.first = new int[most];
      this.second = new int[most];
    }

    void add(int one, int other) {
      first[count] = one;
      second[count++] = other;
    }

    int[] first() {
      return Arrays.copyOf(first, count);
    }

    int[] second() {
      return Arrays.copyOf(second, count);
    }
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
