package metier.config;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which row of a table a name belongs to: no name may mean two things. */
final class Claims {
  private record Claim(String owner, int line) {}

  private final String what;
  private final Map<String, Claim> claims = new HashMap<>();

  /**
   * @param what an owner is called ("skill")
   */
  Claims(String what) {
    this.what = what;
  }

  /** Case, and whether a space, hyphen or slash parts the words, makes no other name. */
  static String fold(String form) {
    return form.toLowerCase(Locale.ROOT).replaceAll("[\\s/-]+", " ").strip();
  }

  /**
   * A fault of {@code row} where the key is another owner's already.
   *
   * @param kind of name ("alias")
   */
  void claim(String kind, String form, String key, String owner, Row row) {
    Claim earlier = claims.putIfAbsent(key, new Claim(owner, row.line()));
    if (earlier != null && earlier.line() != row.line()) {
      row.fault(
          "%s '%s' already belongs to %s '%s' (line %d)"
              .formatted(kind, form, what, earlier.owner(), earlier.line()));
    }
  }
}
