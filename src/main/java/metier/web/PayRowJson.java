package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import metier.index.Card;
import metier.query.Hit;

/** One salary record: as published, and as we read it. */
final class PayRowJson implements SearchJson.CardWriter {
  @Override
  public void write(JsonGenerator json, Hit hit) throws IOException {
    if (!(hit.card() instanceof Card.Salary card)) {
      throw new IllegalStateException("a search for pay found " + hit.key());
    }
    card(json, card);
    JobHitJson.distance(json, hit.distanceMiles());
  }

  /** As fields of the object that is open. */
  static void card(JsonGenerator json, Card.Salary card) throws IOException {
    json.writeStringField("title", WellFormed.text(card.title()));
    ModelJson.text(json, "employer", card.employer().isEmpty() ? null : card.employer());
    ModelJson.place(json, "place", card.place());
    ModelJson.date(json, "start", card.start());
    ModelJson.text(json, "published", card.published());
    ModelJson.pay(json, "pay", card.pay());
  }
}
