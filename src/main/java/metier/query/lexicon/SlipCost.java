package metier.query.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a word is from what was typed, in slips of the hand: the optimal string alignment
 * distance with slips that people often make below 1 and one on the first letter above it.
 */
final class SlipCost {
  /** Slips up to here say more about the hand than about the word. */
  static final double USUAL = 0.8;

  private static final double PLAIN = 1;
  private static final double LEFT_OUT = 0.8;
  private static final double CHANGED_OVER = 0.6;
  private static final double DOUBLED = 0.5;
  private static final double ANOTHER = 1.2;
  private static final double VOWEL = 0.7;
  private static final double SOUND = 0.7;

  /** "ph" for "f" and the other way round. */
  private static final double SPELLED_OUT = 0.4;

  /** People seldom get the first letter wrong. */
  private static final double FIRST = 0.6;

  static final String VOWELS = "aeiouy";

  /** Consonants that sound alike. */
  private static final String[] ALIKE = {"ckqs", "szx", "dt", "bp", "gj", "mn", "vwf", "lr"};

  private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private SlipCost() {}

  /** The word with its f written ph, or the other way round; none where it has neither. */
  static List<String> soundingLike(String word) {
    List<String> others = new ArrayList<>();
    if (word.indexOf('f') >= 0) {
      others.add(word.replace("ff", "f").replace("f", "ph"));
    }
    if (word.contains("ph")) {
      others.add(word.replace("ph", "f"));
    }
    return others;
  }

  static double of(String typed, String meant) {
    double[][] cost = new double[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : least(cost, typed, i, meant, j);
      }
    }
    return cost[typed.length()][meant.length()];
  }

  private static double least(double[][] cost, String typed, int i, String meant, int j) {
    double least = Double.MAX_VALUE;
    if (i > 0 && j > 0) {
      least = cost[i - 1][j - 1] + another(typed, i - 1, meant, j - 1);
    }
    if (i > 0) {
      least = Math.min(least, cost[i - 1][j] + single(typed, i - 1, PLAIN));
    }
    if (j > 0) {
      least = Math.min(least, cost[i][j - 1] + single(meant, j - 1, LEFT_OUT));
    }
    if (i > 1
        && j > 1
        && typed.charAt(i - 1) == meant.charAt(j - 2)
        && typed.charAt(i - 2) == meant.charAt(j - 1)) {
      least = Math.min(least, cost[i - 2][j - 2] + CHANGED_OVER);
    }
    if (i > 0 && j > 1 && typed.charAt(i - 1) == 'f' && meant.startsWith("ph", j - 2)) {
      least = Math.min(least, cost[i - 1][j - 2] + SPELLED_OUT);
    }
    if (j > 0 && i > 1 && meant.charAt(j - 1) == 'f' && typed.startsWith("ph", i - 2)) {
      least = Math.min(least, cost[i - 2][j - 1] + SPELLED_OUT);
    }
    return least;
  }

  private static double another(String typed, int i, String meant, int j) {
    char there = typed.charAt(i);
    char wanted = meant.charAt(j);
    if (there == wanted) {
      return 0;
    }
    double first = i == 0 && j == 0 ? FIRST : 0;
    if (VOWELS.indexOf(there) >= 0 && VOWELS.indexOf(wanted) >= 0) {
      return first + VOWEL;
    }
    for (String alike : ALIKE) {
      if (alike.indexOf(there) >= 0 && alike.indexOf(wanted) >= 0) {
        return first + SOUND;
      }
    }
    return first + (areNeighbours(there, wanted) ? PLAIN : ANOTHER);
  }

  private static boolean areNeighbours(char one, char other) {
    for (String row : KEYS) {
      int at = row.indexOf(one);
      if (at >= 0 && Math.abs(at - row.indexOf(other)) == 1 && row.indexOf(other) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A letter too many or too few; cheap behind its like. */
  private static double single(String word, int at, double slip) {
    return at == 0 ? slip + FIRST : word.charAt(at - 1) == word.charAt(at) ? DOUBLED : slip;
  }
}
