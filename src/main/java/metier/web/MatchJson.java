package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import metier.index.Profile;
import metier.index.Requirements;
import metier.index.Requirements.Asked;
import metier.match.Fit;
import metier.match.Gate;
import metier.match.Part;
import metier.match.SkillFit;
import metier.model.Degree;
import metier.model.Level;
import metier.model.Place;
import metier.model.SkillRef;
import metier.web.page.Evidence;
import metier.web.page.ShownLine;
import org.jspecify.annotations.Nullable;

/** The two sides of a match, and how they fit, as JSON. */
final class MatchJson {
  private MatchJson() {}

  static void profile(JsonGenerator json, Profile profile, LocalDate today) throws IOException {
    json.writeStartObject();
    ModelJson.text(json, "title", profile.title().isEmpty() ? null : profile.title());
    Level level = profile.level();
    ModelJson.text(json, "level", level == null ? null : level.word());
    json.writeNumberField("years", profile.years());
    ModelJson.place(json, "place", profile.place());
    json.writeArrayFieldStart("skills");
    for (Profile.Shown shown : profile.skills()) {
      json.writeStartObject();
      skill(json, shown.skill());
      json.writeNumberField("months", Evidence.months(profile, shown, today));
      Profile.Line line = profile.lines().get(shown.lines().getFirst());
      json.writeStringField("line", WellFormed.text(line.text()));
      json.writeEndObject();
    }
    json.writeEndArray();
    List<SkillRef> licences =
        profile.skills().stream()
            .map(Profile.Shown::skill)
            .filter(skill -> profile.licences().contains(skill.id()))
            .toList();
    ModelJson.skills(json, "licences", licences);
    json.writeArrayFieldStart("positions");
    for (Profile.Held held : profile.held()) {
      json.writeStartObject();
      json.writeStringField("title", WellFormed.text(held.title()));
      ModelJson.text(json, "occupation", held.occupation());
      ModelJson.month(json, "start", Evidence.month(held.from()));
      ModelJson.month(json, "end", Evidence.month(held.to()));
      json.writeEndObject();
    }
    json.writeEndArray();
    CareerJson.texts(json, "languages", profile.languages());
    degree(json, profile.degree());
    CareerJson.texts(json, "not_used", Evidence.NOT_USED);
    json.writeEndObject();
  }

  private static void degree(JsonGenerator json, Degree.@Nullable Level degree) throws IOException {
    ModelJson.text(json, "degree", degree == null ? null : degree.name().toLowerCase(Locale.ROOT));
  }

  static void requirements(JsonGenerator json, Requirements asked) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", WellFormed.text(asked.title()));
    ModelJson.text(json, "occupation", asked.occupation());
    asked(json, "skills", asked.skills());
    asked(json, "licences", asked.licences());
    ModelJson.levels(json, "levels", asked.levels().stream().sorted().toList());
    json.writeArrayFieldStart("places");
    for (Place place : asked.places()) {
      ModelJson.place(json, place);
    }
    json.writeEndArray();
    json.writeBooleanField("remote", asked.remote());
    ModelJson.types(json, "types", asked.types().stream().sorted().toList());
    json.writeNumberField("years", asked.years());
    degree(json, asked.degree());
    CareerJson.texts(json, "languages", asked.languages());
    json.writeEndObject();
  }

  private static void asked(JsonGenerator json, String field, List<Asked> all) throws IOException {
    json.writeArrayFieldStart(field);
    for (Asked asked : all) {
      json.writeStartObject();
      asked(json, asked);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void asked(JsonGenerator json, Asked asked) throws IOException {
    json.writeObjectFieldStart("skill");
    skill(json, asked.skill());
    json.writeEndObject();
    json.writeStringField("demand", asked.demand().name().toLowerCase(Locale.ROOT));
    if (!asked.words().isEmpty()) {
      json.writeStringField("words", WellFormed.text(asked.words()));
    }
  }

  static void skill(JsonGenerator json, SkillRef skill) throws IOException {
    json.writeStringField("id", WellFormed.text(skill.id()));
    json.writeStringField("name", WellFormed.text(skill.name()));
  }

  /**
   * @param hidden names that lines are shown without
   */
  static void fit(JsonGenerator json, Fit fit, List<String> hidden) throws IOException {
    json.writeArrayFieldStart("parts");
    for (Part part : fit.parts()) {
      json.writeStartObject();
      json.writeStringField("aspect", part.aspect().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("value", part.value());
      json.writeNumberField("most", part.most());
      json.writeStringField("because", WellFormed.text(part.because()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("skills");
    for (SkillFit skill : fit.skills()) {
      json.writeStartObject();
      asked(json, skill.asked());
      switch (skill) {
        case SkillFit.Exact(_, SkillFit.Shown shown, int months) -> {
          json.writeStringField("fit", "exact");
          line(json, shown, hidden);
          json.writeNumberField("months", months);
        }
        case SkillFit.Adjacent(_, SkillRef via, SkillFit.Shown shown) -> {
          json.writeStringField("fit", "adjacent");
          json.writeObjectFieldStart("via");
          skill(json, via);
          json.writeEndObject();
          line(json, shown, hidden);
        }
        case SkillFit.Missing _ -> json.writeStringField("fit", "missing");
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("gates");
    for (Gate gate : fit.gates()) {
      json.writeStartObject();
      asked(json, gate.asked());
      json.writeBooleanField("held", gate.open());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void line(JsonGenerator json, SkillFit.Shown shown, List<String> hidden)
      throws IOException {
    ShownLine line = ShownLine.of(shown, hidden);
    json.writeObjectFieldStart("line");
    json.writeStringField("text", WellFormed.text(line.text()));
    json.writeNumberField("start", line.start());
    json.writeNumberField("end", line.end());
    if (!line.position().isEmpty()) {
      json.writeStringField("position", WellFormed.text(line.position()));
    }
    json.writeEndObject();
  }
}
