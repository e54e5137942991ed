package metier.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes words and runs of words from characters that lie anywhere on a page. */
final class Runs {
  /** Parts of the font's size. A tab's or a column's gap ends a run; words stand closer. */
  private static final float WIDE_GAP = 0.9f;

  private static final float SAME_BASELINE = 0.12f;
  private static final float MARK_TO_TEXT = 4f;
  private static final float DRAWN_TO_TEXT = 2.5f;
  private static final float DRAWN_AT_LEAST = 0.12f;
  private static final float DRAWN_AT_MOST = 0.65f;
  private static final float TWICE_PRINTED = 0.12f;
  private static final float LOOSE = 0.15f;
  private static final int LEAST_GAPS = 3;
  private static final int MOST_GAPS = 60;
  private static final int MOST_ALONE = 2_000;

  private Runs() {}

  /**
   * @param glyphs of one page and one direction
   * @param shapes that may be drawn as marks of bullets
   */
  static List<Run> of(List<Glyph> glyphs, List<Box> shapes) {
    List<Run> runs = new ArrayList<>();
    List<Run> marks = new ArrayList<>();
    for (List<Glyph> baseline : Raised.lowered(baselines(glyphs))) {
      for (List<Glyph> near : withoutWideGaps(baseline)) {
        Words.read(near, runs, marks);
      }
    }
    runs.sort(Comparator.comparing(Run::baseline).thenComparing(Run::left));
    List<Run> alone = new ArrayList<>();
    for (Run mark : marks) {
      boolean attached = alone.size() < MOST_ALONE && attach(mark, runs);
      if (!attached && !mark.text().isEmpty()) {
        alone.add(mark);
      }
    }
    runs.addAll(alone);
    runs.sort(Comparator.comparing(Run::baseline).thenComparing(Run::left));
    for (Box shape : shapes) {
      attach(shape, runs);
    }
    return runs;
  }

  /** Characters on the same baseline, each from left to right. */
  private static List<List<Glyph>> baselines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(Glyph::y));
    List<List<Glyph>> baselines = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!open.isEmpty()
          && glyph.y() - open.getFirst().y()
              > SAME_BASELINE * Math.min(glyph.size(), open.getFirst().size()) + 0.01f) {
        baselines.add(open);
        open = new ArrayList<>();
      }
      open.add(glyph);
    }
    baselines.add(open);
    baselines.forEach(line -> line.sort(Comparator.comparing(Glyph::x)));
    return baselines;
  }

  /** Cut at gaps wider than those between words; what was printed twice for boldness comes once. */
  private static List<List<Glyph>> withoutWideGaps(List<Glyph> baseline) {
    List<List<Glyph>> pieces = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    float end = 0;
    float size = 0;
    Glyph last = null;
    List<Float> gaps = new ArrayList<>();
    for (Glyph glyph : baseline) {
      if (last != null && isSame(last, glyph)) {
        continue;
      }
      if (!glyph.isSpace()) {
        float gap = (glyph.x() - end) / Math.max(0.1f, Math.max(size, glyph.size()));
        if (!open.isEmpty() && gap > WIDE_GAP + spacing(gaps)) {
          pieces.add(open);
          open = new ArrayList<>();
          gaps.clear();
        } else if (!open.isEmpty()) {
          gaps.add(gap);
        }
        end = open.isEmpty() ? glyph.end() : Math.max(end, glyph.end());
        size = glyph.size();
        last = glyph;
      }
      if (!glyph.isSpace() || !open.isEmpty()) {
        open.add(glyph);
      }
    }
    if (!open.isEmpty()) {
      pieces.add(open);
    }
    return pieces;
  }

  /** What letters set wide apart, as those of headings, add to the gaps between their words. */
  private static float spacing(List<Float> gaps) {
    if (gaps.size() < LEAST_GAPS || gaps.size() > MOST_GAPS) {
      return 0;
    }
    float usual = gaps.stream().sorted().skip(gaps.size() / 2).findFirst().orElse(0f);
    return usual > LOOSE ? 2 * usual : 0;
  }

  private static boolean isSame(Glyph last, Glyph glyph) {
    return last.text().equals(glyph.text())
        && Math.abs(last.x() - glyph.x()) < TWICE_PRINTED * glyph.size();
  }

  /** Makes the run that follows the mark a bullet, unless the mark parts it from words before. */
  private static boolean attach(Run mark, List<Run> runs) {
    int best = -1;
    float nearest = MARK_TO_TEXT * mark.size();
    boolean always = mark.text().isEmpty() || Bullets.isAlwaysMark(mark.text());
    for (int i = first(runs, mark.baseline() - mark.size());
        i < runs.size() && runs.get(i).baseline() < mark.baseline() + mark.size();
        i++) {
      Run run = runs.get(i);
      if (run.besides(mark) <= 0.4) {
        continue;
      }
      float gap = run.left() - mark.right();
      float before = mark.left() - run.right();
      if (before > -0.5f * mark.size() && before < (always ? 1.5f : MARK_TO_TEXT) * mark.size()) {
        return false;
      }
      if (gap > -0.3f * mark.size() && gap < nearest) {
        best = i;
        nearest = gap;
      }
    }
    if (best < 0
        || runs.get(best).bulleted()
        || !(always || Character.isLetter(runs.get(best).text().codePointAt(0)))) {
      return false;
    }
    runs.set(best, runs.get(best).bulletedFrom(mark.left()));
    return true;
  }

  private static void attach(Box shape, List<Run> runs) {
    float middle = (shape.top() + shape.bottom()) / 2;
    for (int i = first(runs, middle); i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.baseline() - middle > 3 * shape.height() + 20) {
        return;
      }
      float gap = run.textLeft() - shape.right();
      float part = Math.max(shape.width(), shape.height()) / run.size();
      if (middle > run.top()
          && middle < run.baseline()
          && part > DRAWN_AT_LEAST
          && part < DRAWN_AT_MOST
          && gap > DRAWN_AT_LEAST * run.size()
          && gap < DRAWN_TO_TEXT * run.size()
          && !run.bulleted()
          && !isBetween(runs, i, shape)) {
        runs.set(i, run.bulletedFrom(shape.left()));
        return;
      }
    }
  }

  /** Whether other words stand right before the shape: then it parts words and opens nothing. */
  private static boolean isBetween(List<Run> runs, int at, Box shape) {
    Run run = runs.get(at);
    for (int i = first(runs, run.baseline() - run.size());
        i < runs.size() && runs.get(i).baseline() < run.baseline() + run.size();
        i++) {
      Run other = runs.get(i);
      if (i != at
          && other.besides(run) > 0.5
          && other.left() < shape.left()
          && shape.left() - other.right() < 0.6f * run.size()) {
        return true;
      }
    }
    return false;
  }

  /** The first run whose baseline isn't above. */
  private static int first(List<Run> runs, float baseline) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).baseline() < baseline) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
