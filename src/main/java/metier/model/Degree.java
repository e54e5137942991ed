package metier.model;

/**
 * What somebody learned, and where.
 *
 * @param field what was studied; empty where it isn't said
 * @param school empty where it isn't said
 */
public record Degree(Level level, String field, String school) {
  /** From the least schooling to the most; {@code OTHER} is learning that doesn't say its level. */
  public enum Level {
    OTHER,
    HIGH_SCHOOL,
    CERTIFICATE,
    ASSOCIATE,
    BACHELOR,
    MASTER,
    DOCTORATE
  }
}
