package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** An address as JSON-LD writes it: text, a list of texts, or an object that holds one. */
final class WebLink {
  private WebLink() {}

  static @Nullable String of(@Nullable JsonNode node) {
    for (JsonNode item : Json.items(node)) {
      String link =
          item.isObject()
              ? Json.text(item, "@value", "@id", "url", "urlTemplate")
              : Json.text(item);
      if (link != null) {
        return link;
      }
    }
    return null;
  }
}
