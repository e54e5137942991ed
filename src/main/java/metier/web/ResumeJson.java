package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import metier.analysis.Analysed;
import metier.analysis.OccupationLink;
import metier.model.Bullet;
import metier.model.Position;
import metier.model.RecordKey;
import metier.model.Resume;

/** A whole résumé: the work, not the person's name nor what they state of themselves. */
record ResumeJson(RecordKey key, Analysed.Curriculum analysed) implements JsonBody {
  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    Resume resume = analysed.resume();
    json.writeStartObject();
    json.writeStringField("id", WellFormed.text(key.id()));
    json.writeStringField("source", WellFormed.text(key.source()));
    json.writeStringField("title", WellFormed.text(resume.headline()));
    json.writeStringField("summary", WellFormed.text(resume.summary()));
    ModelJson.place(json, "place", analysed.place());
    json.writeNumberField("years", analysed.years());
    ModelJson.date(json, "updated", resume.updated());
    json.writeArrayFieldStart("positions");
    for (Analysed.Held held : analysed.held()) {
      position(json, held);
    }
    json.writeEndArray();
    ModelJson.skills(json, "skills", analysed.skills());
    texts(json, "credentials", resume.credentials());
    texts(json, "education", resume.education());
    texts(json, "languages", resume.languages());
    json.writeEndObject();
  }

  private static void position(JsonGenerator json, Analysed.Held held) throws IOException {
    Position position = held.position();
    OccupationLink linked = held.linked();
    json.writeStartObject();
    json.writeStringField("title", WellFormed.text(position.title()));
    ModelJson.text(json, "employer", position.employer().isEmpty() ? null : position.employer());
    ModelJson.text(json, "occupation", linked == null ? null : linked.occupation().id());
    ModelJson.month(json, "start", position.start());
    ModelJson.month(json, "end", position.end());
    texts(json, "bullets", position.bullets().stream().map(Bullet::text).toList());
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String field, List<String> texts)
      throws IOException {
    CareerJson.texts(json, field, texts);
  }
}
