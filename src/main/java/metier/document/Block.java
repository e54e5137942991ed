package metier.document;

import java.util.List;

/** A part of a page in which lines follow one another. */
sealed interface Block {
  /**
   * Lines from top to bottom.
   *
   * @param right where its column ends, which may be right of all its lines
   */
  record Flow(List<Line> lines, float right) implements Block {
    public Flow {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Columns side by side, read one after the other.
   *
   * @param gutter where the right one begins
   * @param sidebar whether they are those of the page, one narrower than the other
   */
  record Columns(List<Block> left, List<Block> right, float gutter, boolean sidebar)
      implements Block {
    public Columns {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** Rows of a table: what stands at the left names what stands beside it. */
  record Labelled(List<Line> label, List<Block> beside) implements Block {
    public Labelled {
      label = List.copyOf(label);
      beside = List.copyOf(beside);
    }
  }

  /** Where a page ends and its text goes on on the next. */
  record PageEnd() implements Block {}
}
