package metier.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import metier.model.Bullet;
import metier.model.Position;

/**
 * The positions that the lines of a résumé tell of: each begins at a line with its dates, which
 * stands among the few short lines that name title, employer and place; what follows are its
 * bullets.
 *
 * @param before lines above the first position that don't belong to it
 */
record PositionLines(List<String> before, List<Position> positions) {
  private static final int LONGEST_HEADER = 170;
  private static final int LONGEST_PART = 100;
  private static final int MOST_LINES_ABOVE = 2;
  private static final int MOST_LINES_BELOW = 3;
  private static final int LEAST_TITLE_WORD = 4;
  private static final int MOST_WORDS_OF_TITLE = 6;

  /** A bare year at the end of a wrapped sentence isn't when something began. */
  private static final int YEAR_ALONE = 4;

  private static final Pattern BRACKETS = Pattern.compile("^[\\s()\\[\\]|,;:–—-]*$");
  private static final Pattern ITEM = Pattern.compile("^\\s*[•◦▪‣●○■□❖➢➤✓✔►*·-]\\s?.*");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern WITHIN_SENTENCE =
      Pattern.compile(
          "(?i)(?:^|.*\\W)(?:from|in|for|since|during|of|by|until|and|the|between|on|to)$");

  private record Dated(int line, DateSpan span, String left, String right) {}

  /**
   * @param strictly only lines whose dates stand alone or beside a title: where dates may be those
   *     of something else
   */
  static PositionLines of(List<String> raw, boolean strictly) {
    List<String> lines = withWholeDates(raw);
    List<Dated> dated = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      dated(lines, i, strictly).ifPresent(dated::add);
    }
    if (dated.isEmpty()) {
      return new PositionLines(raw, List.of());
    }
    int above = linesAbove(lines, 0, dated.getFirst(), MOST_LINES_ABOVE);
    List<Position> positions = new ArrayList<>();
    int next = dated.getFirst().line - above;
    List<String> before = List.copyOf(lines.subList(0, next));
    for (int i = 0; i < dated.size(); i++) {
      Dated here = dated.get(i);
      int from = next;
      int limit = i + 1 < dated.size() ? dated.get(i + 1).line : lines.size();
      List<String> parts = new ArrayList<>();
      lines.subList(from, here.line).forEach(line -> parts.add(line.strip()));
      parts.add(here.left);
      parts.add(here.right);
      int body = here.line + 1;
      while (body < limit
          && body - here.line <= MOST_LINES_BELOW
          && belongs(lines, body, parts, limit)) {
        parts.add(lines.get(body++).strip());
      }
      next = limit;
      if (i + 1 < dated.size()) {
        Dated following = dated.get(i + 1);
        next =
            limit
                - Math.max(
                    linesAbove(lines, body, following, above), titleAbove(lines, body, following));
      }
      positions.add(position(PositionHeader.of(parts), here.span, lines.subList(body, next)));
    }
    return new PositionLines(before, positions);
  }

  private static Position position(PositionHeader header, DateSpan span, List<String> body) {
    List<Bullet> bullets = ResumeBullets.of(body);
    return new Position(
        header.title(), header.employer(), header.place(), span.start(), span.end(), bullets);
  }

  /** "July 2011", "to", "March 2013" on three lines, or the two ends on two, as one line. */
  private static List<String> withWholeDates(List<String> raw) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      String line = CleanText.oneLine(raw.get(i));
      String second = i + 1 < raw.size() ? CleanText.oneLine(raw.get(i + 1)) : "";
      String third = i + 2 < raw.size() ? CleanText.oneLine(raw.get(i + 2)) : "";
      if (DateSpan.isPoint(line) && isDash(second) && DateSpan.isEnd(third)) {
        lines.add(line + " to " + third);
        i += 2;
      } else if (endsInDash(line)
          && DateSpan.isEnd(second)
          && DateSpan.find(line + " " + second).isPresent()) {
        lines.add(line + " " + second);
        i++;
      } else {
        lines.addAll(withoutProse(raw.get(i)));
      }
    }
    return lines;
  }

  /** What a person did there may begin right behind the place. */
  private static List<String> withoutProse(String line) {
    int end = PositionHeader.endOfBlanks(line);
    String rest = end < 0 ? "" : line.substring(end).strip();
    return rest.isEmpty() || isHeading(rest)
        ? List.of(line)
        : List.of(line.substring(0, end), rest);
  }

  private static boolean isDash(String text) {
    return text.equalsIgnoreCase("to") || (text.length() == 1 && "-–—".contains(text));
  }

  private static boolean endsInDash(String text) {
    return text.endsWith("-") || text.endsWith("–") || text.endsWith(" to");
  }

  private static Optional<Dated> dated(List<String> lines, int at, boolean strictly) {
    String line = CleanText.oneLine(lines.get(at));
    if (line.length() > LONGEST_HEADER) {
      return Optional.empty();
    }
    boolean item = ITEM.matcher(line).matches();
    DateSpan span = DateSpan.find(line).orElse(null);
    boolean single = span == null;
    if (span == null) {
      span = DateSpan.findSingle(line).orElse(null);
    }
    if (span == null) {
      return Optional.empty();
    }
    String left = line.substring(0, span.from()).strip();
    String right = line.substring(span.to()).strip();
    boolean alone = isEmpty(left) && isEmpty(right);
    boolean blanks = PositionHeader.hasBlank(line);
    boolean named = RoleWords.nameTitle(left) || RoleWords.nameTitle(right);
    boolean header;
    if (single) {
      boolean fits = alone ? !strictly && line.length() > YEAR_ALONE : blanks || named;
      header =
          !item
              && fits
              && (blanks || isEmpty(left) || isEmpty(right))
              && isHeading(left)
              && isHeading(right);
    } else if (alone || blanks) {
      header = true;
    } else {
      header =
          !item
              && isHeading(left)
              && isHeading(right)
              && (!strictly || named || RoleWords.nameEmployer(line));
    }
    return header ? Optional.of(new Dated(at, span, left, right)) : Optional.empty();
  }

  private static boolean isEmpty(String side) {
    return BRACKETS.matcher(side).matches();
  }

  /** A few capitalised words, and no sentence that happens to hold dates. */
  private static boolean isHeading(String side) {
    if (isEmpty(side)) {
      return true;
    }
    String text = side.strip();
    if (text.length() > LONGEST_PART
        || text.startsWith(".")
        || Character.isLowerCase(text.charAt(0))
        || WITHIN_SENTENCE.matcher(text).matches()
        || (text.endsWith(".") && text.length() > LONGEST_PART / 2)) {
      return false;
    }
    if (RoleWords.nameTitle(text) && text.split(" ").length <= MOST_WORDS_OF_TITLE) {
      return true;
    }
    int words = 0;
    int capitals = 0;
    for (String word : WORDS.split(text)) {
      if (word.length() >= LEAST_TITLE_WORD) {
        words++;
        capitals += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
      }
    }
    return capitals * 10 >= words * 6;
  }

  /** How many lines right above the dates name title and employer. */
  private static int linesAbove(List<String> lines, int from, Dated dated, int most) {
    int count = 0;
    while (count < most && dated.line - count - 1 >= from) {
      String line = lines.get(dated.line - count - 1);
      boolean deeper = indent(line) > indent(lines.get(dated.line));
      if (line.isBlank() || deeper || !isNameLine(line)) {
        break;
      }
      count++;
    }
    return count;
  }

  /** 1 where the line above is the title that neither the dates' line nor the one below it has. */
  private static int titleAbove(List<String> lines, int from, Dated dated) {
    String below = dated.line + 1 < lines.size() ? lines.get(dated.line + 1) : "";
    boolean titled =
        RoleWords.nameTitle(dated.left)
            || RoleWords.nameTitle(dated.right)
            || (isNameLine(below) && RoleWords.nameTitle(below));
    return !titled
            && linesAbove(lines, from, dated, 1) == 1
            && RoleWords.nameTitle(lines.get(dated.line - 1))
        ? 1
        : 0;
  }

  private static boolean isNameLine(String line) {
    return !ITEM.matcher(line).matches()
        && !line.strip().endsWith(".")
        && line.strip().length() <= LONGEST_PART
        && isHeading(line);
  }

  /** Whether the line below still belongs to the header: it says what the header lacks. */
  private static boolean belongs(List<String> lines, int at, List<String> parts, int limit) {
    String line = lines.get(at);
    if (line.isBlank()) {
      return at + 1 < limit && lacks(parts) && belongs(lines, at + 1, parts, limit);
    }
    if (PositionHeader.isPlaceOnly(line) || PositionHeader.hasBlank(line)) {
      return true;
    }
    boolean deeper = indent(line) > 0 && indent(lines.get(at - 1)) == 0;
    return !deeper && lacks(parts) && isNameLine(line);
  }

  private static boolean lacks(List<String> parts) {
    boolean employerBlank = parts.stream().anyMatch(PositionHeader::hasBlank);
    return !PositionHeader.of(parts).isWhole(employerBlank);
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
      indent++;
    }
    return indent;
  }

  /** The lines of a text about work without any dates: one position with all of it. */
  static Optional<Position> undated(List<String> lines) {
    List<Bullet> bullets = ResumeBullets.of(lines);
    return bullets.isEmpty()
        ? Optional.empty()
        : Optional.of(new Position("", "", null, null, null, bullets));
  }
}
