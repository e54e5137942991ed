package metier.document;

import java.util.List;
import java.util.function.Predicate;

/** Tells whether what stands at both sides of an empty strip are columns. */
final class Sides {
  enum Kind {
    /** Lines go on across the strip: a title and its date, the cells of a row. */
    NONE,
    /** Read the left one, then the right one. */
    COLUMNS,
    /** Each part of the left names what begins beside it. */
    LABELS
  }

  private static final double MOSTLY = 0.8;
  private static final double NEARLY_ALL = 0.9;
  private static final double HALF = 0.5;
  private static final double SPARSE = 0.45;
  private static final float LARGE = 1.4f;
  private static final double BESIDES = 0.7;

  private final List<Line> left;
  private final List<Line> right;

  private Sides(List<Line> left, List<Line> right) {
    this.left = left;
    this.right = right;
  }

  static Kind kind(List<Line> left, List<Line> right) {
    if (left.size() == 1 && isBesideLargeLine(left.getFirst(), right)) {
      return Kind.COLUMNS;
    }
    if (left.size() < 2 || right.size() < 2) {
      return Kind.NONE;
    }
    float from = Math.max(left.getFirst().top(), right.getFirst().top());
    float to = Math.min(left.getLast().bottom(), right.getLast().bottom());
    Sides shared = new Sides(within(left, from, to), within(right, from, to));
    return shared.left.size() < 2 || shared.right.size() < 2 ? Kind.NONE : shared.kind();
  }

  /** A large name with ways to reach the person beside it. */
  private static boolean isBesideLargeLine(Line name, List<Line> right) {
    return right.size() >= 2
        && right.stream()
            .allMatch(
                line ->
                    line.size() * LARGE < name.size()
                        && line.bottom() > name.top() - name.size()
                        && line.top() < name.bottom() + name.size());
  }

  private static List<Line> within(List<Line> lines, float from, float to) {
    return lines.stream()
        .filter(line -> line.bottom() > from + 0.01f && line.top() < to - 0.01f)
        .toList();
  }

  private Kind kind() {
    double rightBesides = part(right, line -> isBesides(line, left));
    double leftBesides = part(left, line -> isBesides(line, right));
    boolean leftLists = part(left, Line::isBullet) > HALF;
    boolean rightLists = part(right, Line::isBullet) > HALF;
    if (!rightLists && rightBesides >= MOSTLY && part(right, Sides::holdsValue) >= HALF) {
      return Kind.NONE;
    }
    if (!rightLists
        && rightBesides >= MOSTLY
        && leftBesides >= MOSTLY
        && part(left, Sides::endsInValue) >= HALF) {
      return Kind.NONE;
    }
    if (!rightLists && rightBesides >= NEARLY_ALL && isRightAligned()) {
      return Kind.NONE;
    }
    if (!rightLists && right.size() < SPARSE * left.size() && rightBesides >= NEARLY_ALL) {
      return Kind.NONE;
    }
    if (leftLists) {
      return Kind.COLUMNS;
    }
    if (part(left, line -> Values.isDated(line.text())) >= HALF && opensBesides()) {
      return Kind.LABELS;
    }
    boolean colons = part(left, line -> line.text().endsWith(":")) >= HALF;
    if (colons && leftBesides >= MOSTLY) {
      return Kind.LABELS;
    }
    boolean bold =
        part(left, line -> line.first().boldAtStart()) >= NEARLY_ALL
            && part(right, line -> line.first().boldAtStart()) < HALF;
    boolean sparse = left.size() < SPARSE * right.size();
    return opensBesides() && (sparse || (bold && !rightLists)) ? Kind.LABELS : Kind.COLUMNS;
  }

  private static double part(List<Line> lines, Predicate<Line> holds) {
    return lines.stream().filter(holds).count() / (double) lines.size();
  }

  private static boolean holdsValue(Line line) {
    return line.runs().stream().anyMatch(run -> Values.isValue(run.text()));
  }

  private static boolean endsInValue(Line line) {
    return line.runs().size() > 1 && Values.isValue(line.last().text());
  }

  private static boolean isBesides(Line line, List<Line> others) {
    for (Line other : others) {
      if (Math.abs(other.baseline() - line.baseline()) < (1 - BESIDES) * line.size()) {
        return true;
      }
    }
    return false;
  }

  private boolean isRightAligned() {
    float size = right.getFirst().size();
    float least = Float.MAX_VALUE;
    float most = 0;
    float leftmost = Float.MAX_VALUE;
    float inmost = 0;
    for (Line line : right) {
      if (line.runs().size() > 1) {
        return false;
      }
      least = Math.min(least, line.right());
      most = Math.max(most, line.right());
      leftmost = Math.min(leftmost, line.left());
      inmost = Math.max(inmost, line.left());
    }
    return most - least < 0.6f * size && inmost - leftmost > 1.5f * size;
  }

  /** Whether each part of the left side begins beside a line of the right one. */
  private boolean opensBesides() {
    List<List<Line>> labels = Labels.of(left);
    long opened = labels.stream().filter(label -> isBesides(label.getFirst(), right)).count();
    return labels.size() >= 2 && opened >= NEARLY_ALL * labels.size();
  }
}
