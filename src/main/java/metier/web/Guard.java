package metier.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may write and who may see résumés: whoever brings the key, or, where no key is set,
 * only programs on this machine.
 *
 * <p>Being on this machine has to be proved against two ways of borrowing it: a proxy in front,
 * through which everybody seems local, and a web page in a local browser, which may send requests
 * here or point its own host name here (DNS rebinding).
 */
final class Guard {
  private static final List<String> PROXY_HEADERS =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final byte @Nullable [] keyHash;

  Guard(@Nullable String key) {
    this.keyHash = key == null ? null : hash(key);
  }

  Optional<Problem> refusal(Access access, Caller caller) {
    return switch (access) {
      case OPEN -> Optional.empty();
      case OWN -> onBehalfOfAnotherSite(caller);
      case PRIVATE, WRITE -> {
        if (keyHash != null) {
          yield withoutKey(keyHash, caller);
        }
        yield notFromHere(caller).or(() -> onBehalfOfAnotherSite(caller));
      }
    };
  }

  private static Optional<Problem> withoutKey(byte[] keyHash, Caller caller) {
    Optional<String> key = caller.key();
    if (key.isPresent() && MessageDigest.isEqual(keyHash, hash(key.get()))) {
      // A browser sends a password by itself once it was typed, whoever made the page that asks.
      return caller.byPassword() ? onBehalfOfAnotherSite(caller) : Optional.empty();
    }
    return Optional.of(
        Problem.of(
            401,
            Problem.type("key-required"),
            "The key is needed",
            key.isPresent()
                ? "The key that was sent is not the one in METIER_API_KEY."
                : "Send the key of METIER_API_KEY as 'Authorization: Bearer …' or 'X-API-Key:"
                    + " …'."));
  }

  private static Optional<Problem> notFromHere(Caller caller) {
    if (!caller.onThisMachine()) {
      return refused("Without METIER_API_KEY set, only programs on this machine may do this.");
    }
    for (String name : PROXY_HEADERS) {
      if (caller.header().apply(name) != null) {
        return refused(
            "The header "
                + name
                + " shows a proxy in front, so nobody can tell who is asking. Set METIER_API_KEY to"
                + " allow this through a proxy.");
      }
    }
    String host = caller.header().apply("Host");
    if (host == null || !isLoopbackName(hostOf(host))) {
      return refused(
          "The request names the host '"
              + (host == null ? "" : host)
              + "', which is not a name of this machine's loopback address. Use localhost, or set"
              + " METIER_API_KEY.");
    }
    return Optional.empty();
  }

  private static Optional<Problem> onBehalfOfAnotherSite(Caller caller) {
    String site = caller.header().apply("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return refused("A page of another site sent this request (Sec-Fetch-Site: " + site + ").");
    }
    String origin = caller.header().apply("Origin");
    String host = caller.header().apply("Host");
    if (origin != null
        && !origin.equalsIgnoreCase("http://" + host)
        && !origin.equalsIgnoreCase("https://" + host)) {
      return refused("A page of another site sent this request (Origin: " + origin + ").");
    }
    return Optional.empty();
  }

  private static Optional<Problem> refused(String why) {
    return Optional.of(
        Problem.of(403, Problem.type("loopback-only"), "Only from this machine", why));
  }

  private static String hostOf(String hostAndPort) {
    try {
      String host = URI.create("http://" + hostAndPort).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean isLoopbackName(String host) {
    return host.equals("localhost")
        || host.equals("[::1]")
        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }

  private static byte[] hash(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
