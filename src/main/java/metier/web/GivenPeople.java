package metier.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import metier.match.Applicant;
import metier.match.Applicants;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.store.RecordStore;

/** The person that a request is about: one whose résumé came along, or one who is held. */
final class GivenPeople {
  private final GivenResumes given;
  private final RecordStore store;
  private final Applicants applicants;

  GivenPeople(GivenResumes given, RecordStore store, Applicants applicants) {
    this.given = given;
    this.store = store;
    this.applicants = applicants;
  }

  sealed interface Taken {
    /**
     * @param notes what of the résumé couldn't be read, a sentence each
     */
    record One(Applicant applicant, List<String> notes) implements Taken {}

    record Refused(Problem problem) implements Taken {}
  }

  /** A document, or an object with {@code text}, {@code resume_id} or {@code resume}. */
  Taken of(GivenBody body) {
    return switch (body) {
      case GivenBody.Refused(Problem problem) -> new Taken.Refused(problem);
      case GivenBody.Document(byte[] bytes, String file) -> of(given.resume(bytes, file));
      case GivenBody.Said(JsonNode object) -> of(object);
    };
  }

  private Taken of(JsonNode object) {
    List<String> ways =
        List.of("text", "resume_id", "resume").stream().filter(object::has).toList();
    if (ways.size() != 1) {
      return new Taken.Refused(
          GivenBody.unreadable(
              ways.isEmpty()
                  ? "The body says no résumé: give 'text', 'resume_id' or 'resume'."
                  : "The body says " + String.join(" and ", ways) + "; give one of them."));
    }
    JsonNode value = object.path(ways.getFirst());
    return switch (ways.getFirst()) {
      case "resume" -> of(given.resume(value.toString().getBytes(StandardCharsets.UTF_8), null));
      case "resume_id" -> value.isTextual() ? held(value.asText()) : noText("resume_id", value);
      default -> value.isTextual() ? of(given.resumeText(value.asText())) : noText("text", value);
    };
  }

  private static Taken noText(String field, JsonNode value) {
    return new Taken.Refused(
        GivenBody.unreadable(field + " is no text.").about(field, value.toString()));
  }

  private Taken of(GivenResumes.Given read) {
    return switch (read) {
      case GivenResumes.Given.Read(Resume resume, _, List<String> notes) ->
          new Taken.One(applicants.of(resume), notes);
      case GivenResumes.Given.Unreadable(String why) -> new Taken.Refused(unreadable(why));
    };
  }

  /** Of a document that holds nothing that could be matched. */
  static Problem unreadable(String why) {
    return Problem.of(422, Problem.type("unreadable-document"), "The document can't be read", why);
  }

  private Taken held(String id) {
    return switch (Found.in(store, RecordKind.RESUMES, id)) {
      case Found.One one when one.record().fact() instanceof Resume resume ->
          new Taken.One(applicants.of(resume), List.of());
      case Found.One _ -> throw new IllegalStateException(id + " is no résumé");
      case Found.Several several -> refused(RecordProblems.ambiguous(id, several.keys()));
      case Found.Deleted _ -> refused(RecordProblems.deleted(RecordKind.RESUMES, id));
      case Found.Missing _ -> refused(RecordProblems.missing(RecordKind.RESUMES, id));
    };
  }

  private static Taken refused(Problem problem) {
    return new Taken.Refused(problem);
  }
}
