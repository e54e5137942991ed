package metier.web;

import static metier.web.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import metier.web.page.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The description is held to the table of routes, to the parameters that are read, to answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

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

  private List<Route> routes() {
    return Routes.of(server.backend, new Pages(server.backend.site())).stream()
        .filter(route -> !route.path().startsWith("/assets/"))
        .filter(route -> !route.path().equals("/favicon.svg"))
        .toList();
  }

  private static String line(Route route) {
    return route.method().name().toLowerCase(Locale.ROOT) + " " + route.path();
  }

  @Test
  void everyRouteIsDescribedAndNothingElse() {
    Set<String> described = new TreeSet<>();
    description
        .root()
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> {
                          if (METHODS.contains(method)) {
                            described.add(method + " " + path.getKey());
                          }
                        }));
    assertThat(described)
        .isEqualTo(
            routes().stream()
                .map(OpenApiTest::line)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void whatNeedsTheKeyIsDescribedSo() {
    for (Route route : routes()) {
      JsonNode operation = operation(route.method().name(), route.path());
      assertThat(operation.has("security")).as(line(route)).isEqualTo(needsKey(route));
      assertThat(operation.path("responses").has("401")).as(line(route)).isEqualTo(needsKey(route));
    }
  }

  private static boolean needsKey(Route route) {
    return switch (route.access()) {
      case OPEN, OWN -> false;
      case PRIVATE, WRITE -> true;
    };
  }

  @Test
  void everyReferencePointsSomewhere() {
    assertThat(description.danglingReferences()).isEmpty();
  }

  private JsonNode operation(String method, String path) {
    return description.root().path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
  }

  @Test
  void resumesAreAsDescribed() throws Exception {
    JsonNode hits = json(server.get("/api/v1/resumes?limit=30")).path("hits");
    assertThat(hits).isNotEmpty();
    for (JsonNode hit : hits) {
      String path = "/api/v1/resumes/" + hit.path("id").asText();
      JsonNode resume = json(server.get(path));
      assertThat(description.faults(description.schema("Resume"), resume, path)).isEmpty();
    }
  }

  private List<String> parametersOf(String path) {
    List<String> names = new ArrayList<>();
    operation("get", path)
        .path("parameters")
        .forEach(parameter -> names.add(description.resolved(parameter).path("name").asText()));
    return names;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/jobs", "/api/v1/resumes", "/api/v1/pay"})
  void everyParameterOfASearchIsRead(String path) throws Exception {
    for (String name : parametersOf(path)) {
      // No parameter takes this value, so one that is read either refuses or ignores it by name;
      // those that take any text are read without a word.
      HttpResponse<String> response = server.get(path + "?" + name + "=qqzzxx");
      assertThat(response.body()).as(name).doesNotContain("There is no such parameter");
    }
    assertThat(server.get(path + "?nonsense=1").body()).contains("There is no such parameter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/jobs?q=phlebotomy&where=Seattle,%20WA&explain=true&facet=skill&facet=pay|JobAnswer",
        "/api/v1/jobs?expired=include&limit=100&shift=night&remote=true|JobAnswer",
        "/api/v1/jobs?limit=100&posted_after=2026-01-01&type=FULL_TIME&pay_min=1|JobAnswer",
        "/api/v1/resumes?q=blood&limit=100&explain=true|ResumeAnswer",
        "/api/v1/pay?title=clinical&limit=100&explain=true|PayAnswer",
        "/api/v1/pay?title=nothinglikethis|PayAnswer",
        "/api/v1/occupations/clinical-technician?where=Seattle,%20WA&rows=100|Occupation",
        "/api/v1/occupations/phlebotomist|Occupation",
        "/api/v1/occupations/phlebotomist?where=Seatlle|Problem",
        "/api/v1/skills/phlebotomy|SkillPortrait",
        "/api/v1/skills/empathy|SkillPortrait",
        "/api/v1/skills/unknown|Problem",
        "/api/v1/jobs?where=Seatlle|Problem",
        "/api/v1/jobs?limit=1000|Problem",
        "/api/v1/jobs/unknown|Problem",
        "/api/v1/nothing|Problem"
      })
  void answersAreAsDescribed(String path, String schema) throws Exception {
    JsonNode answer = json(server.get(path));
    assertThat(description.faults(description.schema(schema), answer, schema)).isEmpty();
  }

  @Test
  void wholePostingsAreAsDescribed() throws Exception {
    JsonNode hits = json(server.get("/api/v1/jobs?limit=100&expired=include")).path("hits");
    assertThat(hits.size()).isGreaterThan(30);
    for (JsonNode hit : hits) {
      String path = "/api/v1/jobs/" + hit.path("id").asText() + "?expired=include";
      JsonNode posting = json(server.get(path));
      assertThat(description.faults(description.schema("Job"), posting, path)).isEmpty();
    }
  }

  @Test
  void similarPostingsAndWhatAClosedOneAnswersAreAsDescribed() throws Exception {
    JsonNode hits = json(server.get("/api/v1/jobs?limit=30&expired=include")).path("hits");
    for (JsonNode hit : hits) {
      String path = "/api/v1/jobs/" + hit.path("id").asText();
      JsonNode similar = json(server.get(path + "/similar?explain=true"));
      assertThat(description.faults(description.schema("SimilarAnswer"), similar, path)).isEmpty();
      HttpResponse<String> one = server.get(path);
      String schema = one.statusCode() == 410 ? "Problem" : "Job";
      assertThat(description.faults(description.schema(schema), json(one), path)).isEmpty();
    }
  }

  @Test
  void placesAreAsDescribed() throws Exception {
    JsonNode schema =
        operation("get", "/api/v1/places").at("/responses/200/content/application~1json/schema");
    JsonNode places = json(server.get("/api/v1/places?q=seat"));
    assertThat(places.at("/places/0/label").asText()).isEqualTo("Seattle, WA");
    assertThat(description.faults(schema, places, "places")).isEmpty();
  }

  @Test
  void writesAreAsDescribed() throws Exception {
    String posting = "{\"@type\":\"JobPosting\",\"title\":\"Nurse\",\"description\":\"x\"}";
    JsonNode written = json(server.send("PUT", "/api/v1/jobs/w", BodyPublishers.ofString(posting)));
    assertThat(description.faults(description.schema("Written"), written, "put")).isEmpty();
    HttpResponse<String> rows =
        server.send(
            "POST",
            "/api/v1/jobs/_bulk?source=w",
            BodyPublishers.ofString(posting + "\n{\"@type\":\"JobPosting\"}\n"));
    for (String row : rows.body().lines().toList()) {
      JsonNode status = new com.fasterxml.jackson.databind.ObjectMapper().readTree(row);
      assertThat(description.faults(description.schema("RowStatus"), status, row)).isEmpty();
    }
  }

  @Test
  void theServerHandsItOut() throws Exception {
    assertThat(server.get("/openapi.yaml").body()).startsWith("openapi: 3.1.0");
  }
}
