package metier.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where the next page begins, in one generation of the index: later writes neither repeat nor hide
 * a hit while somebody turns pages.
 *
 * @param generation the engine's name for the state that the first page was taken from
 * @param offset hits already seen
 */
public record Cursor(long generation, int offset) {
  public Cursor {
    if (generation < 0 || offset < 0) {
      throw new IllegalArgumentException("cursor was " + generation + ", " + offset);
    }
  }

  /** Opaque text for an address. */
  public String encoded() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((generation + "." + offset).getBytes(StandardCharsets.US_ASCII));
  }

  public static Optional<Cursor> decode(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      int dot = plain.indexOf('.');
      return Optional.of(
          new Cursor(
              Long.parseLong(plain.substring(0, Math.max(0, dot))),
              Integer.parseInt(plain.substring(dot + 1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
