package metier.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import metier.analysis.vector.Vectors;

/**
 * Names of occupations by number, and which of them are one's.
 *
 * @param texts each once
 * @param groups numbers of texts, an occupation each
 */
record Names(List<String> texts, List<int[]> groups) {
  /** Two different names of one occupation, and so on: row i of one belongs to row i of other. */
  record Pairs(int[] one, int[] other) {}

  /** Occupations with two names or more, without repeats within one batch. */
  Pairs draw(int batch, Random random) {
    List<int[]> several = groups.stream().filter(group -> group.length > 1).toList();
    int size = Math.min(batch, several.size());
    List<Integer> order = new ArrayList<>();
    boolean[] taken = new boolean[several.size()];
    while (order.size() < size) {
      int next = random.nextInt(several.size());
      if (!taken[next]) {
        taken[next] = true;
        order.add(next);
      }
    }
    int[] one = new int[size];
    int[] other = new int[size];
    for (int i = 0; i < size; i++) {
      int[] group = several.get(order.get(i));
      int first = random.nextInt(group.length);
      int second = (first + 1 + random.nextInt(group.length - 1)) % group.length;
      one[i] = group[first];
      other[i] = group[second];
    }
    return new Pairs(one, other);
  }

  /**
   * The same groups over fewer texts.
   *
   * @param kept numbers of all texts that stand in groups, in the order that they get
   */
  Names only(int[] kept) {
    int[] numbers = new int[texts.size()];
    for (int i = 0; i < kept.length; i++) {
      numbers[kept[i]] = i;
    }
    return new Names(
        Arrays.stream(kept).mapToObj(texts::get).toList(),
        groups.stream()
            .map(group -> Arrays.stream(group).map(text -> numbers[text]).toArray())
            .toList());
  }

  /** The mean vector of each occupation's names. */
  float[][] centroids(float[][] vectors) {
    return groups.stream()
        .map(
            group -> {
              float[] sum = new float[vectors[0].length];
              for (int text : group) {
                Vectors.add(sum, 1, vectors[text]);
              }
              return Vectors.normalise(sum);
            })
        .toArray(float[][]::new);
  }
}
