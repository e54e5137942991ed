package metier.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs that stand beside each other, from left to right. */
record Line(List<Run> runs) {
  /** Between a title and the date at the other edge; three spaces or more set parts apart. */
  static final String WIDE = "    ";

  private static final float BESIDES = 0.5f;

  private static final float STACKED = 0.5f;
  private static final int MOST_BESIDES = 20;

  /** Parts of the font's size. */
  private static final float WIDE_GAP = 1.2f;

  private static final float WORD_GAP = 0.12f;
  private static final float MOST_STRETCHED = 3;
  private static final float EVENLY = 0.25f;
  private static final int LEAST_STRETCHED = 3;

  Line {
    runs = runs.stream().sorted(Comparator.comparing(Run::left)).toList();
  }

  /**
   * @param runs of one column
   */
  static List<Line> of(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparing(Run::baseline));
    List<Line> lines = new ArrayList<>();
    List<Run> open = new ArrayList<>();
    Run widest = null;
    for (Run run : sorted) {
      if (widest != null && (run.besides(widest) < BESIDES || isBelowOne(run, open))) {
        lines.add(new Line(open));
        open = new ArrayList<>();
        widest = null;
      }
      open.add(run);
      widest = widest == null || run.size() > 1.1 * widest.size() ? run : widest;
    }
    if (!open.isEmpty()) {
      lines.add(new Line(open));
    }
    return lines;
  }

  /** Whether it stands in the place of a run above, as the second line beside a large name. */
  private static boolean isBelowOne(Run run, List<Run> open) {
    for (int i = open.size() - 1; i >= 0 && i >= open.size() - MOST_BESIDES; i--) {
      Run other = open.get(i);
      float shared = Math.min(run.right(), other.right()) - Math.max(run.left(), other.left());
      if (shared > STACKED * Math.min(run.right() - run.left(), other.right() - other.left())
          && run.baseline() - other.baseline() > STACKED * Math.min(run.size(), other.size())) {
        return true;
      }
    }
    return false;
  }

  Run first() {
    return runs.getFirst();
  }

  Run last() {
    return runs.getLast();
  }

  float left() {
    return first().left();
  }

  float right() {
    float right = 0;
    for (Run run : runs) {
      right = Math.max(right, run.right());
    }
    return right;
  }

  /** Of the run with the largest letters. */
  float baseline() {
    Run largest = first();
    for (Run run : runs) {
      largest = run.size() > 1.1 * largest.size() ? run : largest;
    }
    return largest.baseline();
  }

  float size() {
    float size = 0;
    for (Run run : runs) {
      size = Math.max(size, run.size());
    }
    return size;
  }

  float top() {
    return baseline() - Run.ASCENT * size();
  }

  float bottom() {
    return baseline() + Run.DESCENT * size();
  }

  boolean isBullet() {
    return first().bulleted();
  }

  /** Whether parts of it are set apart, as a title and its dates. */
  boolean hasGap() {
    return text().contains(WIDE);
  }

  /** Without the bullet's mark. */
  String text() {
    boolean stretched = isStretched();
    StringBuilder text = new StringBuilder(first().text());
    for (int i = 1; i < runs.size(); i++) {
      Run run = runs.get(i);
      float gap = (run.left() - runs.get(i - 1).right()) / Math.max(0.1f, size());
      if (run.bulleted()) {
        text.append(gap > WIDE_GAP ? WIDE : " ").append(Bullets.MARK);
      } else if (gap > WIDE_GAP && !stretched) {
        text.append(WIDE);
      } else if (gap > WORD_GAP) {
        text.append(' ');
      }
      text.append(run.text());
    }
    return text.toString();
  }

  /** Whether its words were only pushed apart to fill a narrow column. */
  private boolean isStretched() {
    if (runs.size() < LEAST_STRETCHED) {
      return false;
    }
    float least = Float.MAX_VALUE;
    float most = 0;
    boolean lower = false;
    for (int i = 1; i < runs.size(); i++) {
      float gap = runs.get(i).left() - runs.get(i - 1).right();
      least = Math.min(least, gap);
      most = Math.max(most, gap);
      lower |= Character.isLowerCase(runs.get(i).text().codePointAt(0));
    }
    return lower && most < MOST_STRETCHED * size() && most - least < EVENLY * size();
  }
}
