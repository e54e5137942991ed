package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import metier.match.Match;
import metier.match.Matcher;
import metier.match.Matches;
import metier.match.Role;
import metier.query.Hit;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.web.page.CandidateCard;
import metier.web.page.CandidateName;
import metier.web.page.MatchHits;
import metier.web.page.RequirementEdits;

/** An advert comes, or a posting is named, and the résumés that fit go out with their reasons. */
final class CandidateMatches {
  private static final String ANONYMOUS = "anonymous";
  private static final String NO_ADVERT = "The body says no advert: give 'text' or 'job_id'.";

  /** An object that says nothing of ours, or a list of whatever. */
  private static final Pattern STRUCTURED = Pattern.compile("\\A\\s*(?:\\{|\\[\\s*[\\[{\"\\]])");

  private final Matcher matcher;
  private final RequestReader reader;
  private final GivenRoles roles;

  CandidateMatches(Matcher matcher, RequestReader reader, GivenRoles roles) {
    this.matcher = matcher;
    this.reader = reader;
    this.roles = roles;
  }

  /** {@code POST /api/v1/match/candidates}. */
  Reply match(Call call) throws IOException {
    return switch (GivenBody.of(call)) {
      case GivenBody.Refused(Problem problem) -> problem;
      case GivenBody.Document(byte[] bytes, _) -> plain(call, bytes);
      case GivenBody.Said(JsonNode object) -> said(call, object);
    };
  }

  private Reply plain(Call call, byte[] bytes) {
    Optional<String> text = text(bytes);
    if (text.isEmpty()) {
      return GivenBody.unreadable(
          "The body is no text. Send the advert as plain text, or as JSON with 'text' or"
              + " 'job_id'.");
    }
    return STRUCTURED.matcher(text.get()).find()
        ? GivenBody.unreadable(NO_ADVERT)
        : answer(call, roles.advert(text.get()), RequirementEdits.NONE);
  }

  /** Empty where the bytes are no text. */
  private static Optional<String> text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private Reply said(Call call, JsonNode object) {
    JsonNode text = object.path("text");
    JsonNode id = object.path("job_id");
    if (text.isTextual() == id.isTextual()) {
      return GivenBody.unreadable(
          text.isTextual() ? "The body says text and job_id; give one of them." : NO_ADVERT);
    }
    return switch (EditedJson.of(object.path("requirements"))) {
      case EditedJson.Wrong(Problem problem) -> problem;
      case EditedJson.Read(RequirementEdits edits) ->
          answer(
              call,
              text.isTextual() ? roles.advert(text.asText()) : roles.posting(id.asText()),
              edits);
    };
  }

  /** {@code GET /api/v1/jobs/{id}/candidates}. */
  Reply ofPosting(Call call) {
    return answer(call, roles.posting(call.path().apply("id")), RequirementEdits.NONE);
  }

  private Reply answer(Call call, GivenRoles.Taken taken, RequirementEdits edits) {
    return switch (taken) {
      case GivenRoles.Taken.Refused(Problem problem) -> problem;
      case GivenRoles.Taken.One(Role role) ->
          switch (roles.edited(role, edits)) {
            case RequirementEdits.Outcome.Unknown(String name) ->
                Problem.badParameter(
                    "requirements", name, "We don't know the skill '" + name + "'.");
            case RequirementEdits.Outcome.Edited(Role edited) -> answer(call, edited);
          };
    };
  }

  private Reply answer(Call call, Role role) {
    Map<String, List<String>> asked = new LinkedHashMap<>(call.parameters());
    String anonymous = call.parameter(ANONYMOUS);
    asked.remove(ANONYMOUS);
    if (anonymous != null
        && !List.of("true", "false").contains(anonymous.toLowerCase(Locale.ROOT))) {
      return Problem.badParameter(
          ANONYMOUS, anonymous, "anonymous was '" + anonymous + "'; it must be true or false.");
    }
    boolean hiding = "true".equalsIgnoreCase(anonymous);
    return switch (reader.candidates(asked)) {
      case Reading.Refused refused -> Problem.of(refused);
      case Reading.Ready ready -> {
        Matches matches = matcher.candidates(role, JobMatches.narrowing(ready.request()));
        yield Reply.json(json -> write(json, ready, role, matches, hiding));
      }
    };
  }

  private static void write(
      JsonGenerator json, Reading.Ready ready, Role role, Matches matches, boolean hiding)
      throws IOException {
    json.writeStartObject();
    SearchJson.understood(json, ready.understood());
    json.writeFieldName("requirements");
    MatchJson.requirements(json, role.requirements());
    json.writeNumberField("compared", matches.compared());
    json.writeArrayFieldStart("candidates");
    for (Match match : matches.matches()) {
      json.writeStartObject();
      json.writeNumberField("rank", match.rank());
      json.writeNumberField("score", match.fit().score());
      json.writeNumberField("reverse", match.reverse());
      Hit hit = MatchHits.of(match, ready.request().origin());
      json.writeStringField("candidate", CandidateName.of(match.key()).label());
      json.writeFieldName("resume");
      if (hiding) {
        json.writeStartObject();
        new ResumeHitJson(true).write(json, hit);
        json.writeEndObject();
      } else {
        SearchJson.hit(json, hit, new ResumeHitJson());
      }
      MatchJson.fit(json, match.fit(), hiding ? CandidateCard.employers(match) : List.of());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
