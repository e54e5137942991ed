package metier.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes rows of tables whole whose cells were wrapped: the second line of each cell goes behind its
 * first one, not behind the first line of the last cell.
 */
final class TableRows {
  /** Parts of the font's size. */
  private static final float SAME_EDGE = 0.5f;

  private static final float CLOSE = 1.4f;
  private static final Pattern OPEN_END =
      Pattern.compile("(?i).*(?:[-–—,&/(]|\\b(?:and|or|of|the|to|for|with|in|at))$");
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private TableRows() {}

  /**
   * @param lines from top to bottom
   */
  static List<Line> whole(List<Line> lines) {
    List<Line> whole = new ArrayList<>();
    Line above = null;
    for (Line line : lines) {
      if (above != null && !whole.isEmpty() && goesOn(whole.getLast(), above, line)) {
        whole.set(whole.size() - 1, joined(whole.getLast(), line));
      } else {
        whole.add(line);
      }
      above = line;
    }
    return whole;
  }

  private static boolean goesOn(Line row, Line above, Line line) {
    if (row.runs().size() < 2
        || !row.hasGap()
        || line.runs().size() > row.runs().size()
        || line.baseline() - above.baseline() > CLOSE * line.size()) {
      return false;
    }
    boolean evident = false;
    for (Run run : line.runs()) {
      int cell = cell(row, run);
      if (run.bulleted() || row.first().bulleted() || cell < 0) {
        return false;
      }
      String open = row.runs().get(cell).text();
      boolean date = OPEN_END.matcher(open).matches() && isDatePart(run.text());
      evident |=
          Character.isLowerCase(run.text().codePointAt(0))
              || date
              || (OPEN_END.matcher(open).matches() && !Values.isDated(open));
    }
    return evident;
  }

  private static boolean isDatePart(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return Values.isDated(text) || (word.length() >= 3 && MONTHS.contains(word.substring(0, 3)));
  }

  /** Under which cell's left edge it stands, within the cell's room; -1 where there is none. */
  private static int cell(Line row, Run run) {
    for (int i = 0; i < row.runs().size(); i++) {
      boolean fits = i + 1 == row.runs().size() || run.right() < row.runs().get(i + 1).left();
      if (fits && Math.abs(row.runs().get(i).left() - run.left()) < SAME_EDGE * run.size()) {
        return i;
      }
    }
    return -1;
  }

  private static Line joined(Line row, Line line) {
    List<Run> cells = new ArrayList<>(row.runs());
    for (Run run : line.runs()) {
      int at = cell(row, run);
      Run cell = cells.get(at);
      float room =
          at + 1 < cells.size() ? cells.get(at + 1).left() - 2 * cell.size() : Float.MAX_VALUE;
      cells.set(
          at,
          new Run(
              cell.text() + " " + run.text(),
              cell.left(),
              cell.textLeft(),
              Math.min(room, Math.max(cell.right(), run.right())),
              cell.baseline(),
              cell.size(),
              cell.firstWord(),
              cell.boldAtStart(),
              run.boldAtEnd(),
              cell.bulleted()));
    }
    return new Line(cells);
  }
}
