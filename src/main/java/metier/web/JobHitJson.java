package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import metier.index.Card;
import metier.model.Place;
import metier.pay.PayEstimate;
import metier.query.Hit;
import metier.query.Snippet;
import metier.web.page.Links;
import metier.web.page.SnippetHtml;
import org.jspecify.annotations.Nullable;

/** What a hit shows of a posting. */
final class JobHitJson implements SearchJson.CardWriter {
  private final LocalDate today;
  private final Function<Card.Job, Optional<PayEstimate>> estimates;

  /**
   * @param estimates what work pays that doesn't say
   */
  JobHitJson(LocalDate today, Function<Card.Job, Optional<PayEstimate>> estimates) {
    this.today = today;
    this.estimates = estimates;
  }

  @Override
  public void write(JsonGenerator json, Hit hit) throws IOException {
    if (!(hit.card() instanceof Card.Job card)) {
      throw new IllegalStateException("a search for jobs found " + hit.key());
    }
    json.writeStringField("title", WellFormed.text(card.title()));
    ModelJson.text(json, "employer", card.employer().isEmpty() ? null : card.employer());
    List<Place> places = card.places();
    ModelJson.place(json, "place", places.isEmpty() ? null : places.getFirst());
    if (places.size() > 1) {
      json.writeArrayFieldStart("places");
      for (Place place : places) {
        ModelJson.place(json, place);
      }
      json.writeEndArray();
    }
    json.writeBooleanField("remote", card.remote());
    ModelJson.types(json, "type", card.types());
    ModelJson.shifts(json, "shift", card.shifts());
    ModelJson.levels(json, "level", card.levels());
    ModelJson.pay(json, "pay", card.pay());
    PayEstimateJson.write(json, "pay_estimate", estimates.apply(card));
    ModelJson.date(json, "posted", card.posted());
    if (card.expires() != null && card.expires().isBefore(today)) {
      json.writeBooleanField("expired", true);
    }
    json.writeStringField("url", Links.job(hit.key()));
    ModelJson.text(json, "source_url", card.url());
    ModelJson.text(json, "apply_url", card.applyUrl());
    Snippet snippet = hit.snippet();
    ModelJson.text(json, "snippet", snippet == null ? null : SnippetHtml.of(snippet));
    ModelJson.skills(json, "matched_skills", hit.matchedSkills());
    distance(json, hit.distanceMiles());
  }

  static void distance(JsonGenerator json, @Nullable Double miles) throws IOException {
    if (miles == null) {
      json.writeNullField("distance_miles");
    } else {
      json.writeNumberField("distance_miles", Math.rint(miles * 10) / 10);
    }
  }
}
