package metier.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the pay of some work lies about what was expected, and how far off it is at large:
 * partially pooled by family, occupation, title and employer, and by how many records the
 * expectation rests on.
 */
final class LocalSpread {
  private static final List<Grouping> BY =
      List.of(Grouping.FAMILY, Grouping.OCCUPATION, Grouping.TITLE, Grouping.EMPLOYER);

  /** In logarithms: who is off by half a percent is as good as right. */
  private static final double LEAST_OFF = 0.005;

  private final List<Grouping> by;
  private final List<Groups> groups;
  private final Effects middle;
  private final Effects scale;

  LocalSpread(Shape shape, Spread.Seen seen) {
    int size = seen.off().length;
    this.by = BY.stream().filter(each -> each.isIn(shape)).toList();
    this.groups = by.stream().map(each -> new Groups(each, seen.coded())).toList();
    double[] still = new double[size];
    List<Groups.Members> levels = new ArrayList<>(groups.stream().map(Groups::members).toList());
    this.middle =
        new Effects(
            seen.off(), still, seen.weight(), new boolean[size], levels, Effects.Drift.NONE);
    double[] logs = new double[size];
    for (int i = 0; i < size; i++) {
      logs[i] = Math.log(Math.abs(seen.off()[i] - middle(seen.coded().get(i))) + LEAST_OFF);
    }
    levels.add(bySupport(seen.support()));
    this.scale =
        new Effects(logs, still, seen.weight(), new boolean[size], levels, Effects.Drift.NONE);
  }

  private static Groups.Members bySupport(int[] support) {
    int[] row = IntStream.range(0, support.length).toArray();
    return Groups.Members.of(Fit.SUPPORTS, row, support, support.length);
  }

  /** A difference of logarithms to what was expected. */
  double middle(Coding.Coded row) {
    return sum(middle, row);
  }

  /**
   * How far off at large, as a difference of logarithms.
   *
   * @param support of the expectation
   */
  double scale(Coding.Coded row, int support) {
    return Math.exp(sum(scale, row) + scale.effect(by.size(), support));
  }

  private double sum(Effects effects, Coding.Coded row) {
    double sum = effects.common();
    for (int k = 0; k < by.size(); k++) {
      sum += effects.effect(k, groups.get(k).of(row));
    }
    return sum;
  }
}
