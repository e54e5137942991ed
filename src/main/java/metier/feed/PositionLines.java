package metier.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import metier.model.Bullet;
import metier.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * The positions that the lines of a résumé tell of: each begins at a line with its dates, which
 * stands among the few short lines that name title, employer and place; what follows are its
 * bullets.
 *
 * @param before lines above the first position that don't belong to it
 */
record PositionLines(List<String> before, List<Position> positions) {
  private static final int MOST_LINES_ABOVE = 2;
  private static final int MOST_LINES_BELOW = 3;

  /** In characters: dates that stand farther behind the blanks of a form are told of in prose. */
  private static final int FARTHEST = 170;

  private static final Pattern BEHIND_SENTENCE =
      Pattern.compile("(?<=[.!?;])\\s+(?=Company Name\\b)");

  /**
   * @param strictly only lines whose dates stand alone or beside a title: where dates may be those
   *     of something else
   */
  static PositionLines of(List<String> raw, boolean strictly) {
    List<String> lines = withWholeDates(raw);
    List<HeaderLine> headers = HeaderLine.of(lines, strictly);
    if (headers.isEmpty()) {
      return new PositionLines(raw, List.of());
    }
    int above = linesAbove(lines, 0, firstDated(headers), MOST_LINES_ABOVE);
    List<Position> positions = new ArrayList<>();
    int next = headers.getFirst().line() - linesAbove(lines, 0, headers.getFirst(), above);
    List<String> before = List.copyOf(lines.subList(0, next));
    for (int i = 0; i < headers.size(); i++) {
      HeaderLine here = headers.get(i);
      int from = next;
      int limit = i + 1 < headers.size() ? headers.get(i + 1).line() : lines.size();
      List<String> parts = new ArrayList<>();
      lines.subList(from, here.line()).forEach(line -> parts.add(line.strip()));
      parts.add(here.left());
      parts.add(here.right());
      int body = here.line() + 1;
      while (body < limit
          && body - here.line() <= MOST_LINES_BELOW
          && (here.span() == null
              ? PositionHeader.isPlaceOnly(lines.get(body))
              : belongs(lines, body, parts, limit))) {
        parts.add(lines.get(body++).strip());
      }
      next = limit;
      if (i + 1 < headers.size()) {
        HeaderLine following = headers.get(i + 1);
        next =
            limit
                - Math.max(
                    linesAbove(lines, body, following, above), titleAbove(lines, body, following));
      }
      positions.add(position(PositionHeader.of(parts), here.span(), lines.subList(body, next)));
    }
    return new PositionLines(before, positions);
  }

  private static HeaderLine firstDated(List<HeaderLine> headers) {
    return headers.stream()
        .filter(header -> header.span() != null)
        .findFirst()
        .orElse(headers.getFirst());
  }

  private static Position position(
      PositionHeader header, @Nullable DateSpan span, List<String> body) {
    return new Position(
        header.title(),
        header.employer(),
        header.place(),
        span == null ? null : span.start(),
        span == null ? null : span.end(),
        ResumeBullets.of(body));
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

  /**
   * What a person did there may begin right behind the place or the dates, and a header right
   * behind the last sentence about the position before.
   */
  private static List<String> withoutProse(String raw) {
    if (!PositionHeader.hasBlank(raw)) {
      return List.of(raw);
    }
    List<String> parts = new ArrayList<>();
    for (String line : BEHIND_SENTENCE.split(raw)) {
      int end = PositionHeader.endOfBlanks(line);
      Optional<DateSpan> dates =
          end < 0 ? Optional.empty() : DateSpan.find(line).filter(span -> span.to() <= FARTHEST);
      end = Math.max(end, dates.map(DateSpan::to).orElse(-1));
      String rest = end < 0 ? "" : line.substring(end).strip();
      if (rest.isEmpty() || HeaderLine.isHeading(rest)) {
        parts.add(line);
      } else {
        parts.add(line.substring(0, end));
        parts.add(rest);
      }
    }
    return parts;
  }

  private static boolean isDash(String text) {
    return text.equalsIgnoreCase("to") || (text.length() == 1 && "-–—".contains(text));
  }

  private static boolean endsInDash(String text) {
    return text.endsWith("-") || text.endsWith("–") || text.endsWith(" to");
  }

  /** How many lines right above the dates name title and employer. */
  private static int linesAbove(List<String> lines, int from, HeaderLine header, int most) {
    int count = 0;
    while (count < most && header.line() - count - 1 >= from) {
      String line = lines.get(header.line() - count - 1);
      boolean deeper = indent(line) > indent(lines.get(header.line()));
      boolean named = header.span() == null && !header.left().isEmpty();
      if (line.isBlank() || deeper || named || !HeaderLine.isNameLine(line)) {
        break;
      }
      count++;
    }
    return count;
  }

  /**
   * How far above stands the title that neither the dates' line nor the one below it has; 0 without
   * one. A page may end between.
   */
  private static int titleAbove(List<String> lines, int from, HeaderLine header) {
    String below = header.line() + 1 < lines.size() ? lines.get(header.line() + 1) : "";
    int at = header.line() - 1;
    if (at > from && lines.get(at).isBlank()) {
      at--;
    }
    boolean titled =
        RoleWords.nameTitle(header.left())
            || RoleWords.nameTitle(header.right())
            || (header.span() != null
                && HeaderLine.isNameLine(below)
                && RoleWords.nameTitle(below));
    return !titled
            && at >= from
            && indent(lines.get(at)) <= indent(lines.get(header.line()))
            && HeaderLine.isNameLine(lines.get(at))
            && RoleWords.nameTitle(lines.get(at))
        ? header.line() - at
        : 0;
  }

  /** Whether the line below still belongs to the header: it says what the header lacks. */
  private static boolean belongs(List<String> lines, int at, List<String> parts, int limit) {
    int next = at;
    while (next < limit && lines.get(next).isBlank()) {
      next++;
    }
    if (next == limit || (next > at && !lacks(parts))) {
      return false;
    }
    String line = lines.get(next);
    if (PositionHeader.isPlaceOnly(line) || PositionHeader.hasBlank(line)) {
      return true;
    }
    boolean deeper = indent(line) > 0 && indent(lines.get(next - 1)) == 0;
    return !deeper && lacks(parts) && HeaderLine.isNameLine(line);
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
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    boolean titled = HeaderLine.isTitleOfItems(lines, first);
    List<Bullet> bullets =
        ResumeBullets.of(titled ? lines.subList(first + 1, lines.size()) : lines);
    return bullets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Position(
                titled ? CleanText.oneLine(lines.get(first)) : "", "", null, null, null, bullets));
  }
}
