package metier.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.OccupationProfile;
import metier.model.PayRecord;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.model.SelfStated;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * Facts as JSON and back, the same fact always as the same text: components in the order of their
 * record, in snake case; what is unknown and what is an empty list is left out.
 */
final class FactCodec {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addDeserializer(SelfStated.class, new SelfStatedReader()))
          .addMixIn(Workplace.class, WorkplaceByName.class)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          // A later version may drop a component; the rows that it wrote before stay readable.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .withConfigOverride(
              List.class,
              list ->
                  list.setInclude(
                          JsonInclude.Value.construct(
                              JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                      .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .withConfigOverride(
              SelfStated.class,
              stated ->
                  stated.setInclude(
                      JsonInclude.Value.construct(
                          JsonInclude.Include.CUSTOM,
                          JsonInclude.Include.ALWAYS,
                          NothingStated.class,
                          Void.class)))
          .build();

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Workplace.OnSite.class, name = "on_site"),
    @JsonSubTypes.Type(value = Workplace.Hybrid.class, name = "hybrid"),
    @JsonSubTypes.Type(value = Workplace.Remote.class, name = "remote")
  })
  private interface WorkplaceByName {}

  /** Jackson leaves out what this "equals": who states nothing takes no room. */
  static final class NothingStated {
    @Override
    public boolean equals(@Nullable Object value) {
      return value == null || value.equals(SelfStated.NOTHING);
    }

    @Override
    public int hashCode() {
      return SelfStated.NOTHING.hashCode();
    }
  }

  /** Rows without it are of people who state nothing. */
  private static final class SelfStatedReader extends JsonDeserializer<SelfStated> {
    @Override
    public SelfStated deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      JsonNode node = in.readValueAsTree();
      return new SelfStated(node.path("gender").textValue(), node.path("ethnicity").textValue());
    }

    @Override
    public SelfStated getNullValue(DeserializationContext context) {
      return SelfStated.NOTHING;
    }
  }

  private FactCodec() {}

  static String encode(Fact fact) {
    try {
      return JSON.writeValueAsString(fact);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a " + fact.kind() + " record has no JSON form", e);
    }
  }

  /**
   * @throws IllegalArgumentException when the text isn't a fact of this kind
   */
  static Fact decode(RecordKind kind, String json) {
    Class<? extends Fact> type =
        switch (kind) {
          case JOBS -> JobPosting.class;
          case RESUMES -> Resume.class;
          case PAY -> PayRecord.class;
          case OCCUPATIONS -> OccupationProfile.class;
        };
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a " + type.getSimpleName() + " as JSON", e);
    }
  }
}
