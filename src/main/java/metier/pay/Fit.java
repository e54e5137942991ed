package metier.pay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The logarithm of annual pay, as the effects of all groupings together. */
final class Fit {
  /**
   * What pay is expected to rise by in a year before the records are seen: wages and salaries in
   * the Employment Cost Index of the BLS rose by 1.4 to 5 % a year from 2009 to 2024, in the mean
   * some 2.8 %.
   */
  private static final Effects.Drift EXPECTED = new Effects.Drift(0.028, 0.01);

  private static final List<Grouping> TELLING =
      List.of(Grouping.TITLE_AT_EMPLOYER, Grouping.EMPLOYER, Grouping.TITLE, Grouping.OCCUPATION);

  /** One, few and several records. */
  private static final int[] FEW = {1, 2, 5};

  /** How many classes of support there are. */
  static final int SUPPORTS = 256;

  private final Map<Grouping, Groups> groups = new EnumMap<>(Grouping.class);
  private final Effects effects;

  Fit(Observations rows) {
    List<Groups.Members> levels = new ArrayList<>();
    for (Grouping grouping : Grouping.values()) {
      Groups each = new Groups(grouping, rows.coded);
      groups.put(grouping, each);
      levels.add(each.members());
    }
    this.effects = new Effects(rows.logs, rows.years, rows.weights, rows.survey, levels, EXPECTED);
  }

  /**
   * @param support how many records the narrow groups hold that it rests on, as a class: a digit
   *     for each of {@link #TELLING}
   */
  record Point(double log, int support) {}

  /** For today's level. */
  Point of(Coding.Coded row, Shape shape) {
    double log = effects.common();
    for (Grouping grouping : Grouping.values()) {
      if (!grouping.isIn(shape)) {
        continue;
      }
      int level = grouping.ordinal();
      if (grouping == Grouping.WORD) {
        for (int word : row.words()) {
          log += effects.effect(level, groups(grouping).ofWord(word));
        }
      } else {
        log += effects.effect(level, groups(grouping).of(row));
      }
    }
    return new Point(log, support(row, shape));
  }

  private int support(Coding.Coded row, Shape shape) {
    int support = 0;
    for (Grouping grouping : TELLING) {
      int rows = grouping.isIn(shape) ? groups(grouping).size(groups(grouping).of(row)) : 0;
      int digit = 0;
      while (digit < FEW.length && rows >= FEW[digit]) {
        digit++;
      }
      support = support * (FEW.length + 1) + digit;
    }
    return support;
  }

  private Groups groups(Grouping grouping) {
    Groups each = groups.get(grouping);
    if (each == null) {
      throw new IllegalStateException("nothing is grouped by " + grouping);
    }
    return each;
  }

  /** By how much the logarithm rises in a year. */
  double drift() {
    return effects.drift();
  }

  /** Whether the records of a group say more of it than all others do. */
  boolean isOwn(Grouping grouping, Coding.Coded row) {
    return effects.own(grouping.ordinal(), groups(grouping).of(row)) >= 0.5;
  }
}
