package metier.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;

/**
 * A description, followed under headings by what its source states in fields of their own, unless
 * the description says it already. Where any of it is HTML, the whole is.
 */
final class Sections {
  private final String description;
  private final List<Section> sections = new ArrayList<>();

  private record Section(String heading, String body) {
    String plain() {
      return "\n\n" + heading + "\n" + body;
    }

    String html() {
      return "\n<h3>" + Entities.escape(heading) + "</h3>\n" + asHtml(body);
    }
  }

  Sections(String description) {
    this.description = description;
  }

  void add(String heading, String body) {
    if (!body.isEmpty() && !description.contains(body)) {
      sections.add(new Section(heading, body));
    }
  }

  String text() {
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

  private static String asHtml(String text) {
    return text.isEmpty() || CleanText.holdsTag(text)
        ? text
        : "<p>" + Entities.escape(text).replace("\n", "<br>\n") + "</p>";
  }
}
