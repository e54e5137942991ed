package metier.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON as feeds write it: any value may also be a list of values, an object with a name, or a
 * JSON-LD {@code @value}; control characters may stand bare in strings.
 */
final class Json {
  /** Reads one row, within {@link Limits}. */
  static final JsonMapper ROW = new JsonMapper(factory(Limits.JSON_DEPTH));

  /** Walks over rows to find their ends, also over those that {@link #ROW} will refuse. */
  static final JsonFactory WALK = factory(100_000);

  private Json() {}

  private static JsonFactory factory(int depth) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxStringLength(Limits.TEXT_CHARACTERS)
                .build())
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .disable(JsonFactory.Feature.CHARSET_DETECTION)
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .build();
  }

  /** What a person needs of Jackson's message. */
  static String why(JsonProcessingException fault) {
    if (isCutOff(fault)) {
      return "the JSON breaks off in the middle";
    }
    String message = String.valueOf(fault.getOriginalMessage());
    int machinery = message.indexOf(", from `");
    if (machinery >= 0) {
      message = message.substring(0, machinery) + ")";
    }
    return "it can't be read as JSON: " + TypedValues.shortened(CleanText.line(message));
  }

  /**
   * Whether more bytes might have made good JSON of it. Not all such faults have their own type.
   */
  static boolean isCutOff(JsonProcessingException fault) {
    return fault instanceof JsonEOFException
        || String.valueOf(fault.getOriginalMessage()).startsWith("Unexpected end-of-input");
  }

  static boolean isPresent(@Nullable JsonNode node) {
    return node != null && !node.isNull() && !node.isMissingNode();
  }

  /** The values of a list, or the one value; none when absent. */
  static List<JsonNode> items(@Nullable JsonNode node) {
    if (node == null || !isPresent(node)) {
      return List.of();
    }
    if (!node.isArray()) {
      return List.of(node);
    }
    var items = new ArrayList<JsonNode>(node.size());
    for (JsonNode item : node) {
      items.addAll(items(item));
    }
    return items;
  }

  /** One line of text; null when there is none. */
  static @Nullable String text(@Nullable JsonNode node) {
    String raw = raw(node);
    if (raw == null) {
      return null;
    }
    String line = CleanText.line(raw);
    return line.isEmpty() ? null : line;
  }

  static Cell cell(JsonNode parent, String name) {
    return new Cell(name, text(parent.get(name)));
  }

  /** The text under the first of the names that holds one. */
  static @Nullable String text(JsonNode parent, String... names) {
    for (String name : names) {
      String text = text(parent.get(name));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** Text of many lines, HTML or plain; empty when there is none. */
  static String block(@Nullable JsonNode node) {
    var blocks = new ArrayList<String>();
    for (JsonNode item : items(node)) {
      String raw = raw(item);
      String block = raw == null ? "" : CleanText.block(raw);
      if (!block.isEmpty()) {
        blocks.add(block);
      }
    }
    return String.join("\n", blocks);
  }

  /** A text of its own for each item of a list. */
  static List<String> texts(@Nullable JsonNode node) {
    return items(node).stream().map(Json::text).filter(text -> text != null).toList();
  }

  private static @Nullable String raw(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    return switch (node.getNodeType()) {
      case STRING, BOOLEAN -> node.asText();
      case NUMBER -> number(node);
      case OBJECT -> {
        String value = raw(node.get("@value"));
        yield value != null ? value : raw(node.get("name"));
      }
      case ARRAY -> {
        for (JsonNode item : node) {
          String text = raw(item);
          if (text != null && !text.isBlank()) {
            yield text;
          }
        }
        yield null;
      }
      case NULL, MISSING, BINARY, POJO -> null;
    };
  }

  /** Not "1.0E7", which nobody would write as pay. */
  private static String number(JsonNode node) {
    String text = node.asText();
    return text.indexOf('E') < 0 ? text : new BigDecimal(text).toPlainString();
  }
}
