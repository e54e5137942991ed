package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import metier.career.PayEstimates;
import metier.match.Applicant;
import metier.match.Match;
import metier.match.Matches;
import metier.query.Reading;
import metier.web.page.MatchHits;

/** The answer of {@code POST /api/v1/match}, also for those who ask without HTTP. */
public final class MatchesJson {
  private MatchesJson() {}

  public static byte[] of(
      Reading.Ready ready,
      Applicant applicant,
      List<String> notes,
      Matches matches,
      LocalDate today,
      PayEstimates estimates) {
    return JsonBody.bytes(
        of(ready, applicant, notes, matches, today, new JobHitJson(today, estimates::of)));
  }

  static JsonBody of(
      Reading.Ready ready,
      Applicant applicant,
      List<String> notes,
      Matches matches,
      LocalDate today,
      JobHitJson card) {
    return json -> {
      json.writeStartObject();
      SearchJson.understood(json, ready.understood());
      json.writeFieldName("profile");
      MatchJson.profile(json, applicant.profile(), today);
      CareerJson.texts(json, "notes", notes);
      json.writeNumberField("compared", matches.compared());
      json.writeArrayFieldStart("matches");
      for (Match match : matches.matches()) {
        one(json, match, ready, card);
      }
      json.writeEndArray();
      json.writeEndObject();
    };
  }

  private static void one(JsonGenerator json, Match match, Reading.Ready ready, JobHitJson card)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("rank", match.rank());
    json.writeNumberField("score", match.fit().score());
    json.writeNumberField("reverse", match.reverse());
    json.writeFieldName("job");
    SearchJson.hit(json, MatchHits.of(match, ready.request().origin()), card);
    MatchJson.fit(json, match.fit(), List.of());
    json.writeEndObject();
  }
}
