package metier.web;

import static metier.web.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a résumé was last changed: shown, narrowed by, and the newer one instead of the older. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResumeDatesTest {
  private static final String RESUME =
      """
      {"basics": {"label": "Glassblower", "email": "%s"}, "meta": {"lastModified": "%s"},
       "work": [{"position": "Glassblower", "name": "Kiln Lane Studio", "startDate": "2019-01",
                 "highlights": ["Blew borosilicate tubing for laboratories"]}]}
      """;

  private static final String ADVERT =
      "Glassblower\n\nYou blow borosilicate tubing for laboratories.";

  private TestServer server;
  private String page;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder);
    put("older", RESUME.formatted("Glass@example.org", "2024-02-01"));
    put("newer", RESUME.formatted("glass@example.org", "2026-03-01T08:15:00Z"));
    put("other", RESUME.formatted("kiln@example.org", "2025-06-30"));
    put(
        "dateless",
        RESUME
            .formatted("tube@example.org", "")
            .replace(", \"meta\": {\"lastModified\": \"\"}", ""));
    HttpResponse<String> taken =
        server.send(
            "POST",
            "/recruit",
            BodyPublishers.ofString("text=" + ADVERT.replace(" ", "+").replace("\n", "%0A")),
            "Content-Type",
            "application/x-www-form-urlencoded");
    page = taken.headers().firstValue("Location").orElseThrow();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private void put(String id, String resume) throws Exception {
    HttpResponse<String> put =
        server.send(
            "PUT", "/api/v1/resumes/" + id + "?refresh=true", BodyPublishers.ofString(resume));
    assertThat(put.statusCode()).as(put.body()).isEqualTo(201);
  }

  private List<String> found(String query) throws Exception {
    HttpResponse<String> answer = server.get("/api/v1/resumes?q=glassblower" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer).path("hits").findValuesAsText("id").stream().sorted().toList();
  }

  @Test
  void theNewerOfOnePersonIsFoundAndEachSaysItsDay() throws Exception {
    JsonNode hits = json(server.get("/api/v1/resumes?q=glassblower")).path("hits");
    assertThat(hits)
        .extracting(hit -> hit.path("id").asText() + " " + hit.path("updated").asText())
        .containsExactlyInAnyOrder("newer 2026-03-01", "other 2025-06-30", "dateless null");
    assertThat(json(server.get("/api/v1/resumes/older")).path("updated").asText())
        .isEqualTo("2024-02-01");
    assertThat(json(server.get("/api/v1/resumes/dateless")).path("updated").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&updated_within=14|newer",
        "&updated_within=13|",
        "&updated_within=365|newer other",
        "&updated_after=2025-06-30|newer other",
        "&updated_after=2025-07-01|newer",
        "|dateless newer other"
      })
  void itNarrows(String query, String ids) throws Exception {
    List<String> expected = ids == null ? List.of() : List.of(ids.split(" "));
    assertThat(found(query == null ? "" : query)).isEqualTo(expected);
    HttpResponse<String> answer =
        server.send(
            "POST",
            "/api/v1/match/candidates?limit=9" + (query == null ? "" : query),
            BodyPublishers.ofString("{\"text\": \"" + ADVERT.replace("\n", "\\n") + "\"}"));
    JsonNode candidates = json(answer).path("candidates");
    assertThat(candidates)
        .extracting(each -> each.at("/resume/id").asText())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void whatWasUnderstoodSaysIt() throws Exception {
    JsonNode understood =
        json(server.get("/api/v1/resumes?updated_within=30&updated_after=2026-01-01"))
            .path("understood");
    assertThat(understood.path("updated_within").asInt()).isEqualTo(30);
    assertThat(understood.path("updated_after").asText()).isEqualTo("2026-01-01");
    assertThat(understood.path("ignored")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"updated_within=soon", "updated_within=-1", "updated_after=tomorrow"})
  void aWrongOneIsNamed(String query) throws Exception {
    HttpResponse<String> answer = server.get("/api/v1/resumes?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("parameter").asText()).isEqualTo(query.split("=")[0]);
    assertThat(json(answer).path("value").asText()).isEqualTo(query.split("=")[1]);
  }

  @Test
  void pagesShowItAndNarrowByIt() throws Exception {
    String all = server.get(page).body();
    assertThat(all).contains("Updated 1 March 2026", "Updated 30 June 2025");
    String lately = server.get(page + "&updated_within=30").body();
    assertThat(lately)
        .contains("Updated 1 March 2026", "value=\"30\" selected")
        .contains("Résumés that give no date are left out.")
        .doesNotContain("Updated 30 June 2025");
    assertThat(server.get(page + "&updated_within=lots").body())
        .contains("The number of days was 'lots'", "asked-trouble");
    assertThat(server.get(page.replace("candidates", "candidates.csv")).body())
        .startsWith("rank,candidate,score,title,place,years,updated,")
        .contains(",2026-03-01,", ",2025-06-30,");
  }
}
