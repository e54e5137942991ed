package metier.career.path;

import java.util.Arrays;

/** Of numbers that followed on others, how often each did; a row for each that was followed. */
final class Followers {
  private final int[] starts;
  private final int[] followers;
  private final int[] times;

  interface Each {
    void accept(int follower, int times);
  }

  /**
   * @param was what was followed, below {@code rows}
   * @param next what followed on it, below {@code numbers}
   * @param least what happened less often is forgotten
   */
  Followers(int[] was, int[] next, int rows, int numbers, int least) {
    int[] bounds = new int[rows + 1];
    for (int row : was) {
      bounds[row + 1]++;
    }
    Arrays.parallelPrefix(bounds, Integer::sum);
    int[] inRows = new int[next.length];
    int[] free = bounds.clone();
    for (int i = 0; i < next.length; i++) {
      inRows[free[was[i]]++] = next[i];
    }
    this.starts = new int[rows + 1];
    int[] found = new int[next.length];
    int[] often = new int[next.length];
    int[] counts = new int[numbers];
    int end = 0;
    for (int row = 0; row < rows; row++) {
      for (int i = bounds[row]; i < bounds[row + 1]; i++) {
        counts[inRows[i]]++;
      }
      for (int i = bounds[row]; i < bounds[row + 1]; i++) {
        int count = counts[inRows[i]];
        counts[inRows[i]] = 0;
        if (count > 0 && count >= least) {
          found[end] = inRows[i];
          often[end++] = count;
        }
      }
      starts[row + 1] = end;
    }
    this.followers = Arrays.copyOf(found, end);
    this.times = Arrays.copyOf(often, end);
  }

  void of(int row, Each each) {
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      each.accept(followers[i], times[i]);
    }
  }

  /** How often anything followed. */
  int sum(int row) {
    int sum = 0;
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      sum += times[i];
    }
    return sum;
  }
}
