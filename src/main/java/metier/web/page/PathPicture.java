package metier.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import metier.career.path.Paths;
import org.jspecify.annotations.Nullable;

/**
 * Ways out of an occupation as a tree that grows to the right: ways that begin alike share their
 * beginning, each line is as thick as people went there, and no two lines cross.
 *
 * @param width of the drawing, in its units
 */
public record PathPicture(long width, long height, List<Box> boxes, List<Line> lines, String told) {
  private static final int MOST = 12;
  private static final int BOX_WIDTH = 164;
  private static final int BOX_HEIGHT = 56;
  private static final int BETWEEN = 44;
  private static final int ROW = 66;
  private static final int MARGIN = 6;
  private static final int LINE = 16;

  /** From the middle of a line to the ground on which its letters stand. */
  private static final int BASELINE = 5;

  private static final int LETTERS = 20;
  private static final double THINNEST = 2;
  private static final double THICKEST = 14;

  /**
   * A role.
   *
   * @param words of its title, a line each
   * @param href null where the role has no page
   * @param kind of the box: "from", "through" or "to"
   * @param note below the title: after how many years; null but where a way ends
   */
  public record Box(
      long x,
      long y,
      long width,
      long height,
      List<Text> words,
      String title,
      @Nullable String href,
      String kind,
      @Nullable Text note) {}

  public record Text(long x, long y, String words) {}

  /**
   * @param path as SVG has it
   */
  public record Line(String path, String width, String told) {}

  /** A role on its way, below those that came before it. */
  private static final class Node {
    final Paths.Role role;
    final int depth;
    final Map<Paths.Role, Node> next = new LinkedHashMap<>();
    int people;
    Paths.@Nullable Chain end;
    double row;

    Node(Paths.Role role, int depth) {
      this.role = role;
      this.depth = depth;
    }
  }

  /**
   * @param paths whose chains, behind the first dozen, aren't drawn
   * @param page of a role; null where it has none
   */
  static PathPicture of(String title, Paths paths, Function<Paths.Role, @Nullable String> page) {
    List<Paths.Chain> chains = paths.chainsOut();
    Node root = new Node(new Paths.Role(title, null), 0);
    List<Paths.Chain> drawn = chains.subList(0, Math.min(MOST, chains.size()));
    for (Paths.Chain chain : drawn) {
      Node at = root;
      for (Paths.Role role : chain.roles().subList(1, chain.roles().size())) {
        int depth = at.depth + 1;
        at = at.next.computeIfAbsent(role, each -> new Node(each, depth));
      }
      at.end = chain;
    }
    count(root);
    // More people took a step than are on the chains behind it that are drawn.
    for (Paths.Step step : paths.out()) {
      Node first = root.next.get(step.role());
      if (first != null) {
        first.people = step.people();
      }
    }
    Drawing drawing = new Drawing(most(root), page);
    double rows = place(root, 0);
    drawing.draw(root);
    return new PathPicture(
        2L * MARGIN + (drawing.deepest + 1L) * (BOX_WIDTH + BETWEEN) - BETWEEN,
        2L * MARGIN + Math.round(rows * ROW) - (ROW - BOX_HEIGHT),
        drawing.boxes,
        drawing.lines,
        told(title, drawn.size(), chains.size()));
  }

  /** Who goes on from where a way ends is among the people of that way already. */
  private static int count(Node node) {
    int further = node.next.values().stream().mapToInt(PathPicture::count).sum();
    node.people = node.end == null ? further : node.end.people();
    return node.people;
  }

  private static String told(String title, int drawn, int all) {
    return "From "
        + title
        + " on the left to where people went on the right, "
        + (all > drawn ? Wording.number(drawn) + " of " : "")
        + Wording.count(all, "way")
        + ". The thicker a line, the more people. The table below says the same.";
  }

  private static int most(Node root) {
    return root.next.values().stream().mapToInt(node -> node.people).max().orElse(1);
  }

  /** Gives every end a row of its own and everything else the middle of what follows it. */
  private static double place(Node node, double free) {
    if (node.next.isEmpty()) {
      node.row = free;
      return free + 1;
    }
    double following = free;
    for (Node next : node.next.values()) {
      following = place(next, following);
    }
    node.row = (free + following - 1) / 2;
    return following;
  }

  private static final class Drawing {
    final List<Box> boxes = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final int most;
    final Function<Paths.Role, @Nullable String> page;
    int deepest;

    Drawing(int most, Function<Paths.Role, @Nullable String> page) {
      this.most = most;
      this.page = page;
    }

    void draw(Node node) {
      deepest = Math.max(deepest, node.depth);
      boxes.add(box(node));
      for (Node next : node.next.values()) {
        lines.add(line(node, next));
        draw(next);
      }
    }

    private Line line(Node from, Node to) {
      long startX = x(from) + BOX_WIDTH;
      long startY = middle(from);
      long endX = x(to);
      long endY = middle(to);
      long bend = (startX + endX) / 2;
      double thick =
          THINNEST + (THICKEST - THINNEST) * Math.max(0, to.people - 1) / Math.max(1, most - 1);
      return new Line(
          "M%d %d C%d %d %d %d %d %d"
              .formatted(startX, startY, bend, startY, bend, endY, endX, endY),
          Double.toString(Math.rint(thick * 10) / 10),
          from.role.title() + " to " + to.role.title() + ": " + Wording.people(to.people));
    }

    private static long x(Node node) {
      return MARGIN + (long) node.depth * (BOX_WIDTH + BETWEEN);
    }

    private static long middle(Node node) {
      return MARGIN + Math.round(node.row * ROW) + BOX_HEIGHT / 2;
    }

    private Box box(Node node) {
      Paths.Chain end = node.end;
      String note = end == null ? "" : Wording.years(end.years());
      List<String> words = cut(node.role.title());
      int high = words.size() + (note.isEmpty() ? 0 : 1);
      long first = middle(node) + BASELINE - (long) LINE * (high - 1) / 2;
      long across = x(node) + BOX_WIDTH / 2;
      List<Text> lines = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        lines.add(new Text(across, first + (long) LINE * i, words.get(i)));
      }
      return new Box(
          x(node),
          middle(node) - BOX_HEIGHT / 2,
          BOX_WIDTH,
          BOX_HEIGHT,
          lines,
          node.role.title(),
          node.depth == 0 ? null : page.apply(node.role),
          node.depth == 0 ? "from" : end == null ? "through" : "to",
          note.isEmpty() ? null : new Text(across, first + (long) LINE * words.size(), note));
    }

    /** In two lines at most; what is too long even so ends in an ellipsis. */
    private static List<String> cut(String title) {
      StringBuilder first = new StringBuilder();
      StringBuilder second = new StringBuilder();
      for (String word : title.split(" ")) {
        boolean fits =
            second.isEmpty() && (first.isEmpty() || first.length() + 1 + word.length() <= LETTERS);
        StringBuilder line = fits ? first : second;
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      return Stream.of(first, second)
          .filter(line -> !line.isEmpty())
          .map(StringBuilder::toString)
          .map(line -> line.length() > LETTERS + 2 ? line.substring(0, LETTERS) + "…" : line)
          .toList();
    }
  }
}
