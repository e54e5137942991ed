package metier.web;

import static metier.web.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import metier.pay.PayStats;
import metier.query.Cursor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchApiTest {
  private static final String KEY = "the key of this test";

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder, KEY).withCorpus();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private JsonNode get(String path) throws Exception {
    return json(server.get(path));
  }

  @Test
  void rankedHitsShowTheWordInTheirSnippets() throws Exception {
    JsonNode answer = get("/api/v1/jobs?q=phlebotomy&where=Seattle,%20WA");
    assertThat(answer.at("/total/value").intValue()).isPositive();
    assertThat(answer.path("hits").findValuesAsText("snippet"))
        .anySatisfy(snippet -> assertThat(snippet).containsIgnoringCase("<mark>phlebotomy</mark>"));
    assertThat(answer.at("/understood/place/name").textValue()).isEqualTo("Seattle");
    assertThat(answer.at("/understood/radius_miles").doubleValue()).isEqualTo(25);
    for (JsonNode hit : answer.path("hits")) {
      assertThat(hit.path("distance_miles").doubleValue()).isLessThanOrEqualTo(25);
    }
  }

  @Test
  void explanationsAddUpToTheScore() throws Exception {
    for (JsonNode hit : get("/api/v1/jobs?q=nurse&explain=true").path("hits")) {
      assertThat(hit.at("/explanation/value").doubleValue())
          .isEqualTo(hit.path("score").doubleValue(), within(1e-4));
      double sum = 0;
      for (JsonNode part : hit.at("/explanation/parts")) {
        sum += part.path("value").doubleValue();
      }
      assertThat(sum).isEqualTo(hit.at("/explanation/value").doubleValue(), within(1e-4));
    }
  }

  @Test
  void cursorsLeadThroughAllHitsOnce() throws Exception {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonNode answer = get("/api/v1/jobs?limit=7" + cursor);
      seen.addAll(answer.path("hits").findValuesAsText("url"));
      String next = answer.path("next").textValue();
      cursor = next == null ? null : "&cursor=" + next;
    }
    assertThat(seen).hasSize(204).doesNotHaveDuplicates();
  }

  @Test
  void aCursorOfAStateThatIsGoneIsRefusedByName() throws Exception {
    String gone = new Cursor(987_654, 20).encoded();
    HttpResponse<String> response = server.get("/api/v1/jobs?cursor=" + gone);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("parameter").textValue()).isEqualTo("cursor");
    assertThat(json(response).path("value").textValue()).isEqualTo(gone);
  }

  @Test
  void anUnknownPlaceIsRefusedWithTheNearest() throws Exception {
    HttpResponse<String> response = server.get("/api/v1/jobs?where=Seatlle");
    assertThat(response.statusCode()).isEqualTo(400);
    JsonNode problem = json(response);
    assertThat(problem.path("detail").textValue())
        .isEqualTo("Sorry, we can't find that. Please try a different city or state.");
    assertThat(problem.path("parameter").textValue()).isEqualTo("where");
    assertThat(problem.path("value").textValue()).isEqualTo("Seatlle");
    assertThat(problem.path("nearest").findValuesAsText("name")).contains("Seattle");
  }

  @Test
  void whatHasNoEffectIsSaid() throws Exception {
    JsonNode ignored =
        get("/api/v1/jobs?q=nurse&sort=date&diversify=on&foo=bar").at("/understood/ignored");
    assertThat(ignored.findValuesAsText("parameter")).containsExactly("diversify", "foo");
  }

  @Test
  void hostileQueriesAreAnsweredOrRefused() throws Exception {
    for (String q :
        List.of(
            "(".repeat(500),
            "%22".repeat(100),
            "%00",
            "-",
            "*",
            "title:",
            "AND+OR+NOT",
            ")(",
            "%F0%9F%A9%B8",
            "a+".repeat(200))) {
      assertThat(server.get("/api/v1/jobs?q=" + q).statusCode()).as(q).isIn(200, 400);
      assertThat(server.get("/?q=" + q).statusCode()).as(q).isIn(200, 400);
    }
  }

  @Test
  void aWholePostingSaysHowEachFieldIsKnown() throws Exception {
    JsonNode hit = get("/api/v1/jobs?q=phlebotomist&where=Seattle").at("/hits/0");
    JsonNode posting = get("/api/v1" + hit.path("url").textValue());
    assertThat(posting.path("title")).isEqualTo(hit.path("title"));
    assertThat(posting.path("pay")).isEqualTo(hit.path("pay"));
    assertThat(posting.at("/description/html").textValue()).contains("<p>");
    assertThat(posting.at("/description/text").textValue()).doesNotContain("<p>");
    assertThat(posting.at("/provenance/title/how").textValue()).isEqualTo("stated");
    assertThat(posting.at("/provenance/places/how").textValue()).isEqualTo("parsed");
    assertThat(posting.at("/provenance/places/from/0").textValue()).contains("Seattle");
  }

  @Test
  void payComesHighestFirstWithTheStatisticsOfAllMatches() throws Exception {
    JsonNode answer = get("/api/v1/pay?title=clinical%20technologist&limit=100");
    long[] annual =
        answer.path("rows").findValues("annual_min").stream()
            .mapToLong(JsonNode::longValue)
            .toArray();
    assertThat(annual.length).isGreaterThan(3);
    assertThat(annual).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    PayStats expected = PayStats.of(annual).orElseThrow();
    assertThat(answer.at("/stats/n").intValue()).isEqualTo(annual.length);
    assertThat(answer.at("/stats/p50").doubleValue()).isEqualTo(expected.p50(), within(0.01));
    assertThat(answer.at("/stats/mean").doubleValue()).isEqualTo(expected.mean(), within(0.01));
    assertThat(get("/api/v1/pay?title=clinical%20technologist&limit=1").path("stats"))
        .isEqualTo(answer.path("stats"));
  }

  @Test
  void resumesNeedTheKeyAndComeWithoutNames() throws Exception {
    assertThat(server.get("/api/v1/resumes?q=blood").statusCode()).isEqualTo(401);
    HttpResponse<String> response =
        server.get("/api/v1/resumes?q=drew%20blood", "Authorization", "Bearer " + KEY);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    JsonNode hit = json(response).at("/hits/0");
    assertThat(hit.path("bullets").toString()).contains("<mark>");
    assertThat(hit.has("name")).isFalse();
  }

  @Test
  void answersAreCompressedForThoseWhoTakeIt() throws Exception {
    HttpResponse<String> response = server.get("/api/v1/jobs", "Accept-Encoding", "gzip");
    assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
  }
}
