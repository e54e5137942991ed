package metier.web;

import static metier.web.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecruitApiTest {
  static final String ADVERT =
      """
      Phlebotomist, mornings

      You draw blood from inpatients and outpatients and label specimens at the bedside.

      Requirements:
      - Phlebotomy, at least 2 years of experience
      - CPT certification required
      - Customer service

      Nice to have: Spanish.
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private OpenApi description;
  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    description = new OpenApi();
    server = new TestServer(folder).withCorpus();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private HttpResponse<String> post(String query, Object body) throws Exception {
    return server.send(
        "POST",
        "/api/v1/match/candidates" + query,
        BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  private JsonNode candidates(String query, Object body) throws Exception {
    HttpResponse<String> response = post(query, body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode answer = json(response);
    assertThat(description.faults(description.schema("CandidatesAnswer"), answer, query)).isEmpty();
    return answer;
  }

  @Test
  void anAdvertIsUnderstoodAndFindsPeopleOfItsWork() throws Exception {
    JsonNode answer = candidates("?limit=5", Map.of("text", ADVERT));
    assertThat(answer.at("/requirements/title").asText()).contains("Phlebotomist");
    assertThat(answer.at("/requirements/skills").findValuesAsText("id")).contains("phlebotomy");
    assertThat(answer.at("/requirements/years").asInt()).isEqualTo(2);
    assertThat(answer.at("/candidates/0/resume/title").asText()).containsIgnoringCase("phlebotom");
    assertThat(answer.at("/candidates/0/candidate").asText()).matches("Candidate [B-Z]{3}\\d{3}");
    assertThat(answer.toString()).doesNotContain("Broussard");
  }

  @Test
  void whatComesBackEditedCounts() throws Exception {
    JsonNode first = candidates("?limit=1", Map.of("text", ADVERT)).path("requirements");
    ObjectNode edited = first.deepCopy();
    edited.put("years", 7);
    for (JsonNode skill : edited.path("skills")) {
      ((ObjectNode) skill).put("demand", "ignore");
    }
    JsonNode answer = candidates("?limit=1", Map.of("text", ADVERT, "requirements", edited));
    assertThat(answer.at("/requirements")).isEqualTo(edited);
  }

  @Test
  void aSkillMayBeAddedByAnyOfItsNames() throws Exception {
    JsonNode answer =
        candidates(
            "?limit=3",
            Map.of(
                "text",
                ADVERT,
                "requirements",
                List.of(
                    Map.of("skill", "drawing blood", "demand", "nice"),
                    Map.of("skill", "welding", "demand", "must"))));
    JsonNode skills = answer.at("/requirements/skills");
    assertThat(demand(skills, "welding")).isEqualTo("must");
    assertThat(demand(skills, "phlebotomy")).isEqualTo("nice");
  }

  private static String demand(JsonNode skills, String id) {
    for (JsonNode asked : skills) {
      if (asked.at("/skill/id").asText().equals(id)) {
        return asked.path("demand").asText();
      }
    }
    return "not there";
  }

  @Test
  void aPostingThatIsHeldHasItsCandidatesEitherWay() throws Exception {
    JsonNode byId = candidates("?limit=4", Map.of("job_id", "M-1001"));
    HttpResponse<String> response = server.get("/api/v1/jobs/M-1001/candidates?limit=4");
    JsonNode ofJob = json(response);
    assertThat(description.faults(description.schema("CandidatesAnswer"), ofJob, "jobs")).isEmpty();
    assertThat(ofJob).isEqualTo(byId);
    assertThat(server.get("/api/v1/jobs/nothing/candidates").statusCode()).isEqualTo(404);
  }

  @Test
  void namelessOnesHaveNoIdAndNoEmployer() throws Exception {
    JsonNode named = candidates("?limit=20", Map.of("text", ADVERT));
    JsonNode nameless = candidates("?limit=20&anonymous=true", Map.of("text", ADVERT));
    List<String> employers = named.path("candidates").findValuesAsText("employer");
    assertThat(employers).hasSizeGreaterThan(20);
    assertThat(nameless.path("candidates").findValuesAsText("candidate"))
        .isEqualTo(named.path("candidates").findValuesAsText("candidate"));
    for (JsonNode candidate : nameless.path("candidates")) {
      assertThat(candidate.path("resume").has("id")).isFalse();
      assertThat(candidate.at("/resume/positions").findValuesAsText("employer"))
          .allMatch("null"::equals);
      String lines = candidate.path("skills").findValuesAsText("text").toString();
      employers.stream()
          .filter(name -> name.length() > 3)
          .forEach(
              name ->
                  assertThat(Pattern.compile(Pattern.quote(name)).matcher(lines).find())
                      .as("%s in %s", name, lines)
                      .isFalse());
    }
  }

  @Test
  void placeSkillAndYearsNarrow() throws Exception {
    JsonNode answer =
        candidates(
            "?where=Seattle,+WA&radius=50&skill=phlebotomy&years_min=5&limit=100",
            Map.of("text", ADVERT));
    assertThat(answer.path("candidates")).isNotEmpty();
    for (JsonNode candidate : answer.path("candidates")) {
      assertThat(candidate.at("/resume/years").asInt()).isGreaterThanOrEqualTo(5);
      assertThat(candidate.at("/resume/distance_miles").asDouble()).isLessThanOrEqualTo(51);
      assertThat(candidate.at("/resume/skills").findValuesAsText("id")).contains("phlebotomy");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|400|The body says no advert: give 'text' or 'job_id'.",
        "{\"text\": \"a\", \"job_id\": \"b\"}|400|The body says text and job_id; give one of them.",
        "{\"text\": \"  \"}|400|There is no text of an advert.",
        "{\"job_id\": \"nothing\"}|404|There is no posting with this id.",
        "{\"job_id\": \"M-1001\", \"requirements\": 5}|400|requirements are an object",
        "{\"job_id\": \"M-1001\", \"requirements\": [{\"skill\": \"x\", \"demand\":"
            + " \"maybe\"}]}|400|demand was 'maybe' for x; it must be must, nice or ignore.",
        "{\"job_id\": \"M-1001\", \"requirements\": {\"years\": 200}}|400|years are a whole number"
            + " from 0 to 80.",
        "{\"job_id\": \"M-1001\", \"requirements\": {\"levels\": [\"king\"]}}|400|There is no level"
            + " 'king'."
      })
  void aWrongBodyIsToldWithItsReason(String body, int status, String detail) throws Exception {
    HttpResponse<String> response = post("", JSON.readTree(body));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(json(response).path("detail").asText()).startsWith(detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\u0089PNG\u0000\u0000|The body is no text.",
        "%PDF-1.7\u0000x|The body is no text.",
        "[]|The body says no advert",
        "{}|The body says no advert",
        "{\"text\": |The body is no JSON: line 1, column"
      })
  void whatIsNoAdvertIsNotReadAsOne(String body, String detail) throws Exception {
    HttpResponse<String> response =
        server.send(
            "POST",
            "/api/v1/match/candidates",
            BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(json(response).path("detail").asText()).startsWith(detail);
  }

  @Test
  void aSkillThatNobodyKnowsIsNamed() throws Exception {
    HttpResponse<String> response =
        post(
            "",
            Map.of(
                "text",
                ADVERT,
                "requirements",
                List.of(Map.of("skill", "frobnication", "demand", "must"))));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("value").asText()).isEqualTo("frobnication");
    assertThat(json(response).path("detail").asText())
        .isEqualTo("We don't know the skill 'frobnication'.");
  }

  @Test
  void aWrongParameterIsNamed() throws Exception {
    assertThat(json(post("?years_min=many", Map.of("text", ADVERT))).path("parameter").asText())
        .isEqualTo("years_min");
    assertThat(json(post("?anonymous=maybe", Map.of("text", ADVERT))).path("detail").asText())
        .isEqualTo("anonymous was 'maybe'; it must be true or false.");
    assertThat(
            json(post("?surprise=1", Map.of("text", ADVERT)))
                .at("/understood/ignored/0/parameter")
                .asText())
        .isEqualTo("surprise");
  }
}
