package metier.web;

import java.util.List;
import java.util.Locale;
import metier.model.Place;
import metier.query.lexicon.Completion;

/** Places that begin as typed, or almost, for whoever picks one. */
final class Places {
  private static final int MOST = 10;

  private final Completion completion;

  Places(Completion completion) {
    this.completion = completion;
  }

  Reply complete(Call call) {
    String typed = call.parameter("q");
    if (typed == null) {
      return Problem.badParameter(
          "q", "", "q was not given; it is the beginning of a place's name.");
    }
    List<Place> places = completion.places(typed, MOST);
    return Reply.json(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("places");
          for (Place place : places) {
            json.writeStartObject();
            json.writeStringField("label", WellFormed.text(place.label()));
            json.writeStringField("kind", place.kind().name().toLowerCase(Locale.ROOT));
            ModelJson.placeMembers(json, place);
            json.writeNumberField("population", place.population());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
