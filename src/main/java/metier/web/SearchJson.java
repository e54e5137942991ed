package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import metier.model.Place;
import metier.query.Explanation;
import metier.query.FacetCount;
import metier.query.Hit;
import metier.query.Offer;
import metier.query.Recovery;
import metier.query.SearchAnswer;
import metier.query.Understood;

/** A page of hits with what stands around it; what a hit itself shows is the caller's. */
final class SearchJson {
  private SearchJson() {}

  /** Writes the fields of one hit after {@code id} and {@code score}. */
  @FunctionalInterface
  interface CardWriter {
    void write(JsonGenerator json, Hit hit) throws IOException;
  }

  static JsonBody of(SearchAnswer answer, Understood understood, CardWriter card) {
    return json -> {
      json.writeStartObject();
      total(json, answer);
      hits(json, "hits", answer, card);
      rest(json, answer, understood);
      json.writeEndObject();
    };
  }

  /** The same with what helps whoever found nothing, or little. */
  static JsonBody of(
      SearchAnswer answer, Recovery recovery, Understood understood, CardWriter card) {
    return json -> {
      json.writeStartObject();
      total(json, answer);
      if (answer.byMeaning() > 0) {
        json.writeNumberField("by_meaning", answer.byMeaning());
      }
      hits(json, "hits", answer, card);
      if (!recovery.offers().isEmpty()) {
        offers(json, recovery.offers());
      }
      Recovery.Broadened broadened = recovery.broadened();
      if (broadened != null) {
        json.writeObjectFieldStart("broadened");
        json.writeStringField("what", WellFormed.text(broadened.what()));
        changes(json, broadened.changes());
        total(json, broadened.total(), true);
        hits(json, "hits", broadened.hits(), card);
        json.writeEndObject();
      }
      rest(json, answer, understood);
      json.writeEndObject();
    };
  }

  private static void offers(JsonGenerator json, List<Offer> offers) throws IOException {
    json.writeArrayFieldStart("offers");
    for (Offer offer : offers) {
      json.writeStartObject();
      json.writeStringField("label", WellFormed.text(offer.label()));
      changes(json, offer.changes());
      json.writeNumberField("count", offer.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void changes(JsonGenerator json, Map<String, List<String>> changes)
      throws IOException {
    json.writeObjectFieldStart("changes");
    for (Map.Entry<String, List<String>> change : changes.entrySet()) {
      json.writeArrayFieldStart(WellFormed.text(change.getKey()));
      for (String value : change.getValue()) {
        json.writeString(WellFormed.text(value));
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  static void total(JsonGenerator json, SearchAnswer answer) throws IOException {
    total(json, answer.total(), answer.exact());
  }

  private static void total(JsonGenerator json, long total, boolean exact) throws IOException {
    json.writeObjectFieldStart("total");
    json.writeNumberField("value", total);
    json.writeStringField("relation", exact ? "eq" : "gte");
    json.writeEndObject();
  }

  static void hits(JsonGenerator json, String field, SearchAnswer answer, CardWriter card)
      throws IOException {
    hits(json, field, answer.hits(), card);
  }

  static void hits(JsonGenerator json, String field, List<Hit> hits, CardWriter card)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Hit hit : hits) {
      hit(json, hit, card);
    }
    json.writeEndArray();
  }

  static void hit(JsonGenerator json, Hit hit, CardWriter card) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", WellFormed.text(hit.key().id()));
    json.writeStringField("source", WellFormed.text(hit.key().source()));
    json.writeNumberField("score", hit.score());
    card.write(json, hit);
    Explanation explanation = hit.explanation();
    if (explanation != null) {
      json.writeFieldName("explanation");
      explanation(json, explanation);
    }
    json.writeEndObject();
  }

  /** What follows the hits: facets, understanding, the next page. */
  static void rest(JsonGenerator json, SearchAnswer answer, Understood understood)
      throws IOException {
    facets(json, answer.facets());
    understood(json, understood);
    ModelJson.text(json, "next", answer.next() == null ? null : answer.next().encoded());
  }

  private static void explanation(JsonGenerator json, Explanation explanation) throws IOException {
    json.writeStartObject();
    json.writeNumberField("value", explanation.value());
    json.writeStringField("because", WellFormed.text(explanation.because()));
    if (!explanation.parts().isEmpty()) {
      json.writeArrayFieldStart("parts");
      for (Explanation part : explanation.parts()) {
        explanation(json, part);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void facets(JsonGenerator json, Map<String, List<FacetCount>> facets)
      throws IOException {
    json.writeObjectFieldStart("facets");
    for (Map.Entry<String, List<FacetCount>> facet : facets.entrySet()) {
      json.writeArrayFieldStart(facet.getKey());
      for (FacetCount count : facet.getValue()) {
        json.writeStartObject();
        json.writeStringField("value", WellFormed.text(count.value()));
        json.writeStringField("label", WellFormed.text(count.label()));
        json.writeNumberField("count", count.count());
        FacetCount.Span span = count.span();
        if (span != null) {
          json.writeNumberField("min", span.min());
          if (span.max() == null) {
            json.writeNullField("max");
          } else {
            json.writeNumberField("max", span.max());
          }
        }
        switch (count.chosen()) {
          case NO -> {}
          case SELECTED -> json.writeBooleanField("selected", true);
          case EXCLUDED -> json.writeBooleanField("excluded", true);
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void parts(JsonGenerator json, List<Understood.Part> parts) throws IOException {
    json.writeArrayFieldStart("parts");
    for (Understood.Part part : parts) {
      json.writeStartObject();
      json.writeStringField("kind", part.kind().word());
      json.writeStringField("value", WellFormed.text(part.value()));
      json.writeStringField("label", WellFormed.text(part.label()));
      json.writeStringField("typed", WellFormed.text(part.typed()));
      json.writeNumberField("start", part.start());
      json.writeNumberField("end", part.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void understood(JsonGenerator json, Understood understood) throws IOException {
    json.writeObjectFieldStart("understood");
    json.writeStringField("text", WellFormed.text(understood.text()));
    if (understood.title() != null) {
      json.writeStringField("title", WellFormed.text(understood.title()));
    }
    Understood.OccupationRef occupation = understood.occupation();
    if (occupation != null) {
      json.writeObjectFieldStart("occupation");
      json.writeStringField("id", WellFormed.text(occupation.id()));
      json.writeStringField("name", WellFormed.text(occupation.name()));
      json.writeEndObject();
    }
    Understood.Guess guess = understood.guess();
    if (guess != null) {
      json.writeObjectFieldStart("did_you_mean_occupation");
      json.writeStringField("id", WellFormed.text(guess.id()));
      json.writeStringField("title", WellFormed.text(guess.title()));
      json.writeNumberField("probability", Math.round(guess.probability() * 1000) / 1000.0);
      json.writeEndObject();
    }
    Place place = understood.place();
    if (place != null) {
      ModelJson.place(json, "place", place);
    }
    if (understood.radiusMiles() != null) {
      json.writeNumberField("radius_miles", understood.radiusMiles());
    }
    if (understood.remote() != null) {
      json.writeBooleanField("remote", understood.remote());
    }
    ModelJson.types(json, "types", understood.types());
    ModelJson.shifts(json, "shifts", understood.shifts());
    ModelJson.levels(json, "levels", understood.levels());
    ModelJson.skills(json, "licences", understood.licences());
    ModelJson.skills(json, "skills", understood.skills());
    if (understood.payMin() != null) {
      json.writeNumberField("pay_min", understood.payMin());
    }
    if (understood.postedWithin() != null) {
      json.writeNumberField("posted_within", understood.postedWithin());
    }
    if (understood.postedAfter() != null) {
      ModelJson.date(json, "posted_after", understood.postedAfter());
    }
    if (understood.updatedWithin() != null) {
      json.writeNumberField("updated_within", understood.updatedWithin());
    }
    if (understood.updatedAfter() != null) {
      ModelJson.date(json, "updated_after", understood.updatedAfter());
    }
    parts(json, understood.parts());
    json.writeArrayFieldStart("corrections");
    for (Understood.Correction correction : understood.corrections()) {
      json.writeStartObject();
      json.writeStringField("from", WellFormed.text(correction.from()));
      json.writeStringField("to", WellFormed.text(correction.to()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("ignored");
    for (Understood.Ignored ignored : understood.ignored()) {
      json.writeStartObject();
      json.writeStringField("parameter", WellFormed.text(ignored.parameter()));
      json.writeStringField("value", WellFormed.text(ignored.value()));
      json.writeStringField("why", WellFormed.text(ignored.why()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
