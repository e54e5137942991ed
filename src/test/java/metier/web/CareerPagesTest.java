package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages about work, over figures that are given to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareerPagesTest {
  private static final String PAGE = "/careers/clinical-technician";
  private static final String NOT_ENOUGH =
      "Unfortunately we don't have enough data for this section.";

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder).withCorpus();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(server.get(path).body());
  }

  private static List<String> places(Document page) {
    return page.select("#jobs .place").eachText();
  }

  @Test
  void everyPartIsThereAndTheContentsLeadToIt() throws Exception {
    Document page = page(PAGE);
    assertThat(page.select("h1").text()).isEqualTo("Clinical Technician");
    List<String> sections = page.select("section.section").eachAttr("id");
    assertThat(sections).hasSize(11);
    assertThat(page.select(".contents a").eachAttr("href"))
        .containsExactlyElementsOf(sections.stream().map(id -> "#" + id).toList());
    assertThat(page.select("#work h3").eachText())
        .containsExactly("Duties", "Work activities", "What the work is like", "Specialities");
    assertThat(page.select("#people h3").eachText())
        .containsExactly("Gender", "Ethnicity", "Languages spoken", "Highest degree", "Schools");
    assertThat(page.select("label[for=career-where], .career-types legend").eachText())
        .containsExactly("Where do you want to work?", "Job type you want");
    assertThat(page.select("[style], script:not([src]):not([type=application/ld+json])")).isEmpty();
  }

  @Test
  void whatIsntKnownIsSaidInEverySection() throws Exception {
    Document page = page("/careers/phlebotomist");
    for (String id :
        List.of(
            "work",
            "pay",
            "become",
            "skills",
            "paths",
            "employers",
            "salaries",
            "people",
            "videos",
            "related")) {
      assertThat(page.select("#" + id + " .not-enough").eachText())
          .as(id)
          .isNotEmpty()
          .containsOnly(NOT_ENOUGH);
    }
    assertThat(page("/skills/empathy").select(".not-enough").eachText())
        .hasSize(4)
        .containsOnly(NOT_ENOUGH);
  }

  @Test
  void aPlaceAndATypeNarrowTheJobsAndTheEstimate() throws Exception {
    List<String> anywhere = places(page(PAGE));
    Document near = page(PAGE + "?where=Seattle,+WA&radius=&type=FULL_TIME");
    assertThat(places(near)).isNotEmpty().allMatch(place -> place.contains(", WA"));
    assertThat(anywhere).anyMatch(place -> !place.contains(", WA"));
    assertThat(near.select("#pay .estimate").text()).contains("in Seattle, WA").contains("9 of");
    assertThat(near.select("#jobs .more-links a").attr("href"))
        .contains("where=Seattle", "type=FULL_TIME", "occupation=clinical-technician");
    assertThat(near.select(".career-form input[checked]").eachAttr("value"))
        .containsExactly("FULL_TIME");
  }

  @Test
  void anUnknownPlaceIsToldWithThoseNearItAndThePageStaysWhole() throws Exception {
    HttpResponse<String> response = server.get(PAGE + "?where=Seatlle&type=FULL_TIME");
    assertThat(response.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(response.body());
    Element trouble = page.select("#career-trouble").first();
    assertThat(trouble).isNotNull();
    assertThat(trouble.text())
        .contains("Sorry, we can't find that. Please try a different city or state.");
    assertThat(trouble.select("a").eachAttr("href"))
        .anyMatch(href -> href.startsWith(PAGE + "?") && href.contains("type=FULL_TIME"));
    assertThat(page.select("#career-where").attr("value")).isEqualTo("Seatlle");
    assertThat(page.select("#jobs .card")).isNotEmpty();
  }

  @Test
  void salariesAreHighestFirstLabelledWhereRelatedAndShowMore() throws Exception {
    Document page = page(PAGE);
    assertThat(page.select(".salaries tbody tr")).hasSize(10);
    assertThat(page.select(".salaries .related").first()).isNotNull();
    assertThat(page.select(".salaries .related").first().text())
        .isEqualTo("Related occupation: Medical Laboratory Scientist");
    String more = page.select("#salaries .more-links a").first().attr("href");
    Document all = page(more.substring(0, more.indexOf('#')));
    List<Integer> amounts =
        all.select(".salaries td.strong").eachText().stream()
            .map(text -> Integer.parseInt(text.replaceAll("\\D", "")))
            .toList();
    assertThat(amounts).hasSize(22).isSortedAccordingTo((a, b) -> b - a);
    assertThat(all.select("#pay").text()).contains("From 22 records, 2015–2024.");
    assertThat(page(PAGE + "?where=Alaska").select("#salaries .not-enough").text())
        .isEqualTo(
            "No results. To get more results, try adjusting your search by changing your"
                + " filters.");
  }

  @Test
  void pathsStandAsChainsAsAPictureAndAsATableThatAgree() throws Exception {
    Document page = page(PAGE);
    assertThat(page.select("#paths .way").first().text())
        .isEqualTo(
            "Phlebotomist → Registered Nurse → Case Manager → Career Manager 6 years, 9 people");
    List<String> ends = page.select(".path-picture tbody th").eachText();
    assertThat(ends).hasSize(11);
    assertThat(page.select(".path-box.to > title").eachText())
        .containsExactlyInAnyOrderElementsOf(ends);
    assertThat(page.select(".paths-svg a").eachAttr("href")).contains("/careers/registered-nurse");
    assertThat(page.select(".paths-svg > title, .paths-svg > desc")).hasSize(2);
  }

  @Test
  void workWithoutRecordsOfItsOwnTellsOfWorkLikeItAndSaysSo() throws Exception {
    Document page = page("/careers/medical-assistant");
    assertThat(page.select(".answer").first().text())
        .isEqualTo(
            "Pay of related work $45,500 a year median of 3 records, none of them of this"
                + " occupation");
    assertThat(page.select("#pay").text())
        .contains(
            "No salary record here is of this occupation itself. 3 records of closely related work"
                + " have a median of $45,500 a year",
            "One of them stands under “Real salaries”, with its occupation.")
        .doesNotContain(NOT_ENOUGH, "on average");
    assertThat(page.select("#salaries .basis").first().text())
        .isEqualTo(
            "1 of 3 records, all of closely related occupations, as published, highest"
                + " first.");
    assertThat(page.select("#paths").text())
        .contains(
            "Too few résumés show steps from here.",
            "related occupations, according to O*NET or ESCO:")
        .doesNotContain(NOT_ENOUGH);
    assertThat(page.select("#paths .related-work a").eachAttr("href"))
        .containsExactly("/careers/phlebotomist", PAGE);
    assertThat(page(PAGE).select("#paths .related-work"))
        .as("where people show where they went")
        .isEmpty();
  }

  @Test
  void payIsDrawnToldAndListedAlike() throws Exception {
    Document page = page(PAGE);
    List<String> inTable = page.select(".pay-chart tbody tr").eachText();
    assertThat(
            page.select(".pay-column > title").eachText().stream()
                .map(text -> text.replace(":", "")))
        .containsExactlyElementsOf(inTable);
    assertThat(inTable).last().asString().startsWith("$85,000 and more");
    assertThat(page.select("#pay .basis").first().text())
        .contains("Not counted in these figures: 3 rows of surveys of many people.");
    assertThat(page.select("#pay-states + .wide-table tbody tr").first().text())
        .isEqualTo("Washington $58,000 $51,000 – $66,000 9");
  }

  @Test
  void otherNamesLeadToThePageAndTakeWhatWasAskedAlong() throws Exception {
    HttpResponse<String> other = server.get("/careers/clin-tech?where=Seattle");
    assertThat(other.statusCode()).isEqualTo(303);
    assertThat(other.headers().firstValue("Location")).hasValue(PAGE + "?where=Seattle");
    HttpResponse<String> typed = server.get("/careers?q=blood+draw+tech");
    assertThat(typed.statusCode()).isEqualTo(303);
    assertThat(typed.headers().firstValue("Location")).hasValue("/careers/phlebotomist");
    assertThat(server.get("/skills/Phlebotomy").headers().firstValue("Location"))
        .hasValue("/skills/phlebotomy");
  }

  @Test
  void whatIsNowhereIsSaidSoWithWaysOn() throws Exception {
    HttpResponse<String> unknown = server.get("/careers/laboratory-zzqx");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(unknown.body()).select(".offers a").eachAttr("href"))
        .contains("/careers")
        .anyMatch(href -> href.startsWith("/careers/"));
    HttpResponse<String> typed = server.get("/careers?q=zzzz");
    assertThat(typed.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(typed.body()).select("#found, .family")).hasSizeGreaterThan(3);
    assertThat(Jsoup.parse(server.get("/skills/phlebotomy-on-mars").body()).select(".offers a"))
        .hasSizeGreaterThan(1);
  }

  @Test
  void searchAndPostingsLeadToTheWorkThatTheyNameAndTheMapHoldsAll() throws Exception {
    assertThat(page("/?q=phlebotomist").select(".piece a").eachAttr("href"))
        .contains("/careers/phlebotomist");
    Document search = page("/?occupation=clinical-technician");
    String posting = search.select(".card-title a").first().attr("href");
    assertThat(page(posting).select(".facts dd a").eachAttr("href"))
        .contains("/careers/clinical-technician");
    assertThat(server.get("/sitemap.xml").body())
        .contains("/careers</loc>", PAGE + "</loc>", "/skills/phlebotomy</loc>");
  }
}
