package metier.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import metier.analysis.Analyst;
import metier.career.PayEstimates;
import metier.match.Applicant;
import metier.match.Matcher;
import metier.match.Matches;
import metier.match.Narrowing;
import metier.match.WhatIf;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.SkillRef;
import metier.query.Reading;
import metier.query.RequestReader;
import metier.query.SearchRequest;
import metier.store.RecordStore;

/** A résumé comes, the postings that fit go out with their reasons. Nothing is stored. */
final class JobMatches {
  private final Matcher matcher;
  private final RequestReader reader;
  private final GivenPeople applicants;
  private final RecordStore store;
  private final Analyst analyst;
  private final PayEstimates estimates;
  private final Clock clock;

  JobMatches(
      Matcher matcher,
      RequestReader reader,
      GivenPeople applicants,
      RecordStore store,
      Analyst analyst,
      PayEstimates estimates,
      Clock clock) {
    this.matcher = matcher;
    this.reader = reader;
    this.applicants = applicants;
    this.store = store;
    this.analyst = analyst;
    this.estimates = estimates;
    this.clock = clock;
  }

  Reply match(Call call) throws IOException {
    return switch (reader.matching(call.parameters())) {
      case Reading.Refused refused -> Problem.of(refused);
      case Reading.Ready ready ->
          switch (applicants.of(GivenBody.of(call))) {
            case GivenPeople.Taken.Refused(Problem problem) -> problem;
            case GivenPeople.Taken.One(Applicant applicant, List<String> notes) -> {
              Matches matches = matcher.postings(applicant, narrowing(ready.request()));
              LocalDate today = LocalDate.now(clock);
              yield Reply.json(
                  MatchesJson.of(
                      ready,
                      applicant,
                      notes,
                      matches,
                      today,
                      new JobHitJson(today, estimates::of)));
            }
          };
    };
  }

  static Narrowing narrowing(SearchRequest request) {
    return new Narrowing(request.filters(), request.offset(), request.limit());
  }

  /** {@code {…the résumé, "posting": id, "add": skill}}: where the posting would stand. */
  Reply whatIf(Call call) throws IOException {
    return switch (reader.matching(call.parameters())) {
      case Reading.Refused refused -> Problem.of(refused);
      case Reading.Ready ready ->
          switch (GivenBody.of(call)) {
            case GivenBody.Refused(Problem problem) -> problem;
            case GivenBody.Document _ ->
                GivenBody.unreadable(
                    "The body is no object with 'posting', 'add' and a résumé as 'text', 'resume'"
                        + " or 'resume_id'.");
            case GivenBody.Said said -> whatIf(said, ready.request());
          };
    };
  }

  private Reply whatIf(GivenBody.Said said, SearchRequest request) {
    JsonNode posting = said.object().path("posting");
    JsonNode add = said.object().path("add");
    if (!posting.isTextual() || !add.isTextual()) {
      String field = posting.isTextual() ? "add" : "posting";
      return GivenBody.unreadable(
              field.equals("add")
                  ? "add was not given; it is the skill or licence to be added, by id or name."
                  : "posting was not given; it is the id of a posting.")
          .about(field, said.object().path(field).asText());
    }
    List<SkillRef> added = analyst.skillsNamed(add.asText());
    boolean known =
        reader.matching(Map.of("skill", List.of(add.asText()))) instanceof Reading.Ready;
    if (added.isEmpty() || !known) {
      return Problem.badParameter(
          "add", add.asText(), "We don't know the skill '" + add.asText() + "'.");
    }
    return switch (Found.in(store, RecordKind.JOBS, posting.asText())) {
      case Found.One one -> whatIf(said, added.getFirst(), one.record().key(), request);
      case Found.Several several -> RecordProblems.ambiguous(posting.asText(), several.keys());
      case Found.Deleted _ -> RecordProblems.deleted(RecordKind.JOBS, posting.asText());
      case Found.Missing _ -> RecordProblems.missing(RecordKind.JOBS, posting.asText());
    };
  }

  private Reply whatIf(
      GivenBody.Said said, SkillRef added, RecordKey posting, SearchRequest request) {
    return switch (applicants.of(said)) {
      case GivenPeople.Taken.Refused(Problem problem) -> problem;
      case GivenPeople.Taken.One(Applicant applicant, _) -> {
        WhatIf found = matcher.whatIf(applicant, added, posting, narrowing(request));
        yield Reply.json(json -> whatIf(json, posting, found));
      }
    };
  }

  private static void whatIf(JsonGenerator json, RecordKey posting, WhatIf found)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("posting", WellFormed.text(posting.id()));
    json.writeObjectFieldStart("added");
    MatchJson.skill(json, found.added());
    json.writeEndObject();
    standing(json, "before", found.before());
    standing(json, "after", found.after());
    json.writeEndObject();
  }

  private static void standing(JsonGenerator json, String field, WhatIf.Standing standing)
      throws IOException {
    json.writeObjectFieldStart(field);
    if (standing.rank() == 0) {
      json.writeNullField("rank");
    } else {
      json.writeNumberField("rank", standing.rank());
    }
    json.writeNumberField("score", standing.score());
    json.writeEndObject();
  }
}
