package metier.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import metier.query.lexicon.Completion;
import metier.query.lexicon.Suggestion;

/** Titles, skills, places and employers that begin as typed. */
final class Suggest {
  /** A list under a search box is read at a glance, or not at all. */
  private static final int MOST = 7;

  private static final int LONGEST = 100;

  private final Completion completion;

  Suggest(Completion completion) {
    this.completion = completion;
  }

  Reply suggest(Call call) {
    String typed = call.parameter("q");
    if (typed == null || typed.length() > LONGEST) {
      return Problem.badParameter(
          "q",
          typed == null ? "" : typed.substring(0, LONGEST),
          typed == null
              ? "q was not given; it is the beginning of a name."
              : "q was longer than " + LONGEST + " characters.");
    }
    Set<Suggestion.Kind> kinds = EnumSet.noneOf(Suggestion.Kind.class);
    for (String word : call.parameters().getOrDefault("kind", List.of())) {
      if (Suggestion.Kind.ofWord(word).isEmpty()) {
        return Problem.badParameter(
            "kind",
            word,
            "kind was '" + word + "'; it must be one of title, skill, place, employer.");
      }
      kinds.add(Suggestion.Kind.ofWord(word).get());
    }
    List<Suggestion> suggestions = completion.complete(typed, kinds, MOST);
    return Reply.json(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("suggestions");
          for (Suggestion suggestion : suggestions) {
            json.writeStartObject();
            json.writeStringField("kind", suggestion.kind().word());
            json.writeStringField("text", WellFormed.text(suggestion.text()));
            json.writeStringField("label", WellFormed.text(suggestion.label()));
            json.writeNumberField("count", suggestion.count());
            ModelJson.text(json, "id", suggestion.id());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
