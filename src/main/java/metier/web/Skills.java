package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import metier.career.Careers;
import metier.career.SkillPortrait;
import metier.model.Skill;
import metier.web.page.Links;
import org.jspecify.annotations.Nullable;

/** One skill whole. */
final class Skills {
  private final Careers careers;

  Skills(Careers careers) {
    this.careers = careers;
  }

  Reply one(Call call) {
    String id = call.path().apply("id");
    return careers
        .skillCalled(id)
        .flatMap(careers::skill)
        .map(portrait -> Reply.json(json -> write(json, portrait)))
        .orElseGet(() -> Problem.notFound("skill", id));
  }

  private static void write(JsonGenerator json, SkillPortrait portrait) throws IOException {
    Skill skill = portrait.skill();
    json.writeStartObject();
    ModelJson.text(json, "id", skill.id());
    ModelJson.text(json, "name", skill.name());
    json.writeStringField("kind", skill.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("page", Links.skill(skill.id()));
    CareerJson.texts(json, "other_names", skill.aliases());
    json.writeFieldName("broader");
    reference(json, portrait.broader());
    json.writeArrayFieldStart("narrower");
    for (Skill narrower : portrait.narrower()) {
      reference(json, narrower);
    }
    json.writeEndArray();
    json.writeNumberField("postings", portrait.postings());
    json.writeNumberField("people", portrait.people());
    usedBy(json, portrait.occupations());
    json.writeArrayFieldStart("learned_with");
    for (SkillPortrait.Beside beside : portrait.learnedWith()) {
      json.writeStartObject();
      json.writeFieldName("skill");
      reference(json, beside.skill());
      json.writeNumberField("together", beside.together());
      json.writeEndObject();
    }
    json.writeEndArray();
    ModelJson.text(json, "currency", portrait.currency());
    PaySummaryJson.stats(json, "pay_with", portrait.currency(), portrait.payWith());
    PaySummaryJson.stats(json, "pay_without", portrait.currency(), portrait.payWithout());
    CareerJson.texts(json, "lines", portrait.lines());
    json.writeEndObject();
  }

  private static void usedBy(JsonGenerator json, List<SkillPortrait.UsedBy> occupations)
      throws IOException {
    json.writeArrayFieldStart("occupations");
    for (SkillPortrait.UsedBy used : occupations) {
      json.writeStartObject();
      json.writeFieldName("occupation");
      CareerJson.occupation(json, used.occupation());
      json.writeNumberField("postings", used.postings());
      json.writeNumberField("people", used.people());
      json.writeNumberField("share", used.share());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void reference(JsonGenerator json, @Nullable Skill skill) throws IOException {
    if (skill == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    ModelJson.text(json, "id", skill.id());
    ModelJson.text(json, "name", skill.name());
    json.writeEndObject();
  }
}
