package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
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
          .isEqualTo(card.select("a.apply").size());
    }
  }

  @Test
  void everyCountIsWhatTickingItFinds() throws Exception {
    Document page = page("/?q=phlebotomy");
    List<Element> ticks = page.select("#filters .tick:has(.count):has(input[type=checkbox])");
    assertThat(ticks.stream().map(tick -> tick.selectFirst("input").attr("name")).distinct())
        .contains("type", "workplace", "shift", "skill", "licence", "employer");
    for (Element tick : ticks) {
      Element box = tick.selectFirst("input");
      String value = URLEncoder.encode(box.val(), StandardCharsets.UTF_8);
      Document ticked = page("/?q=phlebotomy&" + box.attr("name") + "=" + value);
      String count = tick.selectFirst(".count").ownText();
      assertThat(ticked.selectFirst("h1").text()).as(tick.text()).startsWith(count + " job");
      assertThat(ticked.getElementById(box.id()).hasAttr("checked")).as(tick.text()).isTrue();
    }
  }

  @Test
  void aBarOfPayNarrowsToItAndThoseAbove() throws Exception {
    List<Element> bars = page("/?q=nurse&pay_unknown=exclude").select("#filter-pay .bar");
    assertThat(bars).hasSizeGreaterThan(3);
    long above = 0;
    for (Element bar : bars.reversed()) {
      String words = bar.attr("title");
      above += Long.parseLong(words.replaceAll(".*: ([0-9,]+) jobs?", "$1").replace(",", ""));
      Document narrowed = page(path(bar));
      assertThat(narrowed.selectFirst("h1").text())
          .as(words)
          .startsWith(above == 0 ? "No jobs" : above + " job");
    }
  }

  @Test
  void anEmployerIsLeftOutByOneClick() throws Exception {
    Document page = page("/?q=phlebotomist");
    Element exclude = page.selectFirst("#filter-employer .exclude");
    String employer = exclude.parent().selectFirst(".tick-label").text();
    assertThat(page.select(".card .employer").eachText()).contains(employer);
    Document without = page(path(exclude));
    assertThat(without.select(".card .employer").eachText()).isNotEmpty().doesNotContain(employer);
    assertThat(without.select(".chip").text()).contains("Not " + employer);
  }

  @Test
  void aPostingStandsOpenBesideItsResults() throws Exception {
    Document page = page("/?q=phlebotomist");
    Element link = page.selectFirst(".card-title a");
    assertThat(page.select("#detail article")).isEmpty();
    Document open = page(link.attr("hx-push-url"));
    assertThat(titles(open)).isEqualTo(titles(page));
    assertThat(open.select("h1")).hasSize(1);
    assertThat(open.select("#detail h2").text()).isEqualTo(link.text());
    assertThat(open.select("#close-detail").attr("href")).isEqualTo("/?q=phlebotomist");
    assertThat(open.select(".rail a, .orders a, .pages a").eachAttr("href"))
        .noneMatch(href -> href.contains("job="));
  }

  @Test
  void anUnknownPostingBesideResultsIsSaidThere() throws Exception {
    Document page = page("/?q=phlebotomist&job=none");
    assertThat(page.select("#detail").text()).contains("no posting at this address");
    assertThat(page.select(".card")).isNotEmpty();
  }

  @Test
  void theListFetchesAPostingWithoutThePageAroundIt() throws Exception {
    HttpResponse<String> part = server.get("/jobs/hostile", "HX-Request-Type", "partial");
    assertThat(part.headers().firstValue("Vary")).contains("HX-Request-Type");
    assertThat(part.body()).doesNotContain("<html", "<header class=\"top");
    assertThat(Jsoup.parse(part.body()).select("article.posting h2")).hasSize(1);
    HttpResponse<String> missing = server.get("/jobs/unknown", "HX-Request-Type", "partial");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).doesNotContain("<html").contains("Not found");
  }

  @Test
  void theSearchPageWithAllItsFilesIsUnderAHundredKilobytes() throws Exception {
    Document page = page("/?q=nurse");
    int bytes = zipped(page.outerHtml().getBytes(StandardCharsets.UTF_8));
    List<String> files = new ArrayList<>(page.select("script[src]").eachAttr("src"));
    files.addAll(page.select("link[rel=stylesheet]").eachAttr("href"));
    files.addAll(page.select("link[rel=preload], link[rel=modulepreload]").eachAttr("href"));
    assertThat(files).hasSizeGreaterThan(5);
    for (String file : files) {
      HttpResponse<byte[]> response = server.bytes(file);
      assertThat(response.statusCode()).as(file).isEqualTo(200);
      bytes += file.endsWith(".woff2") ? response.body().length : zipped(response.body());
    }
    assertThat(bytes).isLessThan(100_000);
  }

  private static int zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.size();
  }

  @Test
  void whatAModuleImportsIsServedBesideIt() throws Exception {
    Document page = page("/");
    List<String> modules = new ArrayList<>(page.select("link[rel=modulepreload]").eachAttr("href"));
    modules.add(page.selectFirst("script[type=module]").attr("src"));
    Pattern imported = Pattern.compile("from \"\\./([a-z]+\\.js)\"");
    for (String module : modules) {
      imported
          .matcher(server.get(module).body())
          .results()
          .map(match -> module.replaceFirst("[^/]+$", match.group(1)))
          .forEach(other -> assertThat(modules).as(module).contains(other));
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
    assertThat(page.select("form input[type=hidden]").eachAttr("name")).containsExactly("sort");
    assertThat(page.select("input[name=type][checked]").eachAttr("value"))
        .containsExactly("PART_TIME");
    assertThat(
            page.select("input[name=skill][checked], input[name=employer][checked]")
                .eachAttr("value"))
        .containsExactly("phlebotomy", "x");
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
    assertThat(page(path(page.selectFirst(".offers a"))).select(".card")).isNotEmpty();
  }

  @Test
  void whereNothingIsFoundItSaysWhatWouldBe() throws Exception {
    Document page = page("/?q=phlebotomy&where=Seattle,+WA&type=INTERN&skill=phlebotomy");
    assertThat(page.selectFirst("h1").text()).startsWith("No jobs");
    assertThat(page.select(".offers a").text()).contains("Any type of employment");
    for (Element idea : page.select(".offers a")) {
      assertThat(page(path(idea)).select(".card")).as(idea.text()).isNotEmpty();
    }
  }

  @Test
  void eachTypedPieceIsAChipThatUndoesIt() throws Exception {
    Document page = page("/?q=part+time+nurse+nights");
    List<Element> pieces = page.select(".piece");
    assertThat(pieces).hasSize(3);
    for (Element piece : pieces) {
      String label = piece.selectFirst(".piece-label").text();
      Document without = page(path(piece.selectFirst(".piece-off")));
      assertThat(without.select(".piece-label").eachText())
          .as(label)
          .hasSize(2)
          .doesNotContain(label);
      Document asWords = page(path(piece.selectFirst(".piece-words")));
      assertThat(asWords.select("#what").val()).isEqualTo("part time nurse nights");
      assertThat(asWords.select(".piece-kind").eachText()).as(label).contains("As words");
    }
  }

  @Test
  void typedPiecesThatFindNothingTogetherAreOfferedApart() throws Exception {
    Document page = page("/?q=night+shift+nurse+seattle");
    assertThat(page.selectFirst("h1").text()).startsWith("No jobs");
    assertThat(page.select(".offer")).isNotEmpty();
    for (Element offer : page.select(".offer")) {
      String count = offer.selectFirst(".offer-count").ownText();
      assertThat(page(path(offer)).selectFirst("h1").text()).as(offer.text()).startsWith(count);
    }
  }

  @Test
  void whatWasNotUsedIsSaid() throws Exception {
    assertThat(page("/?q=nurse&sort=date&diversify=on").select(".notices").text())
        .contains("diversify", "on");
  }

  @Test
  void aPostingShowsItsFactsAndLinkedData() throws Exception {
    String href = page("/?q=phlebotomist").selectFirst(".card-title a").attr("href");
    Document page = page(href);
    assertThat(page.select("h1").text()).isNotEmpty();
    assertThat(page.select(".prose p, .prose li")).isNotEmpty();
    assertThat(page.select(".facts dt").eachText()).contains("Posted");
    assertThat(page.select(".posting-head").select(".place, .posting-pay")).hasSize(2);
    JsonNode data = linkedData(page);
    assertThat(data.path("@type").textValue()).isEqualTo("JobPosting");
    assertThat(data.path("title").textValue()).isEqualTo(page.select("h1").text());
    assertThat(data.at("/jobLocation/0/address/addressLocality").textValue()).isNotEmpty();
  }

  private static JsonNode linkedData(Document page) throws IOException {
    return new ObjectMapper().readTree(page.selectFirst("script[type=application/ld+json]").data());
  }

  /** Of schema.org and of the search engines that read it. */
  @Test
  void linkedDataKeepsTheRulesOfJobPosting() throws Exception {
    List<String> faults = new ArrayList<>();
    List<String> postings = new ArrayList<>(hrefs(page("/?limit=40")));
    postings.addAll(hrefs(page("/?workplace=remote&limit=20")));
    for (String posting : postings) {
      JsonNode data = linkedData(page(posting));
      JobPostingRules.faults(data).forEach(fault -> faults.add(posting + ": " + fault));
    }
    assertThat(postings).hasSizeGreaterThan(45);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$45,000", "45k", "45000", " $ 45 K"})
  void payIsTakenAsPeopleWriteIt(String typed) throws Exception {
    Document page = page("/?q=nurse&pay_min=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    assertThat(page.select(".trouble")).isEmpty();
    assertThat(page.select("#pay-min").val()).isEqualTo("45000");
    assertThat(page.select(".chip").text()).contains("Pays 45,000 a year or more");
  }

  @Test
  void theRoomOfThePaneIsKnownBeforeThePaneHasCome() throws Exception {
    for (String path : List.of("/", "/?q=nurse", "/?q=zzzz", "/?q=zzzz&job=closed")) {
      Document page = page(path);
      assertThat(page.selectFirst("#bench").hasAttr("data-pane"))
          .as(path)
          .isEqualTo(page.selectFirst("#detail") != null);
    }
  }

  @Test
  void hostileTextStaysText() throws Exception {
    HttpResponse<String> response = server.get("/jobs/hostile");
    assertThat(response.statusCode()).isEqualTo(200);
    Document page = Jsoup.parse(response.body());
    assertThat(page.select("h1").text()).isEqualTo("</script><script>alert(1)</script>");
    assertThat(page.select("script:not([src])")).hasSize(1);
    assertThat(page.selectFirst("script:not([src])").data()).doesNotContain("<", ">");
    assertThat(page.select("img, [onclick], [onerror]")).isEmpty();
    Document results = page("/?q=alert&limit=100");
    assertThat(results.select("script:not([src]), img, [onerror]")).isEmpty();
  }

  @Test
  void aClosedPostingSaysSoAndIsGone() throws Exception {
    HttpResponse<String> response = server.get("/jobs/closed");
    assertThat(response.statusCode()).isEqualTo(410);
    Document page = Jsoup.parse(response.body());
    assertThat(page.select(".closed-banner").text()).contains("31 January 2026");
    assertThat(page.select("script:not([src]), .actions a:contains(Apply)")).isEmpty();
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
        "/?q=nurse&job=closed",
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
    assertThat(page.select(page.select("a.skip").attr("href"))).hasSize(1);
    assertThat(page.title()).isNotBlank();
    assertThat(
            page.select(
                "[style], style, script:not([src^=/assets/]):not([type=application/ld+json])"))
        .isEmpty();
    for (Element field : page.select("input:not([type=hidden]), select")) {
      boolean labelled =
          field.closest("label") != null || !page.select("label[for=" + field.id() + "]").isEmpty();
      assertThat(labelled).as(field.outerHtml()).isTrue();
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }
}
