package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists of names (skills, employment types) that feeds write as lists, as objects or as one text.
 */
final class Names {
  private Names() {}

  /** Each once, in order; texts cut at commas, semicolons, bullets and line ends. */
  static List<String> of(@Nullable JsonNode node) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode item : Json.items(node)) {
      if (item.isTextual()) {
        addParts(item.asText(), names);
      } else {
        String name = Json.text(item);
        if (name != null) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  static List<String> ofText(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    addParts(text, names);
    return List.copyOf(names);
  }

  private static void addParts(String text, Set<String> names) {
    for (String part : parts(CleanText.unescaped(text))) {
      String name = CleanText.oneLine(part);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
  }

  /** A comma within brackets separates nothing: "Office (Word, Excel)" is one name. */
  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (c == '\n' || c == '•' || c == ';' || (c == ',' && depth == 0)) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}
