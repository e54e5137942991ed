package metier.web;

import static metier.web.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimilarTest {
  private static final String DRAWS =
      "Draws blood from outpatients, labels every tube at the chair, spins and aliquots samples.";

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder);
    put("seattle", "Phlebotomist", "Harbor Clinic", "Seattle", DRAWS, "");
    put("seattle-too", "Phlebotomist II", "Sound Labs", "Seattle", DRAWS + " Days only.", "");
    put("spokane", "Phlebotomist", "Falls Hospital", "Spokane", DRAWS + " Nights.", "");
    put("technician", "Phlebotomy Technician", "Bay Care", "Tacoma", "Collects blood.", "");
    put("welder", "Welder", "Harbor Yard", "Seattle", "Welds hulls with MIG and TIG.", "");
    put(
        "closed",
        "Phlebotomist",
        "Lake Clinic",
        "Seattle",
        DRAWS,
        ",\"validThrough\":\"2026-01-31\"");
    put("taken-down", "Mobile Phlebotomist", "Hill Clinic", "Seattle", DRAWS, "");
    server.send("DELETE", "/api/v1/jobs/taken-down?refresh=true", BodyPublishers.noBody());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private void put(String id, String title, String employer, String city, String text, String more)
      throws Exception {
    String posting =
        """
        {"@type":"JobPosting","title":"%s","description":"%s","datePosted":"2026-03-10",
        "hiringOrganization":{"name":"%s"},
        "jobLocation":{"address":{"addressLocality":"%s","addressRegion":"WA"}}%s}
        """
            .formatted(title, text, employer, city, more);
    HttpResponse<String> stored =
        server.send(
            "PUT", "/api/v1/jobs/" + id + "?refresh=true", BodyPublishers.ofString(posting));
    assertThat(stored.statusCode()).as(stored.body()).isLessThan(300);
  }

  private static List<String> ids(JsonNode hits) {
    return hits.findValuesAsText("id").stream()
        .filter(
            id ->
                List.of(
                        "seattle",
                        "seattle-too",
                        "spokane",
                        "technician",
                        "welder",
                        "closed",
                        "taken-down")
                    .contains(id))
        .toList();
  }

  @Test
  void theSameWorkNearbyComesFirstAndItselfAndClosedOnesNever() throws Exception {
    JsonNode answer = json(server.get("/api/v1/jobs/seattle/similar"));
    assertThat(ids(answer.path("hits")))
        .startsWith("seattle-too")
        .contains("spokane", "technician")
        .doesNotContain("seattle", "closed", "taken-down", "welder");
    assertThat(json(server.get("/api/v1/jobs/seattle/similar?limit=1")).path("hits")).hasSize(1);
  }

  @Test
  void everyReasonIsSaidAndTheyAddUp() throws Exception {
    JsonNode answer = json(server.get("/api/v1/jobs/seattle/similar?explain=true"));
    assertThat(answer.path("hits")).isNotEmpty();
    for (JsonNode hit : answer.path("hits")) {
      double sum = 0;
      for (JsonNode part : hit.at("/explanation/parts")) {
        sum += part.path("value").doubleValue();
        double smaller = 0;
        for (JsonNode piece : part.path("parts")) {
          smaller += piece.path("value").doubleValue();
        }
        if (part.has("parts")) {
          assertThat(smaller).isCloseTo(part.path("value").doubleValue(), within(1e-3));
        }
      }
      assertThat(sum).isCloseTo(hit.path("score").doubleValue(), within(1e-3));
    }
    assertThat(answer.toString()).contains("in common", "it is near");
  }

  @Test
  void whatHasNoEffectOrIsWrongIsSaid() throws Exception {
    JsonNode answer = json(server.get("/api/v1/jobs/seattle/similar?foo=bar"));
    assertThat(answer.at("/understood/ignored/0/parameter").textValue()).isEqualTo("foo");
    assertThat(server.get("/api/v1/jobs/seattle/similar?limit=0").statusCode()).isEqualTo(400);
    assertThat(server.get("/api/v1/jobs/nobody/similar").statusCode()).isEqualTo(404);
  }

  @Test
  void aClosedPostingAnswersGoneAndOffersOthersLikeIt() throws Exception {
    for (String id : List.of("closed", "taken-down")) {
      HttpResponse<String> gone = server.get("/api/v1/jobs/" + id);
      assertThat(gone.statusCode()).as(id).isEqualTo(410);
      assertThat(gone.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(ids(json(gone).path("similar")))
          .as(id)
          .contains("seattle", "seattle-too")
          .doesNotContain("closed", "taken-down", "welder");
      assertThat(server.get("/api/v1/jobs/" + id + "/similar").statusCode()).isEqualTo(200);

      HttpResponse<String> page = server.get("/jobs/" + id, "Accept", "text/html");
      assertThat(page.statusCode()).as(id).isEqualTo(410);
      assertThat(Jsoup.parse(page.body()).select(".similar a").eachAttr("href"))
          .as(id)
          .contains("/jobs/api~seattle");
    }
  }

  @Test
  void aPostingThatCameBackSaysWhenItWasFirstPosted() throws Exception {
    put("back", "Baker", "Crust", "Olympia", "Bakes bread and rolls from two in the morning.", "");
    server.send("DELETE", "/api/v1/jobs/back?refresh=true", BodyPublishers.noBody());
    server.send(
        "PUT",
        "/api/v1/jobs/back?refresh=true",
        BodyPublishers.ofString(
            "{\"@type\":\"JobPosting\",\"title\":\"Baker\",\"datePosted\":\"2026-03-14\","
                + "\"description\":\"Bakes bread.\"}"));
    JsonNode posting = json(server.get("/api/v1/jobs/back"));
    assertThat(posting.path("posted").textValue()).isEqualTo("2026-03-14");
    assertThat(posting.path("first_posted").textValue()).isEqualTo("2026-03-10");
    assertThat(server.get("/jobs/back").body()).contains("First posted", "10 March 2026");
    assertThat(json(server.get("/api/v1/jobs/seattle")).path("first_posted").isNull()).isTrue();
  }
}
