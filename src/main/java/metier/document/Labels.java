package metier.document;

import java.util.ArrayList;
import java.util.List;

/** The labels at the left of a table: lines that follow closely are one label. */
final class Labels {
  private static final float CLOSE = 1.45f;

  private Labels() {}

  static List<List<Line>> of(List<Line> lines) {
    List<List<Line>> labels = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      boolean own =
          open.isEmpty()
              || line.baseline() - open.getLast().baseline() > CLOSE * line.size()
              || open.getLast().text().endsWith(":")
              || isWhole(open.getLast().text());
      if (own && !open.isEmpty()) {
        labels.add(List.copyOf(open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      labels.add(List.copyOf(open));
    }
    return labels;
  }

  /** Dates that don't end openly, as "2019 –" does. */
  private static boolean isWhole(String text) {
    return Values.isDated(text) && !text.matches(".*(?:[-–—]|\\bto)$");
  }
}
