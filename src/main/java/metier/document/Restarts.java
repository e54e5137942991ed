package metier.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds headings of sections that stand between two tables or lists of two columns: alone at the
 * left, with both columns beginning anew on one line below.
 */
final class Restarts {
  private static final float CLEAR = 0.15f;
  private static final float SAME_BASELINE = 0.25f;
  private static final float LARGER = 1.08f;

  private Restarts() {}

  /** Where to cut, from top to bottom: heights right above the headings. */
  static List<Float> of(List<Line> left, List<Line> right) {
    List<Float> cuts = new ArrayList<>();
    int below = 0;
    for (int i = 1; i + 1 < left.size(); i++) {
      Line heading = left.get(i);
      while (below < right.size() && right.get(below).baseline() < heading.baseline()) {
        below++;
      }
      if (below == 0 || below == right.size()) {
        continue;
      }
      float clear = CLEAR * heading.size();
      Line next = left.get(i + 1);
      Line beside = right.get(below);
      boolean alone =
          right.get(below - 1).bottom() < heading.top() - clear
              && left.get(i - 1).bottom() < heading.top() - clear
              && beside.top() > heading.bottom() - clear;
      boolean together =
          Math.abs(beside.baseline() - next.baseline()) < SAME_BASELINE * next.size();
      if (alone && together && isHeading(heading, next)) {
        cuts.add(heading.top());
      }
    }
    return cuts;
  }

  private static boolean isHeading(Line line, Line next) {
    if (line.isBullet() || line.runs().size() > 1) {
      return false;
    }
    String text = line.text();
    boolean shouted =
        text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
    return shouted
        || line.size() > LARGER * next.size()
        || (line.first().boldAtStart() && !next.first().boldAtStart());
  }
}
