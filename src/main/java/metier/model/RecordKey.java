package metier.model;

/**
 * What makes two records the same: the kind, the source that told us, and the source's own id. The
 * same key again replaces.
 */
public record RecordKey(RecordKind kind, String source, String id) {
  public RecordKey {
    if (source.isBlank() || source.indexOf('~') >= 0) {
      throw new IllegalArgumentException(
          "source was '" + source + "'; it must not be blank nor hold '~'");
    }
    if (id.isBlank()) {
      throw new IllegalArgumentException("id was blank");
    }
  }

  /** {@code source~id}: tells records apart whose bare ids clash. */
  public String qualified() {
    return source + "~" + id;
  }
}
