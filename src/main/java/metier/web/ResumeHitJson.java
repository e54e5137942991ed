package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import metier.index.Card;
import metier.query.Hit;
import metier.query.Snippet;
import metier.web.page.SnippetHtml;

/** What a hit shows of a résumé: the work, not the person's name. */
final class ResumeHitJson implements SearchJson.CardWriter {
  private final boolean anonymous;

  ResumeHitJson() {
    this(false);
  }

  /**
   * @param anonymous whether employers are left out, too
   */
  ResumeHitJson(boolean anonymous) {
    this.anonymous = anonymous;
  }

  @Override
  public void write(JsonGenerator json, Hit hit) throws IOException {
    if (!(hit.card() instanceof Card.Resume card)) {
      throw new IllegalStateException("a search for résumés found " + hit.key());
    }
    json.writeStringField("title", WellFormed.text(card.title()));
    ModelJson.place(json, "place", card.place());
    json.writeNumberField("years", card.years());
    ModelJson.date(json, "updated", card.updated());
    json.writeArrayFieldStart("positions");
    for (Card.Held held : card.positions()) {
      json.writeStartObject();
      ModelJson.text(json, "title", held.title());
      ModelJson.text(
          json, "employer", anonymous || held.employer().isEmpty() ? null : held.employer());
      ModelJson.month(json, "start", held.start());
      ModelJson.month(json, "end", held.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    Snippet snippet = hit.snippet();
    ModelJson.text(json, "snippet", snippet == null ? null : SnippetHtml.of(snippet));
    json.writeArrayFieldStart("bullets");
    for (Snippet bullet : hit.bullets()) {
      json.writeString(WellFormed.text(SnippetHtml.of(bullet)));
    }
    json.writeEndArray();
    ModelJson.skills(json, "skills", card.skills());
    ModelJson.skills(json, "matched_skills", hit.matchedSkills());
    JobHitJson.distance(json, hit.distanceMiles());
  }
}
