package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The career pages of the sample, all of them counted from its own records. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MinedCareerPageTest {
  private static final String PAGE = "/careers/clinical-technician";
  private static final String API = "/api/v1/occupations/";
  private static final String TECHNICIAN = "clinical-technician";
  private static final String NOT_ENOUGH =
      "Unfortunately we don't have enough data for this section.";

  /** Of the chains that the reference shows, those that the sample's people went. */
  private static final List<String> CHAINS =
      List.of(
          "Staff Nurse → Instructor → Specialist → Account Manager 5 years",
          "Phlebotomist → Registered Nurse → Case Manager → Career Manager 6 years",
          "Staff Nurse → Case Manager → Therapist → Clinical Director 9 years",
          "Phlebotomist → Licensed Practical Nurse → Staff Nurse → Clinical Manager 8 years",
          "Specialist → Phlebotomist → Medical Technologist → Laboratory Director 10 years",
          "Licensed Practical Nurse → Staff Nurse → Nurse Manager 9 years",
          "Licensed Practical Nurse → Nurse → Staff Nurse → Nursing Director 9 years",
          "Nurse → Clinical Manager → Practice Manager → Practice Administrator 10 years",
          "Registered Nurse → Registered Nurse Supervisor → Registered Nurse Case Manager 8 years",
          "Registered Nurse → Staff Nurse → Registered Nurse Supervisor 7 years",
          "Specialist → Analyst → Systems Analyst → Systems Manager 7 years",
          "Clinical Research Coordinator → Clinical Research Nurse → Staff Nurse → Unit Manager"
              + " 6 years",
          "Instructor → Specialist → Warehouse Associate → Warehouse Manager 5 years");

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = TestServer.mining(folder, null).withCorpus();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static Document page(TestServer server, String path) throws Exception {
    return Jsoup.parse(server.get(path).body());
  }

  private Document page(String path) throws Exception {
    return page(server, path);
  }

  private static JsonNode career(TestServer server, String occupation) throws Exception {
    return TestServer.json(server.get(API + occupation)).path("career");
  }

  private static List<String> texts(JsonNode list, String... path) {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : list) {
      JsonNode text = each;
      for (String name : path) {
        text = text.path(name);
      }
      texts.add(text.asText());
    }
    return texts;
  }

  /** "Staff Nurse → Nurse Manager 9 years": a way without the people on it. */
  private static List<String> ways(Document page) {
    return page
        .select("#paths h3:contains(From) ~ ol .way, #paths h3:contains(From) ~ details .way")
        .eachText()
        .stream()
        .map(way -> way.replaceAll(", \\d+ people$", ""))
        .toList();
  }

  @Test
  void aReaderMeetsAllSeventeenParts() throws Exception {
    Document page = page(PAGE);
    assertThat(page.select(".career-form .basis").text()).contains("No account is needed");
    assertThat(page.select("#jobs").attr("data-keep")).isEqualTo("Add to my jobs");
    assertThat(page.select("label[for=career-where]").text())
        .isEqualTo("Where do you want to work?");
    assertThat(page.select(".career-types legend").text()).isEqualTo("Job type you want");
    assertThat(page.select(".career-types label").eachText()).contains("Full time", "Part time");
    assertThat(under(page, "Work activities").select("li").eachText())
        .containsExactly(
            "processing information",
            "interacting with computers",
            "getting information",
            "updating and using relevant knowledge",
            "making decisions and solving problems");
    assertThat(under(page, "What the work is like").text())
        .contains("Deals with people", "Repetitive");
    assertThat(page.select("#pay .estimate").text())
        .containsPattern("\\$\\d\\d,\\d{3}")
        .contains("22 records of closely related work");
    assertThat(page.select(".career-lead").text()).endsWith(".").hasSizeGreaterThan(80);
    assertThat(page.select("#work h3:contains(Duties) + ul li")).hasSizeGreaterThan(4);
    assertThat(page.select("#work .phrases li").eachText())
        .containsExactlyInAnyOrder(
            "Blood bank",
            "Clinical chemistry",
            "Cytotechnology",
            "Immunology",
            "Microbiology",
            "Molecular biology",
            "Histotechnology");
    assertThat(page.select("#become").text())
        .contains("bachelor's degree", "associate degree or a certificate")
        .contains("California, Florida and New York", "laboratory manager or director")
        .contains("technology", "detail", "Dexterity", "stamina");
    assertThat(page.select("#jobs .card")).hasSize(5);
    assertThat(under(page, "Gender").select(".share-label").eachText())
        .containsExactly("Female", "Male", "Unknown");
    assertThat(under(page, "Ethnicity").select(".share-label").eachText()).contains("Unknown");
    assertThat(under(page, "Languages spoken").select(".share-label").eachText())
        .startsWith("Spanish")
        .contains("French", "Portuguese", "Russian", "Italian");
    assertThat(under(page, "Highest degree").select(".share-label").eachText())
        .contains("Bachelor's degree", "Associate degree");
    assertThat(page.select("#employers .share-label")).hasSize(5);
    assertThat(page.select("#videos h2").text()).isEqualTo("Videos");
    // Nobody says under which addresses films are, and no school was visited by five people.
    assertThat(page.select("#videos .not-enough").text()).isEqualTo(NOT_ENOUGH);
    assertThat(under(page, "Schools").text()).isEqualTo("Schools " + NOT_ENOUGH);
    assertThat(page.select(".not-enough")).hasSize(2);
  }

  /** What stands below a heading of the third order, with it. */
  private static Element under(Document page, String heading) {
    Element found =
        page.select("h3").stream()
            .filter(each -> each.text().equals(heading))
            .findFirst()
            .orElseThrow();
    return found.parent();
  }

  @Test
  void programsAreToldTheSame() throws Exception {
    JsonNode career = career(server, TECHNICIAN);
    Document page = page(PAGE);
    for (String part : List.of("activities", "conditions", "duties", "specialities", "qualities")) {
      assertThat(page.text()).as(part).contains(texts(career.at("/portrait/" + part + "/items")));
    }
    for (String part : List.of("description", "education", "licensing", "advancement")) {
      assertThat(page.text()).contains(career.at("/portrait/" + part + "/words").asText());
    }
    assertThat(texts(career.at("/people/languages/shares"), "label")).startsWith("Spanish");
    assertThat(career.at("/people/schools").isNull()).isTrue();
    assertThat(career.path("videos")).isEmpty();
    assertThat(texts(career.at("/hiring/employers"), "name"))
        .containsExactlyElementsOf(page.select("#employers .share-label").eachText());
    assertThat(career.at("/paths/out")).hasSize(ways(page).size());
    assertThat(career.at("/pay/estimate/n").asInt()).isEqualTo(5);
  }

  @Test
  void thePublishedSalariesStandHighestFirstEachAsOfRelatedWork() throws Exception {
    Document page = page(PAGE + "?rows=50");
    List<Integer> amounts =
        page.select(".salaries [data-label^=Salary]").eachText().stream()
            .map(text -> Integer.parseInt(text.replaceAll("\\D", "")))
            .toList();
    assertThat(amounts)
        .hasSize(22)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .startsWith(108_035, 80_496);
    assertThat(page.select(".salaries .related").eachText())
        .hasSize(22)
        .allMatch(
            each ->
                each.equals("Related occupation: Medical Laboratory Scientist")
                    || each.equals("Related occupation: Laboratory Director"));
    JsonNode rows = TestServer.json(server.get(API + TECHNICIAN + "?rows=50")).at("/career/pay");
    assertThat(rows.path("rows_in_all").asInt()).isEqualTo(22);
    assertThat(texts(rows.path("rows"), "related_occupation", "title"))
        .hasSize(22)
        .containsOnly("Medical Laboratory Scientist", "Laboratory Director");
  }

  @Test
  void theWaysAreThoseOfTheReferenceWithItsYears() throws Exception {
    Document page = page(PAGE);
    assertThat(ways(page)).containsExactlyInAnyOrderElementsOf(CHAINS);
    assertThat(page.select(".path-picture tbody th").size()).isGreaterThanOrEqualTo(10);
  }

  @Test
  void theTopSkillsAreWhatItsPeopleAndPostingsShowMoreThanOthers() throws Exception {
    JsonNode skills = career(server, TECHNICIAN).path("skills");
    assertThat(texts(skills.path("top"), "name"))
        .startsWith("Phlebotomy", "Lab specimens", "IV therapy");
    List<Predicate<JsonNode>> says =
        List.of(
            says("(?i)phlebotom|venipunctur|draw|drew|stick|blood"),
            says("(?i)specimen"),
            says("IV"));
    for (int i = 0; i < says.size(); i++) {
      JsonNode skill = skills.path("top").get(i);
      long counted = technicians().stream().filter(says.get(i)).count();
      assertThat(skill.path("people").asLong())
          .as("%s: %d résumés say it in words", skill.path("name"), counted)
          .isBetween(counted / 2, counted);
      assertThat(skill.path("share").asDouble())
          .isGreaterThan(4 * skill.path("elsewhere").asDouble());
      assertThat(skill.path("lines")).hasSize(3);
    }
    assertLeadsOnThePage(page(PAGE));
  }

  private static void assertLeadsOnThePage(Document page) {
    assertThat(page.select("#skills .skill-group").first().select(".share-label").eachText())
        .startsWith("Phlebotomy", "Lab specimens", "IV therapy");
    assertThat(page.select("#skills .lines li").size()).isGreaterThan(8);
  }

  /** Whether what somebody says of a post as a clinical technician has the words. */
  private static Predicate<JsonNode> says(String expression) {
    Pattern words = Pattern.compile(expression);
    return resume -> {
      for (JsonNode post : resume.path("work")) {
        if (isTechnicians(post) && words.matcher(post.toString()).find()) {
          return true;
        }
      }
      return false;
    };
  }

  private static boolean isTechnicians(JsonNode post) {
    return post.path("position").asText().toLowerCase(Locale.ROOT).startsWith("clinical tech");
  }

  private static List<JsonNode> resumes() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> resumes = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("corpus/resumes.ndjson"))) {
      resumes.add(json.readTree(line));
    }
    return resumes;
  }

  private static List<JsonNode> technicians() throws IOException {
    return resumes().stream()
        .filter(
            resume ->
                StreamSupport.stream(resume.path("work").spliterator(), false)
                    .anyMatch(MinedCareerPageTest::isTechnicians))
        .toList();
  }

  @Test
  void whatRestsOnRecordsGoesWithThem(@TempDir Path folder) throws Exception {
    try (TestServer other = TestServer.mining(folder, null).withCorpus()) {
      List<String> all = ways(page(other, PAGE));
      assertThat(all).contains(CHAINS.getLast());
      for (JsonNode resume : technicians()) {
        if (texts(resume.path("work"), "position").stream()
            .anyMatch(title -> title.startsWith("Warehouse Manager"))) {
          delete(other, "resumes", resume.path("id").asText());
        }
      }
      List<String> left = new ArrayList<>(all);
      left.remove(CHAINS.getLast());
      Document page = once(other, each -> ways(each).size() < all.size());
      assertThat(ways(page)).containsExactlyInAnyOrderElementsOf(left);

      for (JsonNode resume : technicians()) {
        delete(other, "resumes", resume.path("id").asText());
      }
      page = once(other, each -> ways(each).isEmpty());
      assertThat(page.select("#paths, #people").select(".not-enough").eachText())
          .hasSize(5)
          .containsOnly(NOT_ENOUGH);
      assertThat(page.select("#paths").text()).contains("Too few");
      assertThat(texts(career(other, TECHNICIAN).at("/skills/top"), "name"))
          .isNotEmpty()
          .doesNotContain("Lab specimens");

      for (JsonNode hit :
          TestServer.json(other.get("/api/v1/jobs?occupation=" + TECHNICIAN)).path("hits")) {
        delete(other, "jobs", hit.path("id").asText());
      }
      page = once(other, each -> each.select("#skills .skill-group").isEmpty());
      assertThat(page.select("#skills, #employers").select(".not-enough").eachText())
          .hasSize(2)
          .containsOnly(NOT_ENOUGH);
      assertThat(page.select(".salaries tbody tr")).isNotEmpty();
    }
  }

  private static void delete(TestServer server, String kind, String id) throws Exception {
    assertThat(
            server
                .send("DELETE", "/api/v1/" + kind + "/" + id, BodyPublishers.noBody())
                .statusCode())
        .as(id)
        .isBetween(200, 404);
  }

  /** The page as soon as it is so: nothing on it is older than a minute. */
  private static Document once(TestServer server, Predicate<Document> so) throws Exception {
    Instant late = Instant.now().plus(Duration.ofMinutes(1));
    Document page = page(server, PAGE);
    while (!so.test(page) && Instant.now().isBefore(late)) {
      Thread.sleep(100);
      page = page(server, PAGE);
    }
    return page;
  }

  @Test
  void wherePartsAreEmptyThePageSaysSoAndNowhereElse() throws Exception {
    long seed = System.nanoTime();
    System.out.println("MinedCareerPageTest seed " + seed);
    List<String> slugs =
        new ArrayList<>(
            Set.copyOf(page("/careers").select(".family a[href^=/careers/]").eachAttr("href")));
    Collections.sort(slugs);
    assertThat(slugs).hasSizeGreaterThan(100);
    Collections.shuffle(slugs, new Random(seed));
    for (String slug : slugs.subList(0, 25)) {
      Document page = page(slug);
      JsonNode career = career(server, slug.substring("/careers/".length()));
      Map<String, Boolean> told =
          Map.of(
              "pay",
                  career.at("/pay/stats/n").asInt() > 0
                      || has(career, "/pay/estimate")
                      || has(career, "/pay/related"),
              "salaries", !career.at("/pay/rows").isEmpty(),
              "skills",
                  !career.at("/skills/top").isEmpty()
                      || has(career, "/portrait/skills")
                      || has(career, "/portrait/tools"),
              "paths",
                  !career.at("/paths/out").isEmpty()
                      || !career.at("/paths/in").isEmpty()
                      || !career.at("/paths/next").isEmpty()
                      || !career.at("/paths/before").isEmpty()
                      || !career.at("/portrait/related").isEmpty(),
              "employers", !career.at("/hiring/employers").isEmpty(),
              "videos", !career.path("videos").isEmpty(),
              "related", !career.at("/portrait/related").isEmpty());
      told.forEach(
          (section, known) ->
              assertThat(page.select("#" + section + " .not-enough").eachText())
                  .as("%s #%s", slug, section)
                  .isEqualTo(known ? List.of() : List.of(NOT_ENOUGH)));
      assertThat(page.select("#work .not-enough, #become .not-enough"))
          .as(slug)
          .hasSize(
              empty(career, "duties", "activities", "conditions", "specialities")
                  + empty(career, "education", "licensing", "qualities", "advancement"));
      Map<String, String> people =
          Map.of(
              "gender", "Gender",
              "ethnicity", "Ethnicity",
              "languages", "Languages spoken",
              "education", "Highest degree",
              "schools", "Schools");
      people.forEach(
          (part, heading) ->
              assertThat(under(page, heading).select(".not-enough"))
                  .as("%s %s", slug, heading)
                  .hasSize(has(career, "/people/" + part) ? 0 : 1));
    }
  }

  private static boolean has(JsonNode career, String part) {
    return !career.at(part).isNull() && !career.at(part).isMissingNode();
  }

  private static int empty(JsonNode career, String... parts) {
    int empty = 0;
    for (String part : parts) {
      empty += has(career, "/portrait/" + part) ? 0 : 1;
    }
    return empty;
  }
}
