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
        Outliers.head(left, beside, above);
        Outliers.row(left, beside, above);
        Outliers.tail(left, beside, below);
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
        Outliers.labels(left, beside, above, below);
        blocks.addAll(order(above, right, depth + 1));
        blocks.addAll(labelled(left, beside, right, depth));
      }
      case NONE -> throw new IllegalStateException("a gutter that parts nothing");
    }
    blocks.addAll(order(below, right, depth + 1));
    return blocks;
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
