package metier.web;

import static metier.web.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import metier.model.RecordKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatchApiTest {
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

  private HttpResponse<String> post(String path, byte[] body, String... headers) throws Exception {
    return server.send("POST", "/api/v1" + path, BodyPublishers.ofByteArray(body), headers);
  }

  private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
    return post(path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  private static String said(Map<String, ?> members) throws Exception {
    return JSON.writeValueAsString(members);
  }

  private JsonNode matched(String path, String body) throws Exception {
    HttpResponse<String> response = post(path, body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode answer = json(response);
    assertThat(description.faults(description.schema("MatchAnswer"), answer, path)).isEmpty();
    return answer;
  }

  @Test
  void aPastedResumeFindsItsOwnWorkWithTheLinesThatShowIt() throws Exception {
    long stored = server.store.lastSeq();
    JsonNode answer = matched("/match?limit=5", said(Map.of("text", GivenResume.TEXT)));
    assertThat(answer.at("/profile/title").asText()).isEqualTo("Phlebotomist");
    assertThat(answer.at("/profile/place/name").asText()).isEqualTo("Tacoma");
    assertThat(answer.at("/profile/skills").findValuesAsText("id")).contains("phlebotomy");
    assertThat(answer.at("/profile/not_used").toString()).contains("name", "gender", "age");
    assertThat(answer.at("/matches/0/job/title").asText()).contains("Phlebotomist");
    assertThat(answer.at("/matches/0/rank").asInt()).isEqualTo(1);
    assertThat(answer.path("matches")).hasSize(5);
    assertThat(answer.path("compared").asInt()).isGreaterThan(5);
    boolean marked = false;
    for (JsonNode match : answer.path("matches")) {
      double sum = 0;
      for (JsonNode part : match.path("parts")) {
        sum += part.path("value").asDouble();
      }
      assertThat(sum).isCloseTo(match.path("score").asDouble(), within(1e-6));
      for (JsonNode skill : match.path("skills")) {
        JsonNode line = skill.path("line");
        if (skill.path("fit").asText().equals("exact")) {
          String text = line.path("text").asText();
          assertThat(GivenResume.TEXT).contains(text);
          marked |= line.path("end").asInt() > line.path("start").asInt();
          assertThat(line.path("end").asInt()).isLessThanOrEqualTo(text.length());
        }
      }
    }
    assertThat(marked).isTrue();
    assertThat(answer.toString()).doesNotContain("Jordan", "Ferris");
    assertThat(server.store.lastSeq()).as("nothing is stored").isEqualTo(stored);
  }

  @Test
  void aJsonResumeAnUploadAndPlainTextAreMatchedAsWell() throws Exception {
    JsonNode resume = matched("/match?limit=1", GivenResume.JSON);
    assertThat(resume.at("/profile/title").asText()).isEqualTo("Phlebotomist");
    JsonNode member =
        matched("/match?limit=1", said(Map.of("resume", JSON.readTree(GivenResume.JSON))));
    assertThat(member.path("matches")).isEqualTo(resume.path("matches"));
    JsonNode plain = matched("/match?limit=1", GivenResume.TEXT);
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"resume\"; filename=\"cv.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\n"
            + GivenResume.TEXT
            + "\r\n--x--\r\n";
    HttpResponse<String> uploaded =
        post("/match?limit=1", form, "Content-Type", "multipart/form-data; boundary=x");
    assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(200);
    assertThat(json(uploaded).path("matches")).isEqualTo(plain.path("matches"));
  }

  @Test
  void aResumeThatIsHeldIsNamedByItsId() throws Exception {
    JsonNode answer = matched("/match?limit=3", said(Map.of("resume_id", "r-101")));
    assertThat(answer.at("/matches/0/job/title").asText()).containsIgnoringCase("phlebotomist");
    HttpResponse<String> unknown = post("/match", said(Map.of("resume_id", "nobody")));
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(json(unknown).path("value").asText()).isEqualTo("nobody");
  }

  @Test
  void filtersNarrowAndWhatHasNoEffectIsSaid() throws Exception {
    JsonNode answer =
        matched(
            "/match?where=Washington&type=FULL_TIME&radius=10&sort=date&q=nurse",
            said(Map.of("text", GivenResume.TEXT)));
    for (JsonNode match : answer.path("matches")) {
      assertThat(match.at("/job/type").toString()).contains("FULL_TIME");
      assertThat(
              match.at("/job/places").findValuesAsText("state").toString()
                  + match.at("/job/place/state").asText())
          .contains("WA");
    }
    assertThat(answer.at("/understood/ignored").findValuesAsText("parameter"))
        .contains("radius", "sort", "q");
    int all = matched("/match", said(Map.of("text", GivenResume.TEXT))).path("compared").asInt();
    assertThat(answer.path("compared").asInt()).isLessThan(all);
  }

  @Test
  void pagesFollowEachOther() throws Exception {
    String body = said(Map.of("text", GivenResume.TEXT));
    JsonNode whole = matched("/match?limit=6", body).path("matches");
    JsonNode second = matched("/match?limit=3&offset=3", body).path("matches");
    for (int i = 0; i < 3; i++) {
      assertThat(second.path(i)).isEqualTo(whole.path(i + 3));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?where=Nowhereville|where|Sorry, we can't find that. Please try a different city or"
            + " state.",
        "?limit=101|limit|limit was '101'; it must be a whole number from 1 to 100.",
        "?type=SOMETIMES|type|type was 'SOMETIMES'; it must be one of",
        "?pay_min=lots|pay_min|pay_min was 'lots'; it must be a whole number",
        "?skill=zzzzzz+qqqq|skill|We don't know the skill 'zzzzzz qqqq'."
      })
  void aWrongFilterIsNamed(String query, String parameter, String detail) throws Exception {
    HttpResponse<String> response = post("/match" + query, said(Map.of("text", "Nurse")));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json(response).path("parameter").asText()).isEqualTo(parameter);
    assertThat(json(response).path("detail").asText()).startsWith(detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|400|The body is empty.",
        "{\"text\": |400|The body is no JSON",
        "{\"text\": \"a\", \"resume_id\": \"b\"}|400|The body says text and resume_id; give one of"
            + " them.",
        "{\"text\": 5}|400|text is no text.",
        "{\"text\": \"  \"}|422|There is no text in it.",
        "`  \n `|422|There is no text in it.",
        "{\"surprise\": 1}|422|This is JSON with the fields surprise.",
        "[]|422|This is JSON without a field.",
        "\u0089PNG\u0000\u0000\u0000|422|This is a picture (PNG)"
      })
  void aWrongBodyIsToldWithItsReason(String body, int status, String detail) throws Exception {
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> response = post("/match", bytes);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(json(response).path("detail").asText())
        .startsWith(detail == null ? "" : detail)
        .endsWith(".");
  }

  @Test
  void aSkillThatNobodyKnowsRaisesNothing() throws Exception {
    Map<String, Object> asked = Map.of("text", "Nurse", "posting", "M-1001", "add", "frobnication");
    HttpResponse<String> response = post("/match/what-if", said(asked));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("parameter").asText()).isEqualTo("add");
    assertThat(json(response).path("detail").asText())
        .isEqualTo("We don't know the skill 'frobnication'.");
  }

  @Test
  void morethanTenMegabytesAreTooLarge() throws Exception {
    HttpResponse<String> response = post("/match", new byte[GivenResumes.LARGEST + 1]);
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(json(response).path("detail").asText()).isEqualTo("The body is larger than 10 MB.");
  }

  @Test
  void oneSkillMoreIsMatchedAllOverAgain() throws Exception {
    JsonNode matches =
        matched("/match?limit=30", said(Map.of("text", GivenResume.TEXT))).path("matches");
    JsonNode wanted = null;
    String missing = null;
    for (JsonNode match : matches) {
      for (JsonNode skill : match.path("skills")) {
        if (match.path("rank").asInt() > 5 && skill.path("fit").asText().equals("missing")) {
          wanted = match;
          missing = skill.at("/skill/id").asText();
        }
      }
    }
    assertThat(wanted).isNotNull();
    String posting = wanted.at("/job/source").asText() + "~" + wanted.at("/job/id").asText();
    HttpResponse<String> response =
        post(
            "/match/what-if",
            said(Map.of("text", GivenResume.TEXT, "posting", posting, "add", missing)));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode answer = json(response);
    assertThat(description.faults(description.schema("WhatIf"), answer, "what-if")).isEmpty();
    assertThat(answer.at("/before/rank").asInt()).isEqualTo(wanted.path("rank").asInt());
    assertThat(answer.at("/before/score").asDouble())
        .isCloseTo(wanted.path("score").asDouble(), within(1e-6));
    assertThat(answer.at("/after/score").asDouble())
        .isGreaterThan(answer.at("/before/score").asDouble());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": \"Nurse\", \"add\": \"phlebotomy\"}|400|posting was not given",
        "{\"text\": \"Nurse\", \"posting\": \"M-1001\"}|400|add was not given",
        "{\"text\": \"Nurse\", \"posting\": \"nothing\", \"add\": \"phlebotomy\"}|404|There is no"
            + " posting",
        "{\"posting\": \"M-1001\", \"add\": \"phlebotomy\"}|400|The body is no object"
      })
  void whatIsMissingForAWhatIfIsSaid(String body, int status, String detail) throws Exception {
    HttpResponse<String> response = post("/match/what-if", body);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(json(response).path("detail").asText()).startsWith(detail);
  }

  @Test
  void withAKeyItTakesTheKey(@TempDir Path folder) throws Exception {
    try (TestServer locked = new TestServer(folder, "correct horse")) {
      var body = BodyPublishers.ofString(said(Map.of("text", GivenResume.TEXT)));
      for (String path : new String[] {"/match", "/match/what-if", "/match/candidates"}) {
        assertThat(locked.send("POST", "/api/v1" + path, body).statusCode()).isEqualTo(401);
      }
      assertThat(
              locked
                  .send("POST", "/api/v1/match", body, "Authorization", "Bearer correct horse")
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void theCountOfResumesStaysAsItIs() throws Exception {
    long before = server.engine().count(RecordKind.RESUMES);
    matched("/match", GivenResume.TEXT);
    assertThat(server.engine().count(RecordKind.RESUMES)).isEqualTo(before);
  }
}
