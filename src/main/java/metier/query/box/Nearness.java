package metier.query.box;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a place's name: "in", "near", "within 10 miles of" before it, "area" or
 * "within 25 miles" behind it.
 *
 * @param from the first word with what stands before
 * @param to one past the last with what stands behind
 * @param told whether the words before say that a place follows
 * @param at whether it is "near" or a distance, behind which nothing but a place can stand
 */
record Nearness(int from, int to, boolean told, boolean at, @Nullable Double miles) {
  private static final Set<String> IN = Set.of("in", "inside", "around");
  private static final Set<String> NEAR = Set.of("near", "nearby", "nearest");
  private static final Set<String> OF = Set.of("of", "from", "around", "to");
  private static final Set<String> MILES = Set.of("miles", "mile", "mi");
  private static final Set<String> KILOMETRES = Set.of("km", "kms", "kilometers", "kilometres");
  private static final Set<String> AREA = Set.of("area", "metro", "region", "vicinity");
  private static final Set<String> GREATER = Set.of("greater", "downtown", "metro");

  private static final double MILES_A_KILOMETRE = 0.621371;
  private static final double MOST_MILES = 500;

  static Nearness of(Words words, int from, int to) {
    int first = from;
    boolean told = false;
    boolean near = false;
    Double miles = null;
    if (first > 0 && !words.apart(first) && GREATER.contains(words.word(first - 1))) {
      first--;
    }
    if (words.word(first - 1).equals("the") && !words.apart(first)) {
      first--;
    }
    String before = words.apart(first) ? "" : words.word(first - 1);
    Distance distance = OF.contains(before) ? Distance.endingAt(words, first - 1) : null;
    if (distance != null) {
      first = distance.from();
      miles = distance.miles();
      told = true;
      near = true;
    } else if (before.equals("to") && words.word(first - 2).equals("close")) {
      first -= 2;
      told = true;
      near = true;
    } else if (NEAR.contains(before) || (IN.contains(before) && !isFigure(words, first))) {
      near = NEAR.contains(before);
      first--;
      told = true;
      if (Set.of("located", "based").contains(words.word(first - 1))) {
        first--;
      }
    } else {
      first = words.word(first).equals("the") ? from : first;
    }
    int last = to;
    while (last < words.count() && !words.apart(last) && AREA.contains(words.word(last))) {
      last++;
    }
    if (miles == null) {
      Distance behind = Distance.beginningAt(words, last);
      if (behind != null) {
        miles = behind.miles();
        last = behind.to();
      }
    }
    return new Nearness(first, last, told, near, miles);
  }

  /** "a degree in", "experience in": what follows is a subject. */
  private static boolean isFigure(Words words, int in) {
    return Set.of("degree", "experience", "experienced", "bachelors", "masters", "trained")
        .contains(words.word(in - 2));
  }

  private record Distance(int from, int to, double miles) {
    /** "[within] 10 miles", whose last word stands before {@code end}. */
    static @Nullable Distance endingAt(Words words, int end) {
      int number = end - 2;
      Double miles = miles(words, number);
      if (miles == null) {
        return null;
      }
      int from = Set.of("within", "up").contains(words.word(number - 1)) ? number - 1 : number;
      return new Distance(from, end, miles);
    }

    /** "within 10 miles", "10 mile radius", "10 mi". */
    static @Nullable Distance beginningAt(Words words, int begin) {
      int number = words.word(begin).equals("within") ? begin + 1 : begin;
      Double miles = words.apart(begin) ? null : miles(words, number);
      if (miles == null) {
        return null;
      }
      int to = words.word(number + 2).equals("radius") ? number + 3 : number + 2;
      return new Distance(begin, to, miles);
    }

    private static @Nullable Double miles(Words words, int number) {
      String digits = words.word(number);
      String unit = words.word(number + 1);
      if (digits.isEmpty()
          || digits.length() > 3
          || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return null;
      }
      double each = MILES.contains(unit) ? 1 : KILOMETRES.contains(unit) ? MILES_A_KILOMETRE : 0;
      double miles = Math.min(MOST_MILES, Integer.parseInt(digits) * each);
      return miles > 0 ? miles : null;
    }
  }
}
