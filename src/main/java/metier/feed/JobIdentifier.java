package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A posting's own id: its {@code identifier}, {@code @id}, {@code id}, or else its page. */
final class JobIdentifier {
  private JobIdentifier() {}

  static @Nullable String of(JsonNode posting, @Nullable String url) {
    for (JsonNode identifier : Json.items(posting.get("identifier"))) {
      String value =
          identifier.isObject() ? Json.text(identifier, "value", "@id") : Json.text(identifier);
      if (value != null) {
        return value;
      }
    }
    String node = Json.text(posting.get("@id"));
    if (node != null && isMoreThanLocal(node)) {
      return node;
    }
    String id = Json.text(posting.get("id"));
    return id == null ? url : id;
  }

  /** Blank nodes and fragments name the same thing within one document only. */
  private static boolean isMoreThanLocal(String node) {
    return !node.startsWith("_:") && !node.startsWith("#");
  }
}
