package metier.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the blocks of a Word document as lines. */
final class WordLines {
  private static final Pattern SPACES = Pattern.compile("[ \\u00A0]{4,}|\\s*\\t\\s*");
  private static final Pattern SPACED =
      Pattern.compile("(?:[\\p{Lu}&]\\s){3,}[\\p{Lu}&](?!\\p{L})");
  private static final Pattern OPEN_DATE = Pattern.compile(".*(?:[-–—]|\\bto)$");
  private static final int LONGEST_CELL = 90;
  private static final int PROSE = 100;
  private static final int MOST_LINES_OF_ROW = 3;

  private final List<String> lines = new ArrayList<>();

  static List<String> of(List<WordBlock> blocks) {
    WordLines written = new WordLines();
    blocks.forEach(written::write);
    if (!written.lines.isEmpty() && written.lines.getLast().isEmpty()) {
      written.lines.removeLast();
    }
    return written.lines;
  }

  private void write(WordBlock block) {
    switch (block) {
      case WordBlock.Paragraph paragraph -> write(paragraph);
      case WordBlock.Table table -> {
        blank();
        write(table);
        blank();
      }
    }
  }

  private void blank() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
  }

  private void write(WordBlock.Paragraph paragraph) {
    List<String> texts = new ArrayList<>();
    for (String line : paragraph.lines()) {
      String text = plain(line);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    if (texts.isEmpty()) {
      blank();
      return;
    }
    String before = lines.isEmpty() ? "" : lines.getLast();
    boolean prose =
        before.length() >= PROSE
            && !before.startsWith(Bullets.MARK)
            && texts.getFirst().length() >= PROSE;
    if (paragraph.heading() || paragraph.apart() || prose) {
      blank();
    }
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      int mark = Bullets.lengthOfMark(text);
      boolean bullet = mark > 0 || (paragraph.bulleted() && i == 0);
      String rest = text.substring(mark).strip();
      if (!rest.isEmpty()) {
        lines.add(bullet ? Bullets.MARK + rest : rest);
      }
    }
  }

  /** One line, gaps in it of one width, pictures of fonts and hyphens that don't show left out. */
  private static String plain(String line) {
    String text = Hyphens.withoutSoft(Ligatures.undone(line)).strip();
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean picture = Bullets.isPrivate(text.substring(i, i + 1));
      seen.append(picture && i > 0 ? '\t' : text.charAt(i));
    }
    String gapped = SPACES.matcher(seen.toString().strip()).replaceAll(Line.WIDE);
    return SPACED
        .matcher(gapped)
        .replaceAll(
            found -> found.group().replaceAll("(?<=\\S)\\s(?=\\S)", "").replaceAll("\\s+", " "));
  }

  private void write(WordBlock.Table table) {
    List<List<List<String>>> rows = new ArrayList<>();
    boolean dated = false;
    for (List<List<WordBlock>> row : table.rows()) {
      List<List<String>> cells = new ArrayList<>();
      for (List<WordBlock> cell : row) {
        List<String> texts = withWholeDates(of(cell));
        if (!texts.isEmpty()) {
          cells.add(texts);
        }
      }
      rows.add(cells);
      dated |= cells.size() > 1 && isOneLine(cells) && cells.stream().anyMatch(WordLines::isValue);
    }
    for (List<List<String>> cells : rows) {
      boolean named = cells.size() > 1 && cells.getFirst().getLast().endsWith(":");
      if (isOneLine(cells) && (dated || named)) {
        lines.add(String.join(Line.WIDE, cells.stream().map(List::getFirst).toList()));
      } else {
        writeCells(cells);
      }
    }
  }

  private void writeCells(List<List<String>> cells) {
    boolean dated = cells.size() > 1 && cells.stream().anyMatch(WordLines::isValue);
    if (dated && cells.stream().allMatch(WordLines::isHeader)) {
      writeSideBySide(cells, MOST_LINES_OF_ROW);
    } else if (dated && cells.size() == 2) {
      List<String> first = cells.getFirst();
      List<String> last = cells.getLast();
      List<String> brief = isHeader(first) && isValue(first) ? first : last;
      if (isHeader(brief) && isValue(brief)) {
        writeSideBySide(cells, brief.size());
      } else {
        cells.forEach(this::writeCell);
      }
    } else {
      cells.forEach(this::writeCell);
    }
  }

  /**
   * Title and date in one line, employer and place in the next.
   *
   * @param most lines of cells that stand beside each other; those after them follow
   */
  private void writeSideBySide(List<List<String>> cells, int most) {
    for (int i = 0; i < most; i++) {
      int at = i;
      List<String> row =
          cells.stream().filter(cell -> cell.size() > at).map(cell -> cell.get(at)).toList();
      if (row.stream().anyMatch(text -> text.isEmpty() || text.startsWith(Bullets.MARK))) {
        row.stream().filter(text -> !text.isEmpty()).forEach(lines::add);
      } else if (!row.isEmpty()) {
        lines.add(String.join(Line.WIDE, row));
      }
    }
    for (List<String> cell : cells) {
      if (cell.size() > most) {
        lines.addAll(cell.subList(most, cell.size()));
      }
    }
  }

  private void writeCell(List<String> cell) {
    if (cell.size() > 1) {
      blank();
    }
    lines.addAll(cell);
    if (cell.size() > 1) {
      blank();
    }
  }

  private static boolean isHeader(List<String> cell) {
    return cell.size() <= MOST_LINES_OF_ROW
        && cell.stream()
            .allMatch(
                line ->
                    !line.isEmpty()
                        && line.length() <= LONGEST_CELL
                        && !line.startsWith(Bullets.MARK));
  }

  private static boolean isOneLine(List<List<String>> cells) {
    return !cells.isEmpty()
        && cells.stream()
            .allMatch(
                cell ->
                    cell.size() == 1
                        && cell.getFirst().length() <= LONGEST_CELL
                        && !cell.getFirst().startsWith(Bullets.MARK));
  }

  private static boolean isValue(List<String> cell) {
    return cell.size() <= 2 && Values.isValue(cell.getFirst());
  }

  /** "Jan 2019 –" and "Mar 2021" as one line. */
  private static List<String> withWholeDates(List<String> cell) {
    List<String> whole = new ArrayList<>();
    for (String line : cell) {
      if (!whole.isEmpty()
          && OPEN_DATE.matcher(whole.getLast()).matches()
          && Values.isDated(whole.getLast())
          && Values.isDated(line)) {
        whole.set(whole.size() - 1, whole.getLast() + " " + line);
      } else {
        whole.add(line);
      }
    }
    return whole;
  }
}
