package metier.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts small raised or lowered letters, as those of "1st", back into the line they belong to. */
final class Raised {
  private static final float SMALLER = 0.85f;

  /** Parts of the size of the line's letters. */
  private static final float FARTHEST = 0.6f;

  private static final float NEAR = 0.3f;
  private static final int NEIGHBOURS = 2;

  private Raised() {}

  /**
   * @param baselines from top to bottom, each from left to right
   */
  static List<List<Glyph>> lowered(List<List<Glyph>> baselines) {
    List<List<Glyph>> lines = new ArrayList<>();
    baselines.forEach(line -> lines.add(new ArrayList<>(line)));
    for (int i = 0; i < lines.size(); i++) {
      for (int j = Math.max(0, i - NEIGHBOURS);
          j < Math.min(lines.size(), i + NEIGHBOURS + 1);
          j++) {
        if (i != j && !lines.get(i).isEmpty() && !lines.get(j).isEmpty()) {
          move(lines.get(i), lines.get(j));
        }
      }
    }
    lines.removeIf(List::isEmpty);
    return lines;
  }

  private static void move(List<Glyph> small, List<Glyph> line) {
    Glyph first = line.getFirst();
    if (Math.abs(small.getFirst().y() - first.y()) > FARTHEST * first.size()
        || small.getFirst().size() > SMALLER * first.size()) {
      return;
    }
    List<Glyph> moved = new ArrayList<>();
    List<Glyph> left = new ArrayList<>();
    int at = 0;
    float end = -Float.MAX_VALUE;
    for (Glyph glyph : small) {
      while (at < line.size() && line.get(at).x() <= glyph.x()) {
        end = line.get(at).isSpace() ? end : line.get(at).end();
        at++;
      }
      if (Math.abs(glyph.x() - end) < NEAR * first.size()) {
        moved.add(
            new Glyph(
                glyph.text(),
                glyph.x(),
                first.y(),
                glyph.width(),
                glyph.size(),
                glyph.bold(),
                glyph.pictorial()));
        end = glyph.end();
      } else {
        left.add(glyph);
      }
    }
    if (!moved.isEmpty()) {
      small.clear();
      small.addAll(left);
      line.addAll(moved);
      line.sort(Comparator.comparing(Glyph::x));
    }
  }
}
