package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import metier.analysis.Analysed;
import metier.analysis.AskedLicence;
import metier.analysis.OccupationLink;
import metier.analysis.Origin;
import metier.analysis.PostedSkill;
import metier.analysis.SafeHtml;
import metier.index.Card;
import metier.model.JobPosting;
import metier.model.Occupation;
import metier.model.Place;
import metier.model.RecordKey;
import metier.model.Workplace;
import metier.pay.PayEstimate;
import metier.web.page.AlsoPosted;
import metier.web.page.Links;
import metier.web.page.Provenance;
import metier.web.page.Reposts;

/** A whole posting, and for each field how we come to say it. */
record PostingJson(
    RecordKey key,
    Analysed.Posting analysed,
    boolean expired,
    Reposts reposts,
    Optional<PayEstimate> estimate)
    implements JsonBody {

  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    JobPosting posting = analysed.posting();
    List<Place> places = analysed.places();
    json.writeStartObject();
    json.writeStringField("id", WellFormed.text(key.id()));
    json.writeStringField("source", WellFormed.text(key.source()));
    json.writeStringField("title", WellFormed.text(posting.title()));
    ModelJson.text(json, "employer", posting.employer().isEmpty() ? null : posting.employer());
    ModelJson.place(json, "place", places.isEmpty() ? null : places.getFirst());
    json.writeArrayFieldStart("places");
    for (Place place : places) {
      ModelJson.place(json, place);
    }
    json.writeEndArray();
    workplace(json, analysed.workplace());
    ModelJson.types(json, "type", analysed.types());
    ModelJson.shifts(json, "shift", analysed.shifts());
    ModelJson.levels(json, "level", analysed.levels());
    licences(json);
    ModelJson.pay(json, "pay", analysed.pay());
    PayEstimateJson.write(json, "pay_estimate", estimate);
    ModelJson.date(json, "posted", posting.posted());
    ModelJson.date(json, "first_posted", reposts.firstPosted());
    ModelJson.date(json, "expires", posting.validThrough());
    json.writeBooleanField("expired", expired);
    skills(json);
    occupation(json);
    json.writeStringField("url", Links.job(key));
    ModelJson.text(json, "source_url", posting.url());
    ModelJson.text(json, "apply_url", posting.applyUrl());
    alsoPosted(json);
    json.writeObjectFieldStart("description");
    ModelJson.text(json, "html", SafeHtml.of(posting.description()));
    ModelJson.text(json, "text", analysed.text());
    json.writeEndObject();
    provenance(json);
    json.writeEndObject();
  }

  private void alsoPosted(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("also_posted_at");
    for (AlsoPosted other : reposts.others()) {
      Card.Job card = other.card();
      json.writeStartObject();
      json.writeStringField("id", WellFormed.text(other.key().id()));
      json.writeStringField("source", WellFormed.text(other.key().source()));
      ModelJson.place(json, "place", card.places().isEmpty() ? null : card.places().getFirst());
      ModelJson.date(json, "posted", card.posted());
      json.writeStringField("url", Links.job(other.key()));
      ModelJson.text(json, "source_url", card.url());
      ModelJson.text(json, "apply_url", card.applyUrl());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void workplace(JsonGenerator json, Workplace workplace) throws IOException {
    json.writeBooleanField("remote", workplace instanceof Workplace.Remote);
    String word =
        switch (workplace) {
          case Workplace.OnSite onSite -> "on_site";
          case Workplace.Hybrid hybrid -> "hybrid";
          case Workplace.Remote remote -> "remote";
        };
    json.writeStringField("workplace", word);
    if (workplace instanceof Workplace.Remote(List<String> within) && !within.isEmpty()) {
      json.writeArrayFieldStart("remote_within");
      for (String region : within) {
        json.writeString(WellFormed.text(region));
      }
      json.writeEndArray();
    }
  }

  private void licences(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("licences");
    for (AskedLicence asked : analysed.licences()) {
      json.writeStartObject();
      ModelJson.text(json, "id", asked.licence().id());
      ModelJson.text(json, "name", asked.licence().name());
      ModelJson.text(json, "demand", asked.demand().name().toLowerCase(Locale.ROOT));
      ModelJson.text(json, "words", asked.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void skills(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("skills");
    for (PostedSkill posted : analysed.postedSkills()) {
      json.writeStartObject();
      ModelJson.text(json, "id", posted.skill().id());
      ModelJson.text(json, "name", posted.skill().name());
      if (posted.demand() != null) {
        ModelJson.text(json, "demand", posted.demand().name().toLowerCase(Locale.ROOT));
      }
      ModelJson.text(json, "found", posted.found().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("confidence", posted.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void occupation(JsonGenerator json) throws IOException {
    Occupation occupation = analysed.occupation();
    if (occupation == null) {
      json.writeNullField("occupation");
      return;
    }
    json.writeObjectFieldStart("occupation");
    ModelJson.text(json, "id", occupation.id());
    ModelJson.text(json, "title", occupation.title());
    ModelJson.text(json, "soc", occupation.soc());
    json.writeEndObject();
  }

  private void provenance(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("provenance");
    for (Map.Entry<String, Provenance> field : Provenance.of(analysed).entrySet()) {
      json.writeObjectFieldStart(field.getKey());
      json.writeStringField("how", field.getValue().how().name().toLowerCase(Locale.ROOT));
      if (!field.getValue().from().isEmpty()) {
        json.writeArrayFieldStart("from");
        for (String words : field.getValue().from()) {
          json.writeString(WellFormed.text(words));
        }
        json.writeEndArray();
      }
      Origin.From where = field.getValue().where();
      if (where != null) {
        json.writeStringField("in", where.name().toLowerCase(Locale.ROOT));
      }
      if (field.getKey().equals("occupation")) {
        link(json);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void link(JsonGenerator json) throws IOException {
    OccupationLink linked = analysed.linked();
    if (linked != null) {
      json.writeStringField("by", linked.by().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("probability", thousandths(linked.probability()));
      json.writeNumberField("margin", thousandths(linked.margin()));
    }
  }

  private static double thousandths(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  /** Whether the posting no longer stands on this day. */
  static boolean expired(JobPosting posting, LocalDate today) {
    return posting.validThrough() != null && posting.validThrough().isBefore(today);
  }
}
