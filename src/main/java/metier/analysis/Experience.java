package metier.analysis;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import metier.model.Position;

/** The time that somebody has worked. */
final class Experience {
  private static final int MONTHS_A_YEAR = 12;

  private record Interval(int from, int to) {}

  private Experience() {}

  /**
   * Whole years completed, of the months that at least one position covers. A position without an
   * end goes on; one without a start tells nothing.
   *
   * @param clock tells the present month
   */
  static int years(List<Position> positions, Clock clock) {
    int present = month(YearMonth.now(clock));
    List<Interval> intervals = new ArrayList<>();
    for (Position position : positions) {
      YearMonth start = position.start();
      if (start != null) {
        YearMonth end = position.end();
        int last = end == null ? present : Math.min(month(end), present);
        if (last >= month(start)) {
          intervals.add(new Interval(month(start), last + 1));
        }
      }
    }
    intervals.sort(Comparator.comparingInt(Interval::from));
    int months = 0;
    int covered = Integer.MIN_VALUE;
    for (Interval interval : intervals) {
      int from = Math.max(interval.from(), covered);
      months += Math.max(0, interval.to() - from);
      covered = Math.max(covered, interval.to());
    }
    return months / MONTHS_A_YEAR;
  }

  private static int month(YearMonth month) {
    return month.getYear() * MONTHS_A_YEAR + month.getMonthValue();
  }
}
