package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import metier.career.Career;
import metier.career.Hiring;
import metier.career.People;
import metier.career.Shares;
import metier.career.TopSkill;
import metier.career.TopSkills;
import metier.career.path.Paths;
import metier.career.portrait.Portrait;
import metier.model.Occupation;
import metier.model.Video;

/** All that the page of a career tells, for programs. */
record CareerJson(String page, Career career) implements JsonBody {

  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("page", page);
    json.writeFieldName("portrait");
    portrait(json, career.portrait());
    json.writeFieldName("pay");
    new WorkPayJson(career.pay()).writeTo(json);
    json.writeFieldName("skills");
    skills(json, career.skills());
    json.writeFieldName("paths");
    paths(json, career.paths());
    json.writeFieldName("people");
    people(json, career.people());
    json.writeFieldName("hiring");
    hiring(json, career.hiring());
    json.writeArrayFieldStart("videos");
    for (Video video : career.videos()) {
      json.writeStartObject();
      ModelJson.text(json, "title", video.title());
      ModelJson.text(json, "url", video.url());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** An occupation by what it is called and found under. */
  static void occupation(JsonGenerator json, Occupation occupation) throws IOException {
    json.writeStartObject();
    ModelJson.text(json, "id", occupation.id());
    ModelJson.text(json, "title", occupation.title());
    json.writeEndObject();
  }

  private static void portrait(JsonGenerator json, Portrait portrait) throws IOException {
    json.writeStartObject();
    text(json, "description", portrait.description());
    items(json, "duties", portrait.duties());
    items(json, "activities", portrait.activities());
    items(json, "conditions", portrait.conditions());
    items(json, "specialities", portrait.specialities());
    text(json, "education", portrait.education());
    text(json, "licensing", portrait.licensing());
    ModelJson.skills(json, "licences", portrait.licences());
    items(json, "qualities", portrait.qualities());
    items(json, "skills", portrait.skills());
    items(json, "tools", portrait.tools());
    text(json, "advancement", portrait.advancement());
    json.writeArrayFieldStart("related");
    for (Portrait.Related related : portrait.related()) {
      json.writeStartObject();
      json.writeFieldName("occupation");
      occupation(json, related.occupation());
      json.writeStringField("source", source(related.source()));
      json.writeEndObject();
    }
    json.writeEndArray();
    texts(json, "attributions", portrait.attributions());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, Portrait.Text text)
      throws IOException {
    if (text.words().isBlank()) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    ModelJson.text(json, "words", text.words());
    json.writeStringField("source", source(text.source()));
    json.writeEndObject();
  }

  private static void items(JsonGenerator json, String field, Portrait.Items items)
      throws IOException {
    if (items.items().isEmpty()) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    texts(json, "items", items.items());
    json.writeStringField("source", source(items.source()));
    json.writeEndObject();
  }

  static void texts(JsonGenerator json, String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(WellFormed.text(text));
    }
    json.writeEndArray();
  }

  private static String source(Portrait.Source source) {
    return source.name().toLowerCase(Locale.ROOT);
  }

  private static void skills(JsonGenerator json, TopSkills top) throws IOException {
    json.writeStartObject();
    json.writeNumberField("people", top.people());
    json.writeNumberField("postings", top.postings());
    json.writeArrayFieldStart("top");
    for (TopSkill skill : top.skills()) {
      json.writeStartObject();
      ModelJson.text(json, "id", skill.skill().id());
      ModelJson.text(json, "name", skill.skill().name());
      json.writeStringField("kind", skill.kind().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("people", skill.people());
      json.writeNumberField("postings", skill.postings());
      json.writeNumberField("share", skill.share());
      json.writeNumberField("elsewhere", skill.elsewhere());
      texts(json, "lines", skill.lines());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void paths(JsonGenerator json, Paths paths) throws IOException {
    json.writeStartObject();
    json.writeNumberField("people", paths.people());
    steps(json, "next", paths.out());
    steps(json, "before", paths.in());
    chains(json, "out", paths.chainsOut());
    chains(json, "in", paths.chainsIn());
    json.writeEndObject();
  }

  private static void steps(JsonGenerator json, String field, List<Paths.Step> steps)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Paths.Step step : steps) {
      json.writeStartObject();
      json.writeFieldName("role");
      role(json, step.role());
      json.writeNumberField("people", step.people());
      json.writeNumberField("years", step.years());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void chains(JsonGenerator json, String field, List<Paths.Chain> chains)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Paths.Chain chain : chains) {
      json.writeStartObject();
      json.writeArrayFieldStart("roles");
      for (Paths.Role role : chain.roles()) {
        role(json, role);
      }
      json.writeEndArray();
      json.writeNumberField("people", chain.people());
      json.writeNumberField("years", chain.years());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void role(JsonGenerator json, Paths.Role role) throws IOException {
    json.writeStartObject();
    ModelJson.text(json, "title", role.title());
    ModelJson.text(json, "occupation", role.occupation());
    json.writeEndObject();
  }

  private static void people(JsonGenerator json, People people) throws IOException {
    json.writeStartObject();
    json.writeNumberField("people", people.people());
    shares(json, "gender", people.gender());
    shares(json, "ethnicity", people.ethnicity());
    shares(json, "languages", people.languages());
    shares(json, "education", people.education());
    shares(json, "schools", people.schools());
    json.writeEndObject();
  }

  private static void shares(JsonGenerator json, String field, Shares shares) throws IOException {
    if (shares.shares().isEmpty()) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeNumberField("people", shares.people());
    json.writeArrayFieldStart("shares");
    for (Shares.Share share : shares.shares()) {
      json.writeStartObject();
      ModelJson.text(json, "label", share.label());
      json.writeNumberField("people", share.people());
      json.writeNumberField("share", share.share());
      json.writeNumberField("low", share.low());
      json.writeNumberField("high", share.high());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void hiring(JsonGenerator json, Hiring hiring) throws IOException {
    json.writeStartObject();
    json.writeNumberField("postings", hiring.postings());
    json.writeArrayFieldStart("employers");
    for (Hiring.ByEmployer employer : hiring.employers()) {
      json.writeStartObject();
      ModelJson.text(json, "id", employer.id());
      ModelJson.text(json, "name", employer.name());
      json.writeNumberField("postings", employer.postings());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
