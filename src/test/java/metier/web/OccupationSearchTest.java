package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches for occupations, by code and in words of one's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OccupationSearchTest {
  private TestServer server;

  private static String posting(String id, String title, String employer) {
    return """
    {"@type": "JobPosting", "identifier": "%s", "title": "%s", "datePosted": "2026-03-10", \
    "description": "Work.", "hiringOrganization": {"name": "%s"}, \
    "jobLocation": {"address": {"addressLocality": "Seattle", "addressRegion": "WA"}}}\
    """
        .formatted(id, title, employer);
  }

  @BeforeAll
  void fill(@TempDir Path folder) throws Exception {
    server = new TestServer(folder);
    String lines =
        String.join(
            "\n",
            posting("draws", "Phlebotomist", "Cedar Clinic"),
            posting("nurse", "Registered Nurse", "Cedar Clinic"),
            posting("icu", "Critical Care Nurse", "Cedar Clinic"),
            posting("lifts", "Forklift Operator", "Forklift Guy Ltd"),
            posting("care", "Senior Customer Care Specialist", "Acme"));
    server.send(
        "POST",
        "/api/v1/jobs/_bulk?refresh=true",
        BodyPublishers.ofString(lines),
        "Content-Type",
        "application/x-ndjson");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private JsonNode jobs(String parameters) throws Exception {
    return TestServer.json(server.get("/api/v1/jobs?limit=100&" + parameters));
  }

  private static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.path("hits").forEach(hit -> ids.add(hit.path("id").textValue()));
    return ids;
  }

  private static String q(String words) {
    return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "phlebotomist, draws",
    "Blood%20Drawer, draws",
    "31-9097.00, draws",
    "29-1141, nurse icu",
    "29-1140, nurse icu",
    "29-0000, nurse icu",
    "nursing, nurse icu",
    "customer-service-representative, care"
  })
  void anOccupationIsAskedForByIdNameFamilyOrCode(String occupation, String ids) throws Exception {
    assertThat(ids(jobs("occupation=" + occupation))).containsExactlyInAnyOrder(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"99-9999", "29-1141.07", "zzyzx"})
  void anUnknownOneIsRefusedByName(String occupation) throws Exception {
    var refused = server.get("/api/v1/jobs?occupation=" + occupation);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("We don't know the occupation '" + occupation + "'.");
  }

  @Test
  void workInWordsOfOnesOwnFindsItAndIsOfferedAsAnOccupation() throws Exception {
    JsonNode answer = jobs(q("human who draws blood"));
    assertThat(ids(answer)).first().isEqualTo("draws");
    JsonNode meant = answer.at("/understood/did_you_mean_occupation");
    assertThat(meant.path("id").textValue()).isEqualTo("phlebotomist");
    assertThat(meant.path("title").textValue()).isEqualTo("Phlebotomist");
    assertThat(meant.path("probability").doubleValue()).isBetween(0.9, 1.0);
    assertThat(server.get("/?where=Seattle&" + q("human who draws blood")).body())
        .contains("Did you mean the occupation")
        .contains("href=\"/?where=Seattle&amp;occupation=phlebotomist\"");
  }

  @ParameterizedTest
  @CsvSource({
    "phlebotomist",
    "Cedar Clinic",
    "Forklift Guy Ltd",
    "venipuncture",
    "Seattle",
    "zzyzx",
    "'\"human who draws blood\"'",
    "human -who draws blood"
  })
  void nothingIsOfferedForWhatIsKnownOrWritten(String words) throws Exception {
    assertThat(jobs(q(words)).at("/understood/did_you_mean_occupation").isMissingNode()).isTrue();
  }

  @Test
  void wordsThatAreToBeTakenLiterallyMeanNoOccupation() throws Exception {
    JsonNode answer = jobs(q("human who draws blood") + "&literal=*");
    assertThat(answer.at("/understood/did_you_mean_occupation").isMissingNode()).isTrue();
    assertThat(ids(answer)).isEmpty();
  }

  @Test
  void aPostingSaysHowItsOccupationWasFound() throws Exception {
    JsonNode web = TestServer.json(server.get("/api/v1/jobs/care")).at("/provenance/occupation");
    assertThat(web.path("by").textValue()).isEqualTo("meaning");
    assertThat(web.path("in").textValue()).isEqualTo("title");
    assertThat(web.path("probability").doubleValue()).isBetween(0.85, 1.0);
    JsonNode nurse = TestServer.json(server.get("/api/v1/jobs/nurse")).at("/provenance/occupation");
    assertThat(nurse.path("by").textValue()).isEqualTo("name");
    assertThat(server.get("/jobs/care").body()).contains("By what the words mean");
  }
}
