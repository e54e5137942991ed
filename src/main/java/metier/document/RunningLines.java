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
  private static final float SAME_PLACE = 4;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern ONLY_NUMBER =
      Pattern.compile(
          "(?i)[-–—|\\s.]*(?:page|p\\.?|seite|pg\\.?)?\\s*#(?:\\s*(?:/|of|von|\\|)\\s*#)?[-–—|\\s.]*");

  private record Edge(int page, Line line, String text, List<Integer> numbers) {}

  private RunningLines() {}

  /**
   * @param pages runs of each page from top to bottom
   */
  static List<List<Run>> removed(List<List<Run>> pages) {
    if (pages.size() < 2) {
      return pages;
    }
    Map<String, List<Edge>> found = new HashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      List<Line> lines = Line.of(pages.get(page));
      for (int i = 0; i < lines.size(); i++) {
        if (i < AT_EDGE || i >= lines.size() - AT_EDGE) {
          Edge edge = edge(page, lines.get(i));
          found.computeIfAbsent(edge.text, text -> new ArrayList<>()).add(edge);
        }
      }
    }
    List<Set<Run>> dropped = new ArrayList<>();
    pages.forEach(page -> dropped.add(new HashSet<>()));
    for (Map.Entry<String, List<Edge>> same : found.entrySet()) {
      boolean number = ONLY_NUMBER.matcher(same.getKey()).matches();
      List<Edge> edges = same.getValue();
      for (Edge edge : edges) {
        boolean repeats = edges.stream().anyMatch(other -> repeats(edge, other, number));
        if (repeats) {
          dropped.get(edge.page).addAll(edge.line.runs());
        }
      }
    }
    List<List<Run>> kept = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      List<Run> rest = new ArrayList<>(pages.get(page));
      rest.removeAll(dropped.get(page));
      kept.add(rest);
    }
    return kept;
  }

  private static Edge edge(int page, Line line) {
    String text = line.text();
    Matcher number = NUMBER.matcher(text);
    List<Integer> numbers = new ArrayList<>();
    while (number.find()) {
      numbers.add(Integer.parseInt(number.group()));
    }
    return new Edge(page, line, number.replaceAll("#"), numbers);
  }

  /** Whether the line can go because of the other: one before it, or any where both are numbers. */
  private static boolean repeats(Edge edge, Edge other, boolean number) {
    if (other.page == edge.page
        || (!number && other.page > edge.page)
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
