package metier.analysis.title;

/**
 * Something in a title that doesn't say which work it is.
 *
 * @param words as they stand in the title
 */
public record Aside(Kind kind, String words) {
  public enum Kind {
    PAY,
    REQUISITION,
    HOURS,
    SHIFT,
    TYPE,
    WORKPLACE,
    LICENCE,
    PLACE,
    LEVEL
  }
}
