package metier.query.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Many words in order, packed letter behind letter: about ten bytes a word. Words near to a given
 * one are found by one walk over all of them, in which each row of the table of slips is computed
 * once for all the words that begin alike, and all that begin with too many slips are stepped over.
 */
final class WordList {
  /** In characters; longer ones are left out by whoever makes the list. */
  static final int LONGEST = 40;

  private static final char BEHIND_Z = '{';

  private final byte[] letters;
  private final int[] starts;

  /** How many letters a word shares with the one before it. */
  private final byte[] shared;

  /**
   * @param sorted distinct words of letters from a to z and digits, in order
   */
  WordList(List<String> sorted) {
    int size = sorted.stream().mapToInt(String::length).sum();
    letters = new byte[size];
    starts = new int[sorted.size() + 1];
    shared = new byte[sorted.size()];
    String before = "";
    for (int i = 0; i < sorted.size(); i++) {
      String word = sorted.get(i);
      if (word.length() > LONGEST || i > 0 && before.compareTo(word) >= 0) {
        throw new IllegalArgumentException("the word was '" + word + "' behind '" + before + "'");
      }
      byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(bytes, 0, letters, starts[i], bytes.length);
      starts[i + 1] = starts[i] + bytes.length;
      shared[i] = (byte) commonLetters(before, word);
      before = word;
    }
  }

  private static int commonLetters(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int common = 0;
    while (common < most && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }

  int size() {
    return shared.length;
  }

  String word(int number) {
    return new String(
        letters, starts[number], starts[number + 1] - starts[number], StandardCharsets.US_ASCII);
  }

  /** The word's number; where it isn't there, one less than minus the number it would have. */
  int find(String word) {
    int low = 0;
    int high = shared.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, word);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  private int compare(int number, String word) {
    int length = starts[number + 1] - starts[number];
    for (int i = 0; i < Math.min(length, word.length()); i++) {
      int order = letters[starts[number] + i] - word.charAt(i);
      if (order != 0) {
        return order;
      }
    }
    return length - word.length();
  }

  /** Every word that begins so. */
  void beginning(String prefix, IntConsumer found) {
    int end = firstFrom(prefix + BEHIND_Z);
    for (int number = firstFrom(prefix); number < end; number++) {
      found.accept(number);
    }
  }

  /** The first word that is this one or stands behind it. */
  private int firstFrom(String word) {
    int at = find(word);
    return at < 0 ? -at - 1 : at;
  }

  /**
   * Every word at most so many slips away: a letter too many, too few, another, or two changed over
   * (the optimal string alignment distance).
   */
  void near(String word, int most, IntConsumer found) {
    walk(0, size(), word, most, false, found);
  }

  /** Those of the words near to one that begin with the head. */
  void nearFrom(String head, String word, int most, IntConsumer found) {
    walk(firstFrom(head), firstFrom(head + BEHIND_Z), word, most, false, found);
  }

  /** Every word that begins with something at most so many slips away. */
  void nearBeginning(String prefix, int most, IntConsumer found) {
    walk(0, size(), prefix, most, true, found);
  }

  private void walk(int from, int to, String typed, int most, boolean begun, IntConsumer found) {
    int width = typed.length() + 1;
    int[][] slips = new int[LONGEST + 1][width];
    // The fewest slips between all that was typed and a beginning of the word, up to each depth.
    int[] begunAt = new int[LONGEST + 1];
    for (int[] row : slips) {
      Arrays.fill(row, most + 1);
    }
    for (int j = 0; j <= Math.min(most, width - 1); j++) {
      slips[0][j] = j;
    }
    begunAt[0] = slips[0][width - 1];
    int valid = 0;
    int number = from;
    while (number < to) {
      boolean dead = false;
      int start = starts[number];
      int length = starts[number + 1] - start;
      int depth = number == from ? 0 : Math.min(valid, shared[number]);
      while (depth < length && !dead) {
        depth++;
        int least = row(slips, depth, typed, start, most);
        begunAt[depth] = Math.min(begunAt[depth - 1], slips[depth][width - 1]);
        dead = least > most && !(begun && begunAt[depth] <= most);
      }
      valid = depth;
      if (begun ? begunAt[depth] <= most : depth == length && slips[depth][width - 1] <= most) {
        found.accept(number);
      }
      number = dead ? behindAllLike(number, depth, to) : number + 1;
    }
  }

  /** The next word that shares fewer letters with this one, found in ever longer steps. */
  private int behindAllLike(int number, int letters, int to) {
    int like = number;
    int step = 1;
    while (like + step < to && beginAlike(number, like + step, letters)) {
      like += step;
      step *= 2;
    }
    int behind = Math.min(to, like + step);
    while (behind - like > 1) {
      int middle = (like + behind) >>> 1;
      if (beginAlike(number, middle, letters)) {
        like = middle;
      } else {
        behind = middle;
      }
    }
    return behind;
  }

  private boolean beginAlike(int one, int other, int count) {
    if (starts[other + 1] - starts[other] < count) {
      return false;
    }
    // Words near to each other differ late rather than early.
    for (int i = count - 1; i >= 0; i--) {
      if (letters[starts[one] + i] != letters[starts[other] + i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Fills the row of the word's letter at this depth as far as the slips can reach to either side,
   * and gives the least of it.
   */
  private int row(int[][] slips, int depth, String typed, int start, int most) {
    int[] above = slips[depth - 1];
    int[] row = slips[depth];
    byte letter = letters[start + depth - 1];
    int least = most + 1;
    int first = Math.max(1, depth - most);
    if (first > row.length) {
      return least;
    }
    int last = Math.min(row.length - 1, depth + most);
    row[first - 1] = first == 1 ? Math.min(depth, most + 1) : most + 1;
    least = Math.min(least, row[first - 1]);
    for (int j = first; j <= last; j++) {
      char there = typed.charAt(j - 1);
      int cost =
          Math.min(above[j - 1] + (there == letter ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
      if (depth > 1
          && j > 1
          && typed.charAt(j - 2) == letter
          && letters[start + depth - 2] == there) {
        cost = Math.min(cost, slips[depth - 2][j - 2] + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (last + 1 < row.length) {
      row[last + 1] = most + 1;
    }
    return least;
  }
}
