package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Places, remote work and facets of a few postings of which everything is known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesAndFacetsTest {
  private static final List<String> POSTINGS =
      List.of(
          posting("kansas", "Welder", "Acme", at("Kansas City", "KS")),
          posting("missouri", "Welder", "Acme", at("Kansas City", "MO")),
          posting("oregon", "Baker", "Bright Bakery", at("Portland", "OR")),
          posting("maine", "Baker", "Bright Bakery", at("Portland", "ME")),
          posting("seattle", "Nurse", "Cedar Clinic", at("Seattle", "WA")),
          posting("spokane", "Nurse", "Cedar Clinic", at("Spokane", "WA")),
          posting("remote-wa", "Coder", "Acme", remote("\"State\", \"name\": \"Washington, USA\"")),
          posting("remote-ca", "Coder", "Acme", remote("\"State\", \"name\": \"California, USA\"")),
          posting("remote-us", "Coder", "Acme", remote("\"Country\", \"name\": \"USA\"")),
          posting("remote-seattle", "Coder", "Acme", remote("\"City\", \"name\": \"Seattle, WA\"")),
          posting("remote", "Coder", "Acme", "\"jobLocationType\": \"TELECOMMUTE\""));

  private TestServer server;

  private static String posting(String id, String title, String employer, String where) {
    return """
    {"@type": "JobPosting", "identifier": "%s", "title": "%s", "datePosted": "2026-03-10", \
    "description": "Work.", "employmentType": "%s", \
    "hiringOrganization": {"name": "%s"}, %s}\
    """
        .formatted(id, title, title.equals("Baker") ? "PART_TIME" : "FULL_TIME", employer, where);
  }

  private static String at(String city, String state) {
    return """
    "jobLocation": {"@type": "Place", "address": {"addressLocality": "%s", \
    "addressRegion": "%s", "addressCountry": "US"}}\
    """
        .formatted(city, state);
  }

  private static String remote(String typeAndName) {
    return """
    "jobLocationType": "TELECOMMUTE", "applicantLocationRequirements": {"@type": %s}\
    """
        .formatted(typeAndName);
  }

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder);
    HttpResponse<String> response =
        server.send(
            "POST",
            "/api/v1/jobs/_bulk?refresh=true",
            BodyPublishers.ofString(String.join("\n", POSTINGS)),
            "Content-Type",
            "application/x-ndjson");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private JsonNode ask(String... parameters) throws Exception {
    StringJoiner query = new StringJoiner("&", "/api/v1/jobs?", "");
    for (int i = 0; i < parameters.length; i += 2) {
      query.add(parameters[i] + "=" + URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
    }
    HttpResponse<String> response = server.get(query.toString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response);
  }

  private static List<String> ids(JsonNode answer) {
    return answer.path("hits").findValuesAsText("id");
  }

  private static List<String> facet(JsonNode answer, String name) {
    List<String> shown = new ArrayList<>();
    for (JsonNode count : answer.path("facets").path(name)) {
      shown.add(
          count.path("value").textValue()
              + " "
              + count.path("count").intValue()
              + (count.path("selected").asBoolean() ? " selected" : "")
              + (count.path("excluded").asBoolean() ? " excluded" : ""));
    }
    return shown;
  }

  @Test
  void a_radius_does_not_stop_at_a_state_line() throws Exception {
    assertThat(ids(ask("where", "Kansas City, MO")))
        .containsExactlyInAnyOrder("kansas", "missouri");
    assertThat(ids(ask("where", "Kansas City, KS")))
        .containsExactlyInAnyOrder("kansas", "missouri");
  }

  @Test
  void towns_of_one_name_are_told_apart_by_their_state() throws Exception {
    assertThat(ids(ask("where", "Portland, OR"))).containsExactly("oregon");
    assertThat(ids(ask("where", "Portland, ME", "radius", "100"))).containsExactly("maine");
  }

  @Test
  void a_state_is_searched_as_a_whole_and_says_that_it_ignores_a_radius() throws Exception {
    JsonNode answer = ask("where", "Washington", "radius", "10");
    assertThat(ids(answer))
        .containsExactlyInAnyOrder("seattle", "spokane", "remote-wa", "remote-seattle");
    assertThat(answer.at("/understood/ignored/0/parameter").textValue()).isEqualTo("radius");
    assertThat(answer.at("/understood").has("radius_miles")).isFalse();
    assertThat(ask("where", "Seattle, WA", "radius", "10").at("/understood/ignored")).isEmpty();
  }

  @Test
  void remote_work_comes_with_a_town_where_applicants_live_there() throws Exception {
    assertThat(ids(ask("where", "Seattle, WA")))
        .containsExactlyInAnyOrder("seattle", "remote-seattle");
    assertThat(ids(ask("lat", "47.6", "lon", "-122.33")))
        .containsExactlyInAnyOrder("seattle", "remote-seattle");
    assertThat(ids(ask("where", "Seattle, WA", "remote", "false"))).containsExactly("seattle");
    assertThat(ids(ask("where", "Kansas City, MO"))).doesNotContain("remote", "remote-us");
  }

  @Test
  void remote_work_that_is_asked_for_comes_unless_applicants_live_elsewhere() throws Exception {
    assertThat(ids(ask("where", "Seattle, WA", "remote", "true")))
        .containsExactlyInAnyOrder("remote-wa", "remote-us", "remote-seattle", "remote");
    assertThat(ids(ask("where", "Oregon", "remote", "true")))
        .containsExactlyInAnyOrder("remote-us", "remote");
    assertThat(ids(ask("where", "Leeds, UK", "remote", "true"))).containsExactly("remote");
    assertThat(ids(ask("where", "USA", "remote", "true"))).hasSize(5);
  }

  @Test
  void values_of_one_facet_widen_and_those_of_others_narrow() throws Exception {
    JsonNode part = ask("type", "PART_TIME", "facet", "type", "facet", "employer");
    assertThat(part.at("/total/value").intValue()).isEqualTo(2);
    assertThat(facet(part, "type")).containsExactly("FULL_TIME 9", "PART_TIME 2 selected");
    assertThat(facet(part, "employer")).hasSize(1);

    JsonNode both = ask("type", "PART_TIME", "type", "FULL_TIME", "facet", "type");
    assertThat(both.at("/total/value").intValue()).isEqualTo(11);
    assertThat(facet(both, "type")).containsExactly("FULL_TIME 9 selected", "PART_TIME 2 selected");
  }

  @Test
  void employers_that_are_left_out_stay_listed_so_that_they_can_be_let_in_again() throws Exception {
    JsonNode answer =
        ask("-employer", "Acme", "-employer", "Nobody Ever", "facet", "employer", "facet", "state");
    assertThat(answer.at("/total/value").intValue()).isEqualTo(4);
    List<String> employers = facet(answer, "employer");
    assertThat(employers).hasSize(4);
    assertThat(employers.getFirst()).matches("\\S+ 7 excluded");
    assertThat(employers.getLast()).endsWith(" 0 excluded");
    assertThat(facet(answer, "state")).containsExactly("WA 2", "ME 1", "OR 1");
  }

  @Test
  void what_was_chosen_is_listed_beyond_the_size_and_without_any_document() throws Exception {
    JsonNode answer =
        ask(
            "where",
            "Oregon",
            "shift",
            "night",
            "facet",
            "state",
            "facet",
            "shift",
            "facet_size",
            "1");
    assertThat(facet(answer, "state")).containsExactly("OR 0 selected");
    assertThat(facet(answer, "shift")).containsExactly("night 0 selected");
    JsonNode wide = ask("where", "Oregon", "facet", "state", "facet_size", "1");
    assertThat(facet(wide, "state")).containsExactly("WA 4", "OR 1 selected");
  }

  @Test
  void a_size_without_a_facet_and_a_facet_of_other_records_are_ignored() throws Exception {
    assertThat(ask("facet_size", "5").at("/understood/ignored/0/parameter").textValue())
        .isEqualTo("facet_size");
    JsonNode resumes = TestServer.json(server.get("/api/v1/resumes?facet=shift&facet=city"));
    assertThat(resumes.at("/understood/ignored/0/value").textValue()).isEqualTo("shift");
    assertThat(resumes.path("facets").has("shift")).isFalse();
    assertThat(resumes.path("facets").has("city")).isTrue();
  }
}
