package metier.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the other end of the socket, and what the request's head says about the way it came.
 *
 * @param address the socket's own; headers that claim another are never believed
 * @param header a header's value by name, null where it wasn't sent
 */
record Caller(String address, Function<String, @Nullable String> header) {

  private static final String BASIC = "Basic ";

  boolean onThisMachine() {
    try {
      // The address is a literal, so nothing is resolved here.
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /**
   * The key that came along, as a bearer token, in {@code X-API-Key}, or as the password that a
   * browser asks for.
   */
  Optional<String> key() {
    String authorization = header.apply("Authorization");
    if (authorization != null && byPassword()) {
      return password(authorization.substring(BASIC.length()).strip());
    }
    if (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return Optional.of(authorization.substring(7).strip());
    }
    return Optional.ofNullable(header.apply("X-API-Key")).map(String::strip);
  }

  boolean byPassword() {
    String authorization = header.apply("Authorization");
    return authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length());
  }

  /** Whatever the name before it. */
  private static Optional<String> password(String encoded) {
    try {
      String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = both.indexOf(':');
      return colon < 0 ? Optional.empty() : Optional.of(both.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
