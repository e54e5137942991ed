package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import metier.config.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutletsTest {
  private static final Site SITE =
      new Site(
          "Harbour Jobs",
          "https://jobs.example.org",
          null,
          null,
          Set.of("https://www.example.org"),
          5);

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder, SITE).withCorpus();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Document feed(String query) throws Exception {
    HttpResponse<String> response = server.get("/jobs.atom" + query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
    return Jsoup.parse(response.body(), "", Parser.xmlParser());
  }

  private static List<String> ids(Document feed) {
    return feed.select("feed > entry > id").eachText();
  }

  @Test
  void aFeedHasWhatAtomAsksFor() throws Exception {
    Document feed = feed("?q=nurse&where=Seattle,%20WA");
    assertThat(feed.select("feed").attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(feed.select("feed > title").text())
        .isEqualTo("Jobs for “nurse” near Seattle, WA – Harbour Jobs");
    assertThat(feed.select("feed > link[rel=self]").attr("href"))
        .isEqualTo("https://jobs.example.org/jobs.atom?q=nurse&where=Seattle%2C+WA");
    assertThat(feed.select("feed > link[rel=alternate]").attr("href"))
        .isEqualTo("https://jobs.example.org/?q=nurse&where=Seattle%2C+WA");
    assertThat(feed.select("feed > entry")).isNotEmpty();
    for (Element entry : feed.select("feed > entry")) {
      assertThat(entry.select("> id").text()).startsWith("urn:uuid:");
      assertThat(entry.select("> title").text()).isNotEmpty();
      assertThat(entry.select("> updated").text()).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
      assertThat(entry.select("> author > name").text()).isNotEmpty();
      assertThat(entry.select("> link[rel=alternate]").attr("href"))
          .startsWith("https://jobs.example.org/jobs/");
    }
  }

  @Test
  void itHoldsWhatTheSearchFindsNewestFirst() throws Exception {
    Document feed = feed("?q=nurse");
    List<String> days = feed.select("feed > entry > updated").eachText();
    assertThat(days).isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(feed.select("feed > updated").text()).isEqualTo(days.getFirst());
    int total =
        TestServer.json(server.get("/api/v1/jobs?q=nurse&limit=0")).at("/total/value").intValue();
    assertThat(ids(feed)).doesNotHaveDuplicates().hasSize(Math.min(50, total));
    assertThat(ids(feed("?q=nurse&limit=3"))).isEqualTo(ids(feed).subList(0, 3));
  }

  @Test
  void idsStayWhereTheSearchIsTheSame() throws Exception {
    Document feed = feed("?q=nurse&type=FULL_TIME");
    Document again = feed("?type=FULL_TIME&q=nurse&limit=60");
    assertThat(again.select("feed > id").text()).isEqualTo(feed.select("feed > id").text());
    assertThat(ids(again)).startsWith(ids(feed).toArray(String[]::new));
    assertThat(feed("?q=nurse").select("feed > id").text())
        .isNotEqualTo(feed.select("feed > id").text());
  }

  @Test
  void aFeedWithNothingIsOneToo() throws Exception {
    Document feed = feed("?q=zzzz&literal=zzzz");
    assertThat(ids(feed)).isEmpty();
    assertThat(feed.select("feed > updated").text()).isNotEmpty();
  }

  @Test
  void whatCannotBeReadIsSaidAndSoIsWhatWasNotUsed() throws Exception {
    assertThat(server.get("/jobs.atom?where=Seatlle").statusCode()).isEqualTo(400);
    assertThat(server.get("/jobs.atom?where=Seatlle").body()).contains("\"Seattle\"");
    assertThat(feed("?q=nurse&nonsense=1").select("subtitle").text()).contains("nonsense=1");
  }

  @Test
  void whatXmlCannotHoldDoesNoHarm() throws Exception {
    String posting =
        "{\"@type\":\"JobPosting\",\"title\":\"Quux <b>&amp; ]]> \\u0001\\uFFFF"
            + " 🩺\",\"description\":\"x\"}";
    server.send("PUT", "/api/v1/jobs/odd?refresh=true", BodyPublishers.ofString(posting));
    try {
      Document feed = feed("?q=quux");
      assertThat(feed.select("entry > title").text()).startsWith("Quux").endsWith("🩺");
    } finally {
      server.send("DELETE", "/api/v1/jobs/odd?refresh=true", BodyPublishers.noBody());
    }
  }

  @Test
  void itIsSaidWhoseDataAndModelsThisRestsOn() throws Exception {
    HttpResponse<String> about = server.get("/about");
    assertThat(about.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(about.body()).select("main").text())
        .contains(
            "204 postings",
            "O*NET® is a trademark of USDOL/ETA",
            "This service uses the ESCO classification of the European Commission.",
            "GeoNames",
            "bge-small-en-v1.5",
            "all-MiniLM-L6-v2");
  }

  @Test
  void robotsMayReadPostingsButNotTheApi() throws Exception {
    HttpResponse<String> robots = server.get("/robots.txt");
    assertThat(robots.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(robots.body().lines())
        .contains(
            "User-agent: *",
            "Allow: /",
            "Disallow: /api/",
            "Sitemap: https://jobs.example.org/sitemap.xml");
  }

  @Test
  void theSiteMapNamesPagesThatAreThere() throws Exception {
    HttpResponse<String> map = server.get("/sitemap.xml");
    List<String> addresses =
        Jsoup.parse(map.body(), "", Parser.xmlParser()).select("url > loc").eachText();
    assertThat(addresses).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    for (String address : addresses.subList(0, 10)) {
      assertThat(address).startsWith("https://jobs.example.org/");
      assertThat(server.get(address.substring("https://jobs.example.org".length())).statusCode())
          .as(address)
          .isEqualTo(200);
    }
    assertThat(server.get("/sitemaps/1.xml").body()).isEqualTo(map.body());
    assertThat(server.get("/sitemaps/2.xml").statusCode()).isEqualTo(404);
  }

  @Test
  void withoutAnAddressTheRequestNamesIt(@TempDir Path folder) throws Exception {
    Site site = new Site("Metier", null, null, null, Set.of(), 5);
    try (TestServer plain = new TestServer(folder, site)) {
      assertThat(plain.get("/robots.txt").body())
          .contains("Sitemap: http://127.0.0.1:" + plain.port() + "/sitemap.xml");
    }
  }

  @Test
  void onlyNamedSitesMayReadTheApiFromABrowser() throws Exception {
    HttpResponse<String> named =
        server.get("/api/v1/jobs?limit=1", "Origin", "https://www.example.org");
    assertThat(named.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://www.example.org");
    assertThat(named.headers().firstValue("Vary").orElse("")).contains("Origin");
    HttpResponse<String> wrong =
        server.get("/api/v1/jobs?limit=lots", "Origin", "https://www.example.org");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.headers().firstValue("Access-Control-Allow-Origin")).isPresent();
    for (String path : List.of("/api/v1/jobs?limit=1", "/api/v1/resumes", "/")) {
      assertThat(
              server
                  .get(path, "Origin", "https://other.example.org")
                  .headers()
                  .firstValue("Access-Control-Allow-Origin"))
          .as(path)
          .isEmpty();
    }
    assertThat(
            server
                .get("/api/v1/resumes", "Origin", "https://www.example.org")
                .headers()
                .firstValue("Access-Control-Allow-Origin"))
        .isEmpty();
  }
}
