package metier.web;

import static metier.web.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import metier.feed.OccupationFiles.Input;
import metier.ingest.OccupationIntake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OccupationsTest {
  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    server = new TestServer(folder);
    new OccupationIntake(server.store)
        .store(
            List.of(
                file(
                    "Occupation Data.txt",
                    """
                    O*NET-SOC Code	Title	Description
                    99-1001.00	Lamplighters	Light lamps.
                    99-1002.00	Bell Ringers and Lamp Trimmers	Ring bells.
                    """),
                file(
                    "Alternate Titles.txt",
                    """
                    O*NET-SOC Code	Alternate Title
                    99-1001.00	Leerie
                    99-1002.00	Lamplighters
                    """),
                file("Read Me.txt", "O*NET 99.1 Database"),
                file(
                    "occupations_en.csv",
                    """
                    conceptType,conceptUri,iscoGroup,preferredLabel,altLabels
                    Occupation,http://data.europa.eu/esco/occupation/aa,51,lamp keeper,leerie
                    """)),
            null,
            told -> {},
            committed -> {});
    assertThat(server.backend.awaitVisible().test(server.store.lastSeq())).isTrue();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static Input file(String name, String text) {
    return new Input(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private JsonNode get(String path) throws Exception {
    return json(server.get(path));
  }

  @Test
  void titlesComeBeforeOtherTitlesAndThoseBeforeWords() throws Exception {
    assertThat(get("/api/v1/occupations?q=lamplighters").findValuesAsText("matched"))
        .containsExactly("title", "alternate_title");
    JsonNode both = get("/api/v1/occupations?q=Leerie");
    assertThat(both.findValuesAsText("source")).containsExactlyInAnyOrder("onet", "esco");
    assertThat(both.path("attribution")).hasSize(2);
    assertThat(get("/api/v1/occupations?q=bell%20ri").findValuesAsText("title"))
        .containsExactly("Bell Ringers and Lamp Trimmers");
    assertThat(get("/api/v1/occupations?q=phleb").at("/occupations/0/source").textValue())
        .isEqualTo("metier");
    assertThat(server.get("/api/v1/occupations?q=%20").statusCode()).isEqualTo(400);
  }

  @Test
  void anOccupationIsShownWholeWithItsAttribution() throws Exception {
    JsonNode byCode = get("/api/v1/occupations/99-1001.00");
    assertThat(byCode.path("title").textValue()).isEqualTo("Lamplighters");
    assertThat(byCode.path("alternate_titles").get(0).textValue()).isEqualTo("Leerie");
    assertThat(byCode.path("attribution").textValue())
        .contains("O*NET 99.1 Database")
        .contains("USDOL/ETA")
        .contains("CC BY 4.0")
        .contains("O*NET® is a trademark");
    assertThat(get("/api/v1/occupations/bell-ringers-and-lamp-trimmers").path("id").textValue())
        .isEqualTo("99-1002.00");
    assertThat(get("/api/v1/occupations/lamp-keeper").path("attribution").textValue())
        .isEqualTo("This service uses the ESCO classification of the European Commission.");
    assertThat(get("/api/v1/occupations/phlebotomist").path("source").textValue())
        .isEqualTo("metier");
    assertThat(server.get("/api/v1/occupations/nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void aPostingNamesItsNearDuplicates() throws Exception {
    String text = "We look for a calm person who lights lamps along the quay. ".repeat(6);
    for (String source : List.of("board", "partner")) {
      String posting =
          """
          {"@type":"JobPosting","title":"Lamplighter","description":"%s","datePosted":"2026-11-02",
           "hiringOrganization":"%s","jobLocation":"Seattle, WA","url":"https://%s.example/1"}
          """
              .formatted(text, source.equals("board") ? "Quay Lights, LLC" : "QUAY LIGHTS", source);
      assertThat(
              server
                  .send(
                      "PUT",
                      "/api/v1/jobs/" + source + "-1?refresh=true&source=" + source,
                      BodyPublishers.ofString(posting))
                  .statusCode())
          .isEqualTo(201);
    }
    JsonNode found = get("/api/v1/jobs?q=lamplighter");
    assertThat(found.path("hits")).hasSize(1);
    String lead = found.at("/hits/0/source").textValue();
    String other = lead.equals("board") ? "partner" : "board";

    assertThat(get("/api/v1/jobs/" + lead + "-1").at("/also_posted_at/0/source_url").textValue())
        .isEqualTo("https://" + other + ".example/1");
    assertThat(get("/api/v1/jobs/" + other + "-1").at("/also_posted_at/0/source").textValue())
        .isEqualTo(lead);
    assertThat(server.get("/jobs/" + lead + "-1").body())
        .contains("Also posted at")
        .contains("/jobs/" + other + "~" + other + "-1");
  }
}
