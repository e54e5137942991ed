package metier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An employer's name out of the address of a posting, for boards that don't name the employer:
 * "Acme Health" of {@code jobs.lever.co/acme-health/…}, "acme.example" of {@code
 * careers.acme.example/…}.
 */
final class BoardName {
  /** Behind these hosts the first step of the path is the employer's. */
  private static final List<String> BOARDS = List.of("greenhouse.io", "lever.co", "ashbyhq.com");

  /** Labels that only say that it is a careers site. */
  private static final Set<String> SITES =
      Set.of("www", "careers", "career", "jobs", "job", "boards", "apply", "join");

  private BoardName() {}

  /** Empty where the address tells nothing. */
  static String of(@Nullable String address) {
    URI uri;
    try {
      uri = URI.create(address == null ? "" : address);
    } catch (IllegalArgumentException e) {
      return "";
    }
    String host = uri.getHost();
    if (host == null) {
      return "";
    }
    String lower = host.toLowerCase(Locale.ROOT);
    return BOARDS.stream().anyMatch(board -> lower.endsWith("." + board))
        ? readable(token(uri))
        : site(lower);
  }

  /** An embedded board names its employer in {@code for=}. */
  private static String token(URI uri) {
    String query = uri.getRawQuery();
    if (query != null) {
      for (String parameter : query.split("&", -1)) {
        if (parameter.startsWith("for=")) {
          return parameter.substring("for=".length());
        }
      }
    }
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    return Arrays.stream(path.split("/", -1))
        .filter(step -> !step.isEmpty() && !step.equals("embed"))
        .findFirst()
        .orElse("");
  }

  private static String readable(String token) {
    String words;
    try {
      words = URLDecoder.decode(token, UTF_8);
    } catch (IllegalArgumentException e) {
      words = token;
    }
    return Arrays.stream(CleanText.line(words.replace('-', ' ').replace('_', ' ')).split(" ", -1))
        .map(BoardName::capitalised)
        .collect(Collectors.joining(" "));
  }

  private static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String site(String host) {
    String name = host;
    for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.')) {
      boolean onlySite = SITES.contains(name.substring(0, dot)) && name.indexOf('.', dot + 1) > 0;
      if (!onlySite) {
        return name;
      }
      name = name.substring(dot + 1);
    }
    return name;
  }
}
