package metier.query.box;

/**
 * A stretch of what was typed.
 *
 * @param start the first character, from 0
 * @param end one past the last
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span was " + start + " to " + end);
    }
  }

  public boolean overlaps(int from, int to) {
    return start < to && end > from;
  }

  public boolean holds(int from, int to) {
    return start <= from && to <= end;
  }
}
