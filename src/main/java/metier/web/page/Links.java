package metier.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import metier.model.RecordKey;
import org.jspecify.annotations.Nullable;

/** Addresses of our own pages, and which addresses of others may be linked. */
public final class Links {
  private Links() {}

  /** The posting's own page: by source and id, so that it means one posting for good. */
  public static String job(RecordKey key) {
    return "/jobs/" + segment(key.qualified());
  }

  /**
   * The page of an occupation.
   *
   * @param slug of the occupation; its id leads there too
   */
  public static String career(String slug) {
    return "/careers/" + segment(slug);
  }

  /** The page of a skill, by its id. */
  public static String skill(String id) {
    return "/skills/" + segment(id);
  }

  /** The page of a search with these parameters. */
  public static String search(Map<String, List<String>> parameters) {
    return new SearchAddress(parameters).href();
  }

  /** The Atom feed of the same search. */
  public static String feed(Map<String, List<String>> parameters) {
    return "/jobs.atom" + search(parameters).substring(1);
  }

  /** Text as one piece of a path. */
  public static String segment(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || c == '-'
              || c == '.'
              || c == '_'
              || c == '~';
      if (!plain) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("%7E", "~");
      }
    }
    return text;
  }

  /**
   * The address if a browser may be sent there, else null: a feed's "javascript:" is not for
   * clicking.
   */
  public static @Nullable String outward(@Nullable String address) {
    if (address == null) {
      return null;
    }
    String stripped = address.strip();
    return begins(stripped, "https://")
            || begins(stripped, "http://")
            || begins(stripped, "mailto:")
        ? stripped
        : null;
  }

  private static boolean begins(String address, String scheme) {
    return address.regionMatches(true, 0, scheme, 0, scheme.length());
  }
}
