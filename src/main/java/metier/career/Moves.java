package metier.career;

import java.util.List;

/** How often people went from one occupation to another, by the occupations' numbers. */
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
    int[] was = new int[steps];
    int[] family = new int[steps];
    int[] next = new int[steps];
    this.all = new int[size];
    int step = 0;
    for (List<Integer> career : careers) {
      for (int i = 1; i < career.size(); i++, step++) {
        was[step] = career.get(i - 1);
        family[step] = kinship.family(was[step]);
        next[step] = career.get(i);
        all[next[step]]++;
      }
    }
    this.from = new Followers(was, next, size, size, k);
    this.into = new Followers(next, was, size, size, k);
    this.fromFamily = new Followers(family, next, kinship.families(), size, k);
    this.frequency = new double[size];
    for (int to = 0; to < size; to++) {
      all[to] = all[to] < k ? 0 : all[to];
      frequency[to] = Math.sqrt(UNSEEN + all[to]);
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
