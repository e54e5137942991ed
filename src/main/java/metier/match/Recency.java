package metier.match;

import java.util.Comparator;
import java.util.List;
import metier.index.Person;
import metier.index.Profile.Held;

/** How much of what somebody did counts today: half after each half-life. */
final class Recency {
  private static final double HALF_LIFE_MONTHS = 84;

  /** What an undated position is taken to have lasted. */
  private static final int USUAL_MONTHS = 24;

  private Recency() {}

  /**
   * @param index of the position, from 0 for the most recent: tells its age where it is undated
   * @return over 0, and 1 for what is done at present
   */
  static double of(Held held, int index, int now) {
    int ago = held.to() == Person.PRESENT ? 0 : monthsAgo(held, index, now);
    return Math.pow(0.5, ago / HALF_LIFE_MONTHS);
  }

  private static int monthsAgo(Held held, int index, int now) {
    return held.to() == Person.UNDATED ? index * USUAL_MONTHS : Math.max(0, now - held.to());
  }

  /** From the first to the last month, both counted; 0 where undated. */
  static int months(Held held, int now) {
    if (held.from() == Person.UNDATED || held.to() == Person.UNDATED) {
      return 0;
    }
    return Math.max(0, Math.min(held.to(), now) - held.from() + 1);
  }

  /** Of several positions together, overlaps counted once. */
  static int months(List<Held> several, int now) {
    List<Held> dated =
        several.stream()
            .filter(held -> months(held, now) > 0)
            .sorted(Comparator.comparingInt(Held::from))
            .toList();
    int months = 0;
    int covered = Integer.MIN_VALUE;
    for (Held held : dated) {
      int end = Math.min(held.to(), now) + 1;
      months += Math.max(0, end - Math.max(held.from(), covered));
      covered = Math.max(covered, end);
    }
    return months;
  }

  /** As {@link #months}, with the usual time for an undated position. */
  static int monthsOrUsual(Held held, int now) {
    int months = months(held, now);
    return months == 0 ? USUAL_MONTHS : months;
  }
}
