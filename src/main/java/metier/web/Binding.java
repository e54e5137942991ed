package metier.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens and with which key.
 *
 * @param host a name or address of this machine
 * @param port 0 for any free one
 * @param key what {@code METIER_API_KEY} holds; null or blank where it isn't set
 */
public record Binding(String host, int port, @Nullable String key) {
  public Binding {
    if (port < 0 || port > 65_535) {
      throw new CannotServe("port was " + port + "; it must be 0–65535");
    }
    key = key == null || key.isBlank() ? null : key.strip();
    if (key == null && !isLoopback(host)) {
      throw new CannotServe(
          "host was "
              + host
              + ", which others can reach, and METIER_API_KEY isn't set; set it, because writes and"
              + " résumés would stand open, or bind 127.0.0.1");
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new CannotServe("host was " + host + "; this machine can't resolve it", e);
    }
  }
}
