package metier.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts what stands on a page into reading order: above a gutter, left of it, right of it, below;
 * and the same within each of these.
 */
final class Columns {
  private static final int MOST_DEPTH = 12;

  /** No page that people read holds more; looking for columns among them would take minutes. */
  private static final int MOST_RUNS = 5_000;

  private static final float WHOLE_PAGE = 0.4f;
  private static final float NARROWER = 0.75f;
  private static final int LEAST_SIDEBAR = 8;
  private static final double NEARLY_ALL = 0.9;

  /** Parts of the size of letters, between the bottom of a line and the top of the next. */
  private static final float PARAGRAPH_GAP = 0.75f;

  private final float pageHeight;

  private final List<Box> rules;

  private Columns(float pageHeight, List<Box> rules) {
    this.pageHeight = pageHeight;
    this.rules = rules;
  }

  /**
   * @param rules lines drawn across the page
   */
  static List<Block> of(List<Run> page, List<Box> rules) {
    if (page.isEmpty()) {
      return List.of();
    }
    if (page.size() > MOST_RUNS) {
      return List.of(new Block.Flow(Line.of(page), rightEdge(page)));
    }
    float height = Gutter.lowest(page) - Gutter.highest(page);
    return new Columns(height, rules).order(page, rightEdge(page), 0);
  }

  private static float rightEdge(List<Run> runs) {
    return runs.stream().map(Run::right).max(Comparator.naturalOrder()).orElse(0f);
  }

  private static boolean isNarrower(List<Run> left, List<Run> right) {
    float one = width(left);
    float other = width(right);
    return Math.min(one, other) < NARROWER * Math.max(one, other);
  }

  private static float width(List<Run> runs) {
    return rightEdge(runs) - runs.stream().map(Run::left).min(Comparator.naturalOrder()).orElse(0f);
  }

  private List<Block> order(List<Run> region, float right, int depth) {
    if (region.isEmpty()) {
      return List.of();
    }
    Optional<Gutter> found =
        region.size() < 4 || depth > MOST_DEPTH ? Optional.empty() : Gutter.widest(region, rules);
    if (found.isEmpty()) {
      return List.of(new Block.Flow(TableRows.whole(Line.of(region)), right));
    }
    Gutter gutter = found.get();
    List<Run> left = new ArrayList<>(gutter.left());
    List<Run> beside = new ArrayList<>(gutter.right());
    float first = Math.min(left.getFirst().baseline(), beside.getFirst().baseline());
    List<Run> above = new ArrayList<>();
    List<Run> below = new ArrayList<>();
    Set<Run> parted = new HashSet<>(left);
    parted.addAll(beside);
    for (Run run : region) {
      if (!parted.contains(run)) {
        (run.baseline() < first ? above : below).add(run);
      }
    }
    List<Block> blocks = new ArrayList<>();
    switch (gutter.kind()) {
      case COLUMNS -> {
        trimHead(left, beside, above);
        trimRow(left, beside, above);
        trimTail(left, beside, below);
        blocks.addAll(order(above, right, depth + 1));
        boolean sidebar =
            gutter.sharedHeight() > WHOLE_PAGE * pageHeight && isNarrower(left, beside);
        blocks.add(
            new Block.Columns(
                order(left, rightEdge(left), depth + 1),
                order(beside, right, depth + 1),
                gutter.x(),
                sidebar));
      }
      case LABELS -> {
        trimLabels(left, beside, above, below);
        blocks.addAll(order(above, right, depth + 1));
        blocks.addAll(labelled(left, beside, right, depth));
      }
      case NONE -> throw new IllegalStateException("a gutter that parts nothing");
    }
    blocks.addAll(order(below, right, depth + 1));
    return blocks;
  }

  /** A name that stands at the top right isn't the beginning of the right column. */
  private static void trimHead(List<Run> left, List<Run> right, List<Run> above) {
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
  private static void trimRow(List<Run> left, List<Run> right, List<Run> above) {
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
  private static void trimTail(List<Run> left, List<Run> right, List<Run> below) {
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
  private static void trimLabels(
      List<Run> left, List<Run> right, List<Run> above, List<Run> below) {
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

  private List<Block> labelled(List<Run> left, List<Run> beside, float right, int depth) {
    List<Block> blocks = new ArrayList<>();
    List<List<Line>> labels = Labels.of(Line.of(left));
    List<Run> rest = new ArrayList<>(beside);
    List<Run> before = take(rest, labels.getFirst().getFirst());
    blocks.addAll(order(before, right, depth + 1));
    for (int i = 0; i < labels.size(); i++) {
      List<Run> named = i + 1 < labels.size() ? take(rest, labels.get(i + 1).getFirst()) : rest;
      blocks.add(new Block.Labelled(labels.get(i), order(named, right, depth + 1)));
    }
    return blocks;
  }

  /** Takes from the list what stands above the line. */
  private static List<Run> take(List<Run> runs, Line below) {
    List<Run> taken = new ArrayList<>();
    for (Run run : runs) {
      if (run.baseline() < below.baseline() - 0.3f * below.size()) {
        taken.add(run);
      }
    }
    runs.removeAll(new HashSet<>(taken));
    return taken;
  }
}
