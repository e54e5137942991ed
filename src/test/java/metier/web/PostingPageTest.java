package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the pages tell of postings that differ from most. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostingPageTest {
  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private void put(String id, String posting) throws Exception {
    HttpResponse<String> response =
        server.send(
            "PUT", "/api/v1/jobs/" + id + "?refresh=true", BodyPublishers.ofString(posting));
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(server.get(path).body(), server.at("/").toString());
  }

  @Test
  void thePlacesOfRemoteWorkAreWhereApplicantsLive() throws Exception {
    put(
        "remote",
        """
        {"@type":"JobPosting","title":"Claims Coder","description":"Codes claims at home.",
         "jobLocationType":"TELECOMMUTE","datePosted":"2026-03-01",
         "hiringOrganization":{"@type":"Organization","name":"Coders"},
         "applicantLocationRequirements":[{"@type":"State","name":"Washington"},{"@type":"State","name":"Oregon"}]}
        """);
    JsonNode data =
        new ObjectMapper()
            .readTree(page("/jobs/remote").selectFirst("script[type=application/ld+json]").data());
    assertThat(JobPostingRules.faults(data)).isEmpty();
    assertThat(data.path("jobLocationType").textValue()).isEqualTo("TELECOMMUTE");
    assertThat(data.has("jobLocation")).isFalse();
    assertThat(data.path("applicantLocationRequirements").findValuesAsText("name"))
        .containsExactly("Washington, US", "Oregon, US");
    assertThat(data.path("applicantLocationRequirements").findValuesAsText("@type"))
        .containsOnly("State");
  }

  @Test
  void whatIsPostedAnewSaysSoOnItsCardAndItsPage() throws Exception {
    String posting =
        """
        {"@type":"JobPosting","title":"Harpsichord Tuner","description":"Tunes harpsichords.",
         "jobLocation":{"@type":"Place","address":"Reno, NV"},"datePosted":"%s"}
        """;
    put("tuner", posting.formatted("2026-01-05"));
    assertThat(page("/?q=harpsichord").select(".results > .cards .reposted")).isEmpty();
    put("tuner", posting.formatted("2026-03-09"));
    assertThat(page("/?q=harpsichord").select(".results > .cards .reposted").text())
        .isEqualTo("Reposted: first posted 2 months ago");
    Document page = page("/jobs/tuner");
    assertThat(page.select(".posting-head .reposted").text()).startsWith("Reposted");
    assertThat(page.select(".facts dt:contains(First posted) + dd").text())
        .isEqualTo("5 January 2026");
  }

  @Test
  void ofSeveralPlacesACardNamesTheNearest() throws Exception {
    put(
        "baker",
        """
        {"@type":"JobPosting","title":"Sourdough Baker","description":"Bakes.",
         "jobLocation":[{"@type":"Place","address":"Spokane, WA"},{"@type":"Place","address":"Seattle, WA"}]}
        """);
    assertThat(page("/?q=sourdough&where=Bellevue,+WA").select(".results > .cards .place").text())
        .isEqualTo("Seattle, WA and 1 more");
    assertThat(page("/?q=sourdough").select(".results > .cards .place").text())
        .isEqualTo("Spokane, WA and 1 more");
  }
}
