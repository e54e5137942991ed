package metier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import metier.career.Attribution;
import metier.model.OccupationProfile;
import metier.model.RecordKey;

/** All that a classification says of one occupation, and whose words they are. */
record OccupationJson(RecordKey key, OccupationProfile profile) implements JsonBody {
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
    TREE.writeTree(json, whole);
  }
}
