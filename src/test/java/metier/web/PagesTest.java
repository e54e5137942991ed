package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  private static final String HOSTILE =
      """
      {"@type":"JobPosting","identifier":"hostile","title":"</script><script>alert(1)</script>",
       "description":"<p onclick='x()'>Fine<script>alert(2)</script></p>",
       "hiringOrganization":{"@type":"Organization","name":"\\"><img src=x onerror=alert(3)>"},
       "url":"https://jobs.example/1","jobLocation":{"@type":"Place","address":"Reno, NV"}}
      """;

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder).withCorpus();
    put("hostile", HOSTILE);
    put(
        "closed",
        """
        {"@type":"JobPosting","title":"Night Clerk","description":"Counts","validThrough":"2026-01-31"}
        """);
  }

  private void put(String id, String posting) throws Exception {
    HttpResponse<String> response =
        server.send(
            "PUT", "/api/v1/jobs/" + id + "?refresh=true", BodyPublishers.ofString(posting));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(server.get(path).body(), server.at("/").toString());
  }

  private static List<String> titles(Document page) {
    return page.select(".card-title").eachText();
  }

  /** The address that a link leads to, as the server takes it. */
  private static String path(Element link) {
    URI uri = URI.create(link.absUrl("href"));
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  @Test
  void theFirstPageInvitesAndShowsPostings() throws Exception {
    Document page = page("/");
    assertThat(page.select("form[role=search] input").eachAttr("name")).contains("q", "where");
    assertThat(page.select(".card")).hasSize(20);
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void aSearchShowsMarkedWordsPlaceDistancePayAndAge() throws Exception {
    Document page = page("/?q=phlebotomy&where=Seattle,+WA");
    assertThat(page.selectFirst("h1").text()).contains("phlebotomy", "near Seattle, WA");
    assertThat(page.select(".snippet mark").eachText()).contains("Phlebotomy");
    Element card = page.selectFirst(".card:has(.pay)");
    assertThat(card.select(".place").text()).endsWith("WA");
    assertThat(card.select(".distance").text()).endsWith("away");
    assertThat(card.select(".pay").text()).startsWith("$");
    assertThat(card.select("time").attr("datetime")).matches("\\d{4}-\\d\\d-\\d\\d");
    assertThat(page.select(".tag.matched").text()).contains("Phlebotomy");
    assertThat(page.select("#what").val()).isEqualTo("phlebotomy");
    assertThat(page.select("#where").val()).isEqualTo("Seattle, WA");
  }

  @Test
  void theApplyButtonStandsWhereThereIsAnAddress() throws Exception {
    for (Element card : page("/?limit=100").select(".card")) {
      String posting = path(card.selectFirst(".card-title a"));
      Document page = page(posting);
      assertThat(page.select(".actions a:contains(Apply)").size())
          .as(posting)
          .isEqualTo(card.select(".card-side a:contains(Apply)").size());
    }
  }

  @Test
  void everyCountIsWhatItsLinkFinds() throws Exception {
    Document page = page("/?q=phlebotomy");
    List<Element> links = new ArrayList<>(page.select(".facet a:not([aria-current])"));
    assertThat(links).isNotEmpty();
    for (Element link : links) {
      // A place is searched with its surroundings, so it may find more than it counts.
      if (!link.attr("href").contains("where=")) {
        String heading = page(path(link)).selectFirst("h1").text();
        String count = link.selectFirst(".count").ownText();
        assertThat(heading).as(link.text()).startsWith(count + " job");
      }
    }
  }

  @Test
  void eachFilterInForceHasALinkThatTakesItAway() throws Exception {
    String all =
        "/?q=phlebotomy&type=PART_TIME&skill=phlebotomy&remote=true&pay_min=1000&posted_within=30"
            + "&employer=nobody&where=Seattle&radius=50";
    Document page = page(all);
    List<Element> chips = page.select(".chip:not(.clear)");
    assertThat(chips).hasSize(7);
    for (Element chip : chips) {
      assertThat(page(path(chip)).select(".chip:not(.clear)")).as(chip.text()).hasSize(6);
    }
    assertThat(page(path(page.selectFirst(".chip.clear"))).select(".chip")).isEmpty();
  }

  @Test
  void theFormKeepsWhatItDoesNotShow() throws Exception {
    Document page = page("/?q=nurse&skill=phlebotomy&sort=date&employer=x&type=PART_TIME");
    assertThat(page.select("form input[type=hidden]").eachAttr("name"))
        .containsExactly("skill", "employer", "sort");
    assertThat(page.select("input[name=type][checked]").eachAttr("value"))
        .containsExactly("PART_TIME");
  }

  @Test
  void pagesTurnForthAndBackWithoutLosingOrRepeatingAPosting() throws Exception {
    Document first = page("/?limit=15");
    List<String> seen = new ArrayList<>(hrefs(first));
    Element next = first.selectFirst("a[rel=next]");
    Document last = first;
    while (next != null) {
      last = page(path(next));
      seen.addAll(hrefs(last));
      next = last.selectFirst("a[rel=next]");
    }
    assertThat(seen).doesNotHaveDuplicates().hasSize(205);
    assertThat(hrefs(page(path(last.selectFirst("a[rel=prev]")))))
        .isEqualTo(seen.subList(180, 195));
  }

  private static List<String> hrefs(Document page) {
    return page.select(".card-title a").eachAttr("href");
  }

  @Test
  void emptyBoxesAreNotFilters() throws Exception {
    Document page = page("/?q=&where=&pay_min=&posted_within=&radius=50");
    assertThat(page.select(".notices, .trouble, .chip")).isEmpty();
    assertThat(titles(page)).hasSize(20);
  }

  @Test
  void anUnknownPlaceIsSaidAtItsBoxWithTheNearestAsLinks() throws Exception {
    HttpResponse<String> response = server.get("/?q=phlebotomy&where=Seatlle");
    assertThat(response.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(response.body(), server.at("/").toString());
    Element box = page.selectFirst("#where");
    assertThat(box.attr("aria-invalid")).isEqualTo("true");
    Element trouble = page.getElementById(box.attr("aria-describedby"));
    assertThat(trouble.text())
        .contains("Sorry, we can't find that. Please try a different city or state.");
    assertThat(page(path(trouble.selectFirst("a:contains(Seattle, WA)"))).select(".card"))
        .isNotEmpty();
  }

  @Test
  void aWrongFilterIsSaidToo() throws Exception {
    Document page = page("/?pay_min=lots");
    assertThat(page.select(".trouble").text()).contains("lots");
    assertThat(page(path(page.selectFirst(".ideas a"))).select(".card")).isNotEmpty();
  }

  @Test
  void whereNothingIsFoundItSaysWhatWouldBe() throws Exception {
    Document page = page("/?q=phlebotomy&where=Seattle,+WA&type=INTERN&skill=phlebotomy");
    assertThat(page.selectFirst("h1").text()).startsWith("No jobs");
    assertThat(page.select(".ideas a").text()).contains("Without “Internship”");
    for (Element idea : page.select(".ideas a")) {
      assertThat(page(path(idea)).select(".card")).as(idea.text()).isNotEmpty();
    }
  }

  @Test
  void whatWasNotUsedIsSaid() throws Exception {
    assertThat(page("/?q=nurse&diversify=on").select(".notices").text())
        .contains("diversify", "on");
  }

  @Test
  void aPostingShowsItsFactsAndLinkedData() throws Exception {
    String href = page("/?q=phlebotomist").selectFirst(".card-title a").attr("href");
    Document page = page(href);
    assertThat(page.select("h1").text()).isNotEmpty();
    assertThat(page.select(".prose p, .prose li")).isNotEmpty();
    assertThat(page.select(".facts dt").eachText()).contains("Posted", "Place", "Pay");
    JsonNode data =
        new ObjectMapper().readTree(page.selectFirst("script[type=application/ld+json]").data());
    assertThat(data.path("@type").textValue()).isEqualTo("JobPosting");
    assertThat(data.path("title").textValue()).isEqualTo(page.select("h1").text());
    assertThat(data.at("/jobLocation/0/address/addressLocality").textValue()).isNotEmpty();
  }

  @Test
  void hostileTextStaysText() throws Exception {
    HttpResponse<String> response = server.get("/jobs/hostile");
    assertThat(response.statusCode()).isEqualTo(200);
    Document page = Jsoup.parse(response.body());
    assertThat(page.select("h1").text()).isEqualTo("</script><script>alert(1)</script>");
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.selectFirst("script").data()).doesNotContain("<", ">");
    assertThat(page.select("img, [onclick], [onerror]")).isEmpty();
    Document results = page("/?q=alert&limit=100");
    assertThat(results.select("script, img, [onerror]")).isEmpty();
  }

  @Test
  void aClosedPostingSaysSoAndIsGone() throws Exception {
    HttpResponse<String> response = server.get("/jobs/closed");
    assertThat(response.statusCode()).isEqualTo(410);
    Document page = Jsoup.parse(response.body());
    assertThat(page.select(".closed-banner").text()).contains("31 January 2026");
    assertThat(page.select("script, .actions a:contains(Apply)")).isEmpty();
    assertThat(server.get("/api/v1/jobs/closed").statusCode()).isEqualTo(410);
    assertThat(server.get("/api/v1/jobs/closed?expired=include").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=phlebotomy&where=Seattle&type=PART_TIME",
        "/?where=nowhere+at+all",
        "/?q=zzzz",
        "/jobs/hostile",
        "/jobs/closed",
        "/jobs/unknown"
      })
  void everyPageHasItsLandmarksLabelsAndNoInlineCode(String path) throws Exception {
    Document page = page(path);
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("main#main")).hasSize(1);
    assertThat(page.select("header, footer")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("[style], style, script:not([type=application/ld+json])")).isEmpty();
    for (Element field : page.select("input:not([type=hidden]), select")) {
      boolean labelled =
          field.closest("label") != null || !page.select("label[for=" + field.id() + "]").isEmpty();
      assertThat(labelled).as(field.outerHtml()).isTrue();
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }
}
