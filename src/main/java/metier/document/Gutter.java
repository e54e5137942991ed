package metier.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An empty strip that runs through several lines and parts columns.
 *
 * @param x where the right column begins
 * @param kind how what stands beside it is read
 */
record Gutter(float x, List<Run> left, List<Run> right, Sides.Kind kind) {
  /** Part of the size of letters. */
  private static final float LEAST_WIDTH = 0.9f;

  private static final int MOST_CANDIDATES = 40;
  private static final float SAME_EDGE = 2;

  /** How far a drawn line has to reach into both columns to part what stands above and below. */
  private static final float BEYOND = 15;

  /** The one with the most beside it. */
  static Optional<Gutter> widest(List<Run> region, List<Box> rules) {
    List<Box> sorted = rules.stream().sorted(Comparator.comparing(Box::top)).toList();
    float size = Sizes.usual(region);
    Gutter best = null;
    float most = 0;
    for (float x : edges(region)) {
      for (Gutter gutter : at(x, region, sorted, LEAST_WIDTH * size)) {
        float shared = gutter.sharedHeight();
        if (shared > most * 1.02f + 0.5f) {
          best = gutter;
          most = shared;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  float sharedHeight() {
    return Math.min(lowest(left), lowest(right)) - Math.max(highest(left), highest(right));
  }

  /** Where several runs begin, from left to right. */
  private static List<Float> edges(List<Run> region) {
    Map<Integer, List<Float>> found = new HashMap<>();
    for (Run run : region) {
      found
          .computeIfAbsent(Math.round(run.left() / SAME_EDGE), edge -> new ArrayList<>())
          .add(run.left());
    }
    return found.values().stream()
        .sorted(Comparator.comparing((List<Float> edge) -> -edge.size()))
        .limit(MOST_CANDIDATES)
        .map(edge -> edge.stream().min(Comparator.naturalOrder()).orElseThrow())
        .sorted()
        .toList();
  }

  private static List<Gutter> at(float x, List<Run> region, List<Box> rules, float width) {
    List<Run> crossing =
        region.stream().filter(run -> run.left() < x - 0.05f && run.right() > x - width).toList();
    List<Box> drawn =
        rules.stream()
            .filter(rule -> rule.left() < x - width - BEYOND && rule.right() > x + BEYOND)
            .toList();
    List<Gutter> found = new ArrayList<>();
    List<Run> left = new ArrayList<>();
    List<Run> right = new ArrayList<>();
    int next = 0;
    int rule = 0;
    for (Run run : region) {
      boolean ends = false;
      while (rule < drawn.size() && drawn.get(rule).top() < run.baseline()) {
        rule++;
        ends = true;
      }
      boolean crosses = next < crossing.size() && run.equals(crossing.get(next));
      if (crosses || ends) {
        next += crosses ? 1 : 0;
        addParts(x, left, right, found);
        left = new ArrayList<>();
        right = new ArrayList<>();
      }
      if (!crosses && !standsBesides(run, crossing, next)) {
        (run.left() >= x - 0.05f ? right : left).add(run);
      }
    }
    addParts(x, left, right, found);
    return found;
  }

  /** Cuts where a heading stands alone at the left and both columns begin anew below it. */
  private static void addParts(float x, List<Run> left, List<Run> right, List<Gutter> found) {
    List<Run> restLeft = left;
    List<Run> restRight = right;
    for (float cut : Restarts.of(Line.of(left), Line.of(right))) {
      add(x, above(restLeft, cut), above(restRight, cut), found);
      restLeft = below(restLeft, cut);
      restRight = below(restRight, cut);
    }
    add(x, restLeft, restRight, found);
  }

  private static List<Run> above(List<Run> runs, float cut) {
    return runs.stream().filter(run -> run.baseline() < cut).toList();
  }

  private static List<Run> below(List<Run> runs, float cut) {
    return runs.stream().filter(run -> run.baseline() >= cut).toList();
  }

  private static boolean standsBesides(Run run, List<Run> crossing, int next) {
    return (next > 0 && run.besides(crossing.get(next - 1)) > 0.5)
        || (next < crossing.size() && run.besides(crossing.get(next)) > 0.5);
  }

  private static void add(float x, List<Run> left, List<Run> right, List<Gutter> found) {
    Sides.Kind kind = Sides.kind(Line.of(left), Line.of(right));
    if (kind != Sides.Kind.NONE) {
      found.add(new Gutter(x, left, right, kind));
    }
  }

  static float highest(List<Run> runs) {
    return runs.stream().map(Run::top).min(Comparator.naturalOrder()).orElse(Float.MAX_VALUE);
  }

  static float lowest(List<Run> runs) {
    return runs.stream().map(Run::bottom).max(Comparator.naturalOrder()).orElse(0f);
  }
}
