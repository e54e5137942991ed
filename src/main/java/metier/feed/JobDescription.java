package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A posting's description, followed under headings by what its source states in fields of their
 * own, unless the description says it already.
 */
final class JobDescription {
  private static final Map<String, String> SECTIONS = new LinkedHashMap<>();

  static {
    SECTIONS.put("responsibilities", "Responsibilities");
    SECTIONS.put("qualifications", "Qualifications");
    SECTIONS.put("experienceRequirements", "Experience");
    SECTIONS.put("educationRequirements", "Education");
    SECTIONS.put("workHours", "Hours");
    SECTIONS.put("jobBenefits", "Benefits");
  }

  private JobDescription() {}

  static String of(JsonNode posting) {
    var whole = new Sections(Json.block(posting.get("description")));
    SECTIONS.forEach((field, heading) -> whole.add(heading, body(posting.get(field))));
    return whole.text();
  }

  private static String body(@Nullable JsonNode node) {
    List<String> bodies = new ArrayList<>();
    for (JsonNode item : Json.items(node)) {
      String body =
          item.isObject() && item.has("description")
              ? Json.block(item.get("description"))
              : Json.block(item);
      if (!body.isEmpty()) {
        bodies.add(body);
      }
    }
    return String.join("\n", bodies);
  }
}
