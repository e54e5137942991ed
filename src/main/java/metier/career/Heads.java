package metier.career;

/**
 * Counts people who show a skill so that nothing is told of 1 to k − 1 of them. Where the exact
 * number would, a smaller one stands in its place, so that each is to be read as "so many at
 * least"; 0 says that they are fewer than may be told of, or that the others are.
 *
 * <p><b>Within an occupation</b> of N people of whom n show the skill, N is told as well, so N − n
 * must be nobody or k at least. Else N − k stands for every n from there to N − 1: that it is k
 * whom the skill is missing from can't be excluded, nor any smaller number be told from it. Where N
 * − k is below k itself, nothing is told.
 *
 * <p><b>Over all of them</b> those who show it in one occupation are told beside those who show it
 * anywhere. So the number of all is the largest that exceeds none of these parts, nor their sum, by
 * 1 to k − 1; for want of one it is the largest of the parts, which is told already.
 *
 * <p><b>Elsewhere</b> is what an occupation's people are compared with. The whole is rounded down
 * to a multiple of k, the same for every occupation, before the part that is told is taken off it:
 * what is left over after all parts that are told is known no better than to k numbers in a row, of
 * which one at least is 0 or k.
 */
final class Heads {
  private final Workforce all;
  private final int k;

  /**
   * @param k the fewest people that may be told of
   */
  Heads(Workforce all, int k) {
    this.all = all;
    this.k = k;
  }

  /** Everybody who held the occupation. */
  int of(String occupation) {
    int people = all.of(occupation).size();
    return people < k ? 0 : people;
  }

  /** Who of them shows the skill while they hold it. */
  int showing(String occupation, String skill) {
    int with = all.skillsOf(occupation).getOrDefault(skill, 0);
    int people = all.of(occupation).size();
    if (with < k) {
      return 0;
    }
    int most = with == people ? with : Math.min(with, people - k);
    return most < k ? 0 : most;
  }

  /** Who shows the skill anywhere. */
  int showing(String skill) {
    int people = all.showing(skill).size();
    if (people < k) {
      return 0;
    }
    int[] parts =
        all.occupations().stream()
            .mapToInt(occupation -> showing(occupation, skill))
            .filter(part -> part > 0)
            .toArray();
    int largest = 0;
    int sum = 0;
    for (int part : parts) {
      largest = Math.max(largest, part);
      sum += part;
    }
    for (int told = people; told >= Math.max(k, largest); told--) {
      if (exceedsByNoFew(told, sum, parts)) {
        return told;
      }
    }
    return largest;
  }

  private boolean exceedsByNoFew(int told, int sum, int[] parts) {
    for (int part : parts) {
      if (isFew(told - part)) {
        return false;
      }
    }
    return !isFew(told - sum);
  }

  private boolean isFew(int people) {
    return people > 0 && people < k;
  }

  /**
   * How often the skill is shown in other occupations; who shows it in two of them counts twice.
   */
  int elsewhere(String occupation, String skill) {
    int rest = whole(all.timesShown(skill)) - showing(occupation, skill);
    return rest < k ? 0 : Math.min(rest, others(occupation));
  }

  /** Everybody with each of their other occupations. */
  int others(String occupation) {
    int rest = whole(all.held()) - of(occupation);
    return rest < k ? 0 : rest;
  }

  private int whole(int people) {
    return people - people % k;
  }
}
