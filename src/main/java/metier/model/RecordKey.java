package metier.model;

/**
 * What makes two records the same: the kind, the source that told us, and the source's own id. The
 * same key again replaces.
 */
public record RecordKey(RecordKind kind, String source, String id) {
  public RecordKey {
    requireSource(source);
    if (id.isBlank()) {
      throw new IllegalArgumentException("id was blank");
    }
  }

  /**
   * @return the name given
   * @throws IllegalArgumentException when no source can be called so
   */
  public static String requireSource(String source) {
    if (source.isBlank() || source.indexOf('~') >= 0) {
      throw new IllegalArgumentException(
          "source was '" + source + "'; it must not be blank nor hold '~'");
    }
    return source;
  }

  /** {@code source~id}: tells records apart whose bare ids clash. */
  public String qualified() {
    return source + "~" + id;
  }
}
