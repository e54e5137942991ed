package metier.query;

import java.util.List;

/**
 * A piece of text with the words that matched.
 *
 * @param marks pieces of {@code text} to be marked, in order, not overlapping
 */
public record Snippet(String text, List<Mark> marks) {
  public Snippet {
    marks = List.copyOf(marks);
  }

  /** From {@code start} to one before {@code end}. */
  public record Mark(int start, int end) {}
}
