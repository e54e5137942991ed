package metier.web;

import static metier.web.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestTest {
  @TempDir static Path folder;

  private TestServer server;

  @BeforeAll
  void start() throws Exception {
    server = new TestServer(folder).withCorpus();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void namesComeWithTheirKindAndTheirPostings() throws Exception {
    JsonNode rows = json(server.get("/api/v1/suggest?q=phleb")).path("suggestions");
    assertThat(rows.size()).isBetween(2, 7);
    JsonNode first = rows.get(0);
    assertThat(first.path("kind").asText()).isEqualTo("title");
    assertThat(first.path("text").asText()).isEqualTo("Phlebotomist");
    assertThat(first.path("id").asText()).isEqualTo("phlebotomist");
    assertThat(first.path("count").asInt()).isPositive();
    assertThat(rows.findValuesAsText("kind")).contains("skill");
  }

  @Test
  void onlyTheKindsAskedForCome() throws Exception {
    JsonNode rows =
        json(server.get("/api/v1/suggest?q=s&kind=place&kind=employer")).path("suggestions");
    assertThat(rows.findValuesAsText("kind")).isNotEmpty().containsOnly("place", "employer");
  }

  @Test
  void aWrongKindIsTold() throws Exception {
    HttpResponse<String> answer = server.get("/api/v1/suggest?q=s&kind=person");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("detail").asText()).contains("'person'");
    assertThat(server.get("/api/v1/suggest").statusCode()).isEqualTo(400);
  }

  @Test
  void aMisspelledSearchIsAnsweredAsMeantUntilItIsTakenLiterally() throws Exception {
    JsonNode meant = json(server.get("/api/v1/jobs?q=phlebotamist"));
    assertThat(meant.at("/understood/corrections/0/from").asText()).isEqualTo("phlebotamist");
    assertThat(meant.at("/understood/corrections/0/to").asText()).isEqualTo("phlebotomist");
    assertThat(meant.at("/total/value").asInt()).isPositive();
    for (String literal : new String[] {"phlebotamist", "*"}) {
      JsonNode typed = json(server.get("/api/v1/jobs?q=phlebotamist&literal=" + literal));
      assertThat(typed.at("/understood/corrections")).isEmpty();
      assertThat(typed.at("/total/value").asInt()).isZero();
      assertThat(typed.at("/understood/ignored")).isEmpty();
    }
    JsonNode elsewhere = json(server.get("/api/v1/jobs?q=nurse&literal=phlebotamist"));
    assertThat(elsewhere.at("/understood/ignored/0/parameter").asText()).isEqualTo("literal");
    assertThat(json(server.get("/api/v1/pay?title=phlebotamist")).at("/understood/corrections"))
        .hasSize(1);
    assertThat(json(server.get("/api/v1/resumes?q=phlebotamist")).at("/understood/corrections"))
        .hasSize(1);
  }
}
