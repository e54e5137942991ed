package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;
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
    String description = Json.block(posting.get("description"));
    List<Section> sections = new ArrayList<>();
    SECTIONS.forEach(
        (field, heading) -> {
          String body = body(posting.get(field));
          if (!body.isEmpty() && !description.contains(body)) {
            sections.add(new Section(heading, body));
          }
        });
    if (sections.isEmpty()) {
      return description;
    }
    boolean html =
        CleanText.holdsTag(description)
            || sections.stream().anyMatch(section -> CleanText.holdsTag(section.body()));
    var whole = new StringBuilder(html ? asHtml(description) : description);
    for (Section section : sections) {
      whole.append(html ? section.html() : section.plain());
    }
    return whole.toString().strip();
  }

  private record Section(String heading, String body) {
    String plain() {
      return "\n\n" + heading + "\n" + body;
    }

    String html() {
      return "\n<h3>" + heading + "</h3>\n" + asHtml(body);
    }
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

  private static String asHtml(String text) {
    return text.isEmpty() || CleanText.holdsTag(text)
        ? text
        : "<p>" + Entities.escape(text).replace("\n", "<br>\n") + "</p>";
  }
}
