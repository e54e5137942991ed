package metier.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that a program prints at the top or the bottom of each page. Of those that repeat the first
 * one stays, since contact details are often there; numbers of pages go.
 */
final class RunningLines {
  private static final int AT_EDGE = 3;
  private static final int MOST_PAGES = 300;
  private static final float SAME_PLACE = 4;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern ONLY_NUMBER =
      Pattern.compile(
          "(?i)[-–—|\\s.]*(?:page|p\\.?|seite|pg\\.?)?\\s*#(?:\\s*(?:/|of|von|\\|)\\s*#)?[-–—|\\s.]*");

  /**
   * @param head what repeats at the top, where it stands first
   * @param foot what repeats at the bottom, where it stands first
   */
  record Parts(List<Run> head, List<Run> body, List<Run> foot) {}

  private record Edge(int page, boolean top, Line line, String text, List<Integer> numbers) {}

  private RunningLines() {}

  /**
   * @param pages runs of each page from top to bottom
   */
  static List<Parts> parted(List<List<Run>> pages) {
    Map<String, List<Edge>> found = new HashMap<>();
    int compared = Math.min(pages.size(), MOST_PAGES);
    for (int page = 0; page < compared; page++) {
      List<Line> lines = Line.of(pages.get(page));
      for (int i = 0; i < lines.size(); i++) {
        if (i < AT_EDGE || i >= lines.size() - AT_EDGE) {
          Edge edge = edge(page, i < lines.size() / 2, lines.get(i));
          found.computeIfAbsent(edge.text, text -> new ArrayList<>()).add(edge);
        }
      }
    }
    List<Set<Run>> running = new ArrayList<>();
    List<Parts> parts = new ArrayList<>();
    pages.forEach(
        page -> {
          running.add(new HashSet<>());
          parts.add(new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        });
    for (Map.Entry<String, List<Edge>> same : found.entrySet()) {
      boolean number = ONLY_NUMBER.matcher(same.getKey()).matches();
      for (Edge edge : same.getValue()) {
        if (same.getValue().stream().noneMatch(other -> repeats(edge, other, number))) {
          continue;
        }
        running.get(edge.page).addAll(edge.line.runs());
        boolean again =
            same.getValue().stream()
                .anyMatch(other -> other.page < edge.page && repeats(edge, other, number));
        if (!again && !number) {
          Parts of = parts.get(edge.page);
          (edge.top ? of.head : of.foot).addAll(edge.line.runs());
        }
      }
    }
    for (int page = 0; page < pages.size(); page++) {
      for (Run run : pages.get(page)) {
        if (!running.get(page).contains(run)) {
          parts.get(page).body.add(run);
        }
      }
    }
    return parts;
  }

  private static Edge edge(int page, boolean top, Line line) {
    String text = line.text();
    Matcher number = NUMBER.matcher(text);
    List<Integer> numbers = new ArrayList<>();
    while (number.find()) {
      numbers.add(Integer.parseInt(number.group()));
    }
    return new Edge(page, top, line, number.replaceAll("#"), numbers);
  }

  /** Whether both are the same line of two pages, but for the number of the page. */
  private static boolean repeats(Edge edge, Edge other, boolean number) {
    if (other.page == edge.page
        || Math.abs(other.line.baseline() - edge.line.baseline()) > SAME_PLACE) {
      return false;
    }
    int apart = edge.page - other.page;
    boolean counted = false;
    for (int i = 0; i < edge.numbers.size(); i++) {
      int difference = edge.numbers.get(i) - other.numbers.get(i);
      if (difference != 0 && difference != apart) {
        return false;
      }
      counted |= difference != 0;
    }
    return counted || !number;
  }
}
