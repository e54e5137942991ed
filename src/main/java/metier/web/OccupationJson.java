package metier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import metier.career.portrait.Attribution;
import metier.model.OccupationProfile;
import metier.model.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * All that a classification says of one occupation, and whose words they are.
 *
 * @param career what is told of it besides; null where nothing is
 */
record OccupationJson(RecordKey key, OccupationProfile profile, @Nullable CareerJson career)
    implements JsonBody {
  private static final JsonMapper TREE =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .serializationInclusion(JsonInclude.Include.ALWAYS)
          .build();

  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    ObjectNode whole = TREE.createObjectNode();
    whole.put("id", key.id());
    whole.put("source", key.source());
    whole.setAll((ObjectNode) TREE.valueToTree(profile));
    whole.put("classification", profile.classification().name().toLowerCase(Locale.ROOT));
    whole.put("attribution", Attribution.of(profile));
    json.writeStartObject();
    for (Map.Entry<String, JsonNode> member : whole.properties()) {
      json.writeFieldName(member.getKey());
      TREE.writeTree(json, member.getValue());
    }
    career(json, career);
    json.writeEndObject();
  }

  static void career(JsonGenerator json, @Nullable CareerJson career) throws IOException {
    json.writeFieldName("career");
    if (career == null) {
      json.writeNull();
    } else {
      career.writeTo(json);
    }
  }
}
