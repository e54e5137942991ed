package metier.pay;

import java.util.Arrays;
import java.util.List;
import metier.analysis.LongIntMap;

/** The groups of one grouping, each with its rows. */
final class Groups {
  private final Grouping grouping;
  private final LongIntMap numbers = new LongIntMap();
  private int count;
  private int[] sizes = new int[64];
  private int[] pairRow = new int[1024];
  private int[] pairGroup = new int[1024];
  private int pairs;

  Groups(Grouping grouping, List<Coding.Coded> rows) {
    this.grouping = grouping;
    for (int row = 0; row < rows.size(); row++) {
      Coding.Coded coded = rows.get(row);
      if (grouping == Grouping.WORD) {
        for (int word : coded.words()) {
          add(row, word);
        }
      } else {
        add(row, grouping.key(coded));
      }
    }
  }

  private void add(int row, long key) {
    if (key == Coding.NONE) {
      return;
    }
    int number = numbers.get(key);
    if (number < 0) {
      number = count++;
      numbers.put(key, number);
      sizes = count > sizes.length ? Arrays.copyOf(sizes, count * 2) : sizes;
    }
    sizes[number]++;
    if (pairs == pairRow.length) {
      pairRow = Arrays.copyOf(pairRow, pairs * 2);
      pairGroup = Arrays.copyOf(pairGroup, pairs * 2);
    }
    pairRow[pairs] = row;
    pairGroup[pairs++] = number;
  }

  /** How many rows the group holds; 0 where it is none that is known. */
  int size(int group) {
    return group < 0 ? 0 : sizes[group];
  }

  /** The number of the row's group; {@link Coding#NONE} where it is in none that is known. */
  int of(Coding.Coded row) {
    long key = grouping.key(row);
    return key == Coding.NONE ? Coding.NONE : numbers.get(key);
  }

  int ofWord(int word) {
    return numbers.get(word);
  }

  /** The rows of every group, and of group g those from {@code starts[g]} to the next. */
  Members members() {
    return Members.of(count, pairRow, pairGroup, pairs);
  }

  /** Rows by group; a row may be in several. */
  @SuppressWarnings("ArrayRecordComponent")
  record Members(int[] starts, int[] rows) {
    static Members of(int groups, int[] row, int[] group, int pairs) {
      int[] starts = new int[groups + 1];
      for (int i = 0; i < pairs; i++) {
        starts[group[i] + 1]++;
      }
      Arrays.parallelPrefix(starts, Integer::sum);
      int[] next = starts.clone();
      int[] rows = new int[pairs];
      for (int i = 0; i < pairs; i++) {
        rows[next[group[i]]++] = row[i];
      }
      return new Members(starts, rows);
    }

    int groups() {
      return starts.length - 1;
    }
  }
}
