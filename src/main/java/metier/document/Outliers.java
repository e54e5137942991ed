package metier.document;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands at one side of a gutter, but belongs above or below both sides. Each method moves it
 * out of the lists of the sides into that of what is read before or behind them.
 */
final class Outliers {
  private static final int LEAST_SIDEBAR = 8;
  private static final double NEARLY_ALL = 0.9;

  /** Parts of the size of letters, between the bottom of a line and the top of the next. */
  private static final float PARAGRAPH_GAP = 0.75f;

  private Outliers() {}

  /** A name that stands at the top right isn't the beginning of the right column. */
  static void head(List<Run> left, List<Run> right, List<Run> above) {
    float top = Gutter.highest(left);
    List<Line> lines = Line.of(right);
    int head = 0;
    for (int i = 0; i + 1 < lines.size() && lines.get(i).bottom() < top; i++) {
      boolean larger = lines.get(i).size() > 1.25f * lines.get(i + 1).size();
      if (larger || isApart(lines.get(i), lines.get(i + 1))) {
        head = i + 1;
      }
    }
    move(lines.subList(0, head), right, above);
  }

  /** A row of contacts above both columns belongs to neither. */
  static void row(List<Run> left, List<Run> right, List<Run> above) {
    List<Line> lines = Line.of(left);
    List<Line> beside = Line.of(right);
    if (lines.size() > 1 && beside.size() > 1) {
      Line first = lines.getFirst();
      Line other = beside.getFirst();
      boolean row =
          Math.abs(first.baseline() - other.baseline()) < 0.25f * first.size()
              && !first.first().boldAtStart()
              && !first.isBullet()
              && isFarApart(first, lines.get(1))
              && isFarApart(other, beside.get(1));
      if (row) {
        move(List.of(first), left, above);
        move(List.of(other), right, above);
      }
    }
  }

  /** What goes on at the left below a list of two columns is read behind the list. */
  static void tail(List<Run> left, List<Run> right, List<Run> below) {
    List<Line> lines = Line.of(left);
    List<Line> beside = Line.of(right);
    float bottom = Gutter.lowest(right);
    if (below.isEmpty() && beside.size() >= LEAST_SIDEBAR && !isGrid(lines, beside)) {
      return;
    }
    int tail = lines.size();
    for (int i = lines.size() - 1; i > 0 && lines.get(i).top() > bottom - 0.01f; i--) {
      if (opensAnew(lines.get(i - 1), lines.get(i))) {
        tail = i;
      }
    }
    if (!isWrapped(lines.subList(tail, lines.size()))) {
      move(lines.subList(tail, lines.size()), left, below);
    }
  }

  /** Prose that was broken at the column's edge, since else it would reach beyond the gutter. */
  private static boolean isWrapped(List<Line> lines) {
    long wrapped =
        lines.stream().filter(line -> Character.isLowerCase(line.text().codePointAt(0))).count();
    return 2 * wrapped > lines.size();
  }

  /** A heading above or below a table is none of its labels. */
  static void labels(List<Run> left, List<Run> right, List<Run> above, List<Run> below) {
    float top = Gutter.highest(right);
    float bottom = Gutter.lowest(right);
    List<Line> lines = Line.of(left);
    move(lines.stream().filter(line -> line.bottom() < top).toList(), left, above);
    move(lines.stream().filter(line -> line.top() > bottom).toList(), left, below);
  }

  private static void move(List<Line> lines, List<Run> from, List<Run> to) {
    Set<Run> moved = new HashSet<>();
    lines.forEach(line -> moved.addAll(line.runs()));
    from.removeAll(moved);
    to.addAll(moved);
    to.sort(Comparator.comparing(Run::baseline).thenComparing(Run::left));
  }

  private static boolean isGrid(List<Line> left, List<Line> right) {
    long besides =
        right.stream()
            .filter(
                line ->
                    left.stream()
                        .anyMatch(
                            other ->
                                Math.abs(other.baseline() - line.baseline()) < 0.25f * line.size()))
            .count();
    return besides >= NEARLY_ALL * right.size();
  }

  private static boolean isApart(Line line, Line next) {
    return next.top() - line.bottom() > PARAGRAPH_GAP * next.size();
  }

  private static boolean isFarApart(Line line, Line next) {
    return next.top() - line.bottom() > 2 * PARAGRAPH_GAP * next.size();
  }

  private static boolean opensAnew(Line line, Line next) {
    float size = next.size();
    boolean outdented = next.left() < line.left() - 0.8f * size;
    boolean hanging = next.left() > line.first().textLeft() - 0.8f * size;
    return isApart(line, next)
        || Math.abs(line.size() - next.size()) > 0.1f * size
        || (!next.isBullet()
            && (outdented
                || (line.isBullet() && !hanging)
                || line.first().boldAtStart() != next.first().boldAtStart()));
  }
}
