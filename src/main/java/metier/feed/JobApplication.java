package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Where to apply: the target of an ApplyAction, else the contact, else the posting's own page. */
final class JobApplication {
  private JobApplication() {}

  static @Nullable String address(JsonNode posting, @Nullable String url, TypedValues values) {
    for (JsonNode action : Json.items(posting.get("potentialAction"))) {
      String target = target(action);
      if (target != null) {
        return values.address("potentialAction.target", target);
      }
    }
    for (JsonNode contact : Json.items(posting.get("applicationContact"))) {
      String page = Json.text(contact, "url");
      if (page != null) {
        return values.address("applicationContact.url", page);
      }
      String email = Json.text(contact, "email");
      if (email != null) {
        String address = email.startsWith("mailto:") ? email : "mailto:" + email;
        return values.address("applicationContact.email", address);
      }
    }
    return "true".equalsIgnoreCase(Json.text(posting.get("directApply"))) ? url : null;
  }

  /** Null where there is no ApplyAction, or its template has gaps that only its owner can fill. */
  private static @Nullable String target(JsonNode action) {
    boolean applies =
        Json.texts(action.get("@type")).stream().allMatch(type -> type.endsWith("ApplyAction"));
    if (!applies) {
      return null;
    }
    for (JsonNode target : Json.items(action.get("target"))) {
      String address =
          target.isObject()
              ? Json.text(target, "urlTemplate", "url", "@id", "name")
              : Json.text(target);
      if (address != null && address.indexOf('{') < 0) {
        return address;
      }
    }
    return null;
  }
}
