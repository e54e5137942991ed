package metier.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** The description that the server hands out, and a check of values against its schemas. */
final class OpenApi {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode root;

  OpenApi() throws IOException {
    try (InputStream in = OpenApi.class.getResourceAsStream("/web/openapi.yaml")) {
      root = JSON.valueToTree(new Yaml().load(in));
    }
  }

  JsonNode root() {
    return root;
  }

  JsonNode schema(String name) {
    return root.at("/components/schemas/" + name);
  }

  /** What stands where a reference points to; the node itself where it is none. */
  JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : root.at(reference.substring(1));
  }

  List<String> danglingReferences() {
    return root.findValuesAsText("$ref").stream()
        .filter(reference -> root.at(reference.substring(1)).isMissingNode())
        .toList();
  }

  /**
   * Where a value isn't as described; fields that the description doesn't name count too.
   *
   * @param at the place of the value, for the message
   */
  List<String> faults(JsonNode schema, JsonNode value, String at) {
    JsonNode wanted = resolved(schema);
    if (wanted.has("oneOf")) {
      List<List<String>> each = new ArrayList<>();
      wanted.path("oneOf").forEach(option -> each.add(faults(option, value, at)));
      return each.stream().anyMatch(List::isEmpty)
          ? List.of()
          : List.of(at + " fits none: " + each);
    }
    List<String> faults = new ArrayList<>();
    if (!hasType(wanted.path("type"), value)) {
      faults.add(at + " was " + value + ", not " + wanted.path("type"));
    }
    if (wanted.has("enum") && !contains(wanted.path("enum"), value)) {
      faults.add(at + " was " + value + ", not one of " + wanted.path("enum"));
    }
    if (wanted.has("const") && !wanted.path("const").equals(value)) {
      faults.add(at + " was " + value + ", not " + wanted.path("const"));
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      faults.addAll(faults(wanted.path("items"), value.path(i), at + "/" + i));
    }
    if (value.isObject() && (wanted.has("properties") || wanted.has("allOf"))) {
      objectFaults(List.of(wanted), value, at, faults);
    } else if (value.isObject() && wanted.has("additionalProperties")) {
      value
          .properties()
          .forEach(
              field ->
                  faults.addAll(
                      faults(
                          wanted.path("additionalProperties"),
                          field.getValue(),
                          at + "/" + field.getKey())));
    }
    return faults;
  }

  private void objectFaults(
      List<JsonNode> schemas, JsonNode value, String at, List<String> faults) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode schema : schemas) {
      all.add(schema);
      schema.path("allOf").forEach(part -> all.add(resolved(part)));
    }
    Set<String> unknown = new TreeSet<>();
    value.fieldNames().forEachRemaining(unknown::add);
    for (JsonNode schema : all) {
      for (JsonNode name : schema.path("required")) {
        if (!value.has(name.asText())) {
          faults.add(at + " has no " + name.asText());
        }
      }
      schema
          .path("properties")
          .properties()
          .forEach(
              property -> {
                unknown.remove(property.getKey());
                if (value.has(property.getKey())) {
                  faults.addAll(
                      faults(
                          property.getValue(),
                          value.path(property.getKey()),
                          at + "/" + property.getKey()));
                }
              });
    }
    unknown.forEach(name -> faults.add(at + " has " + name + ", which isn't described"));
  }

  private static boolean hasType(JsonNode type, JsonNode value) {
    if (type.isMissingNode()) {
      return true;
    }
    if (type.isArray()) {
      for (JsonNode option : type) {
        if (hasType(option, value)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.asText()) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException("type " + type);
    };
  }

  private static boolean contains(JsonNode options, JsonNode value) {
    for (JsonNode option : options) {
      if (option.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
