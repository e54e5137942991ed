package metier.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the pages of a document. A sidebar that goes on over pages is read to its end before the
 * column beside it, which would otherwise be cut in two.
 */
final class Pages {
  private static final float SAME_GUTTER = 8;

  private Pages() {}

  /**
   * @param pages blocks of each, in reading order
   */
  static List<Block> joined(List<List<Block>> pages) {
    List<Block> joined = new ArrayList<>();
    for (List<Block> page : pages) {
      if (!joined.isEmpty()
          && !page.isEmpty()
          && joined.getLast() instanceof Block.Columns columns
          && columns.sidebar()) {
        joined.removeLast();
        joined.addAll(goingOn(columns, page));
      } else {
        if (!joined.isEmpty()) {
          joined.add(new Block.PageEnd());
        }
        joined.addAll(page);
      }
    }
    return joined;
  }

  private static List<Block> goingOn(Block.Columns columns, List<Block> page) {
    List<Block> blocks = new ArrayList<>();
    if (page.getFirst() instanceof Block.Columns next
        && Math.abs(next.gutter() - columns.gutter()) < SAME_GUTTER) {
      blocks.add(
          new Block.Columns(
              both(columns.left(), next.left()),
              both(columns.right(), next.right()),
              columns.gutter(),
              true));
      blocks.addAll(page.subList(1, page.size()));
    } else if (rightEdge(page) < columns.gutter()) {
      blocks.add(
          new Block.Columns(both(columns.left(), page), columns.right(), columns.gutter(), true));
    } else {
      blocks.add(columns);
      blocks.add(new Block.PageEnd());
      blocks.addAll(page);
    }
    return blocks;
  }

  private static List<Block> both(List<Block> above, List<Block> below) {
    List<Block> both = new ArrayList<>(above);
    both.add(new Block.PageEnd());
    both.addAll(below);
    return both;
  }

  private static float rightEdge(List<Block> blocks) {
    float edge = 0;
    for (Block block : blocks) {
      edge =
          Math.max(
              edge,
              switch (block) {
                case Block.Flow flow ->
                    flow.lines().stream().map(Line::right).max(Float::compare).orElse(0f);
                case Block.Columns columns -> rightEdge(columns.right());
                case Block.Labelled labelled -> rightEdge(labelled.beside());
                case Block.PageEnd end -> 0f;
              });
    }
    return edge;
  }
}
