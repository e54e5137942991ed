package metier.web.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import metier.web.TestServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteMapTest {
  private static final String ORIGIN = "https://jobs.example.org";

  private static Document xml(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }

  private static void put(TestServer server, String id, String more) throws Exception {
    String posting =
        "{\"@type\":\"JobPosting\",\"title\":\"Nurse "
            + id
            + "\",\"description\":\"Cares\""
            + more
            + "}";
    assertThat(
            server
                .send(
                    "PUT", "/api/v1/jobs/" + id + "?refresh=true", BodyPublishers.ofString(posting))
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  void itHoldsTheStartPageAndThePostingsThatStandEachWithItsDay(@TempDir Path folder)
      throws Exception {
    try (TestServer server = new TestServer(folder)) {
      put(server, "standing", ",\"datePosted\":\"2026-03-01\",\"validThrough\":\"2026-03-15\"");
      put(server, "a%26b%3Cc%3E", ",\"datePosted\":\"2026-02-02\"");
      put(server, "undated", "");
      put(server, "over", ",\"validThrough\":\"2026-03-14\"");
      Document map = xml(new SiteMap(server.engine(), TestServer.CLOCK, List::of).whole(ORIGIN));
      assertThat(map.select("urlset > url > loc").eachText())
          .hasSize(4)
          .contains(ORIGIN + "/")
          .noneMatch(address -> address.contains("over"))
          .allMatch(address -> address.matches("https://jobs\\.example\\.org/[\\w/%~.-]*"));
      assertThat(map.select("lastmod").eachText())
          .containsExactlyInAnyOrder("2026-03-01", "2026-02-02");
    }
  }

  @Test
  void manyPostingsArePartedAndNoneIsLostOrTwice(@TempDir Path folder) throws Exception {
    try (TestServer server = new TestServer(folder)) {
      for (int i = 0; i < 10; i++) {
        put(server, "n" + i, "");
      }
      SiteMap map = new SiteMap(server.engine(), TestServer.CLOCK, List::of, 4, Duration.ZERO);
      List<String> parts = xml(map.whole(ORIGIN)).select("sitemapindex > sitemap > loc").eachText();
      assertThat(parts)
          .containsExactly(
              ORIGIN + "/sitemaps/1.xml", ORIGIN + "/sitemaps/2.xml", ORIGIN + "/sitemaps/3.xml");
      List<String> all = new ArrayList<>();
      for (String part : parts) {
        String name = part.substring(part.lastIndexOf('/') + 1);
        List<String> here =
            xml(map.part(name, ORIGIN).orElseThrow()).select("url > loc").eachText();
        assertThat(here).hasSizeLessThanOrEqualTo(4);
        all.addAll(here);
      }
      assertThat(all).doesNotHaveDuplicates().hasSize(11);
      assertThat(map.part("4.xml", ORIGIN)).isEmpty();
      assertThat(map.part("0.xml", ORIGIN)).isEmpty();
    }
  }

  @Test
  void whatWasListedIsGivenAgainForAWhile(@TempDir Path folder) throws Exception {
    try (TestServer server = new TestServer(folder)) {
      SiteMap kept = new SiteMap(server.engine(), TestServer.CLOCK, List::of);
      SiteMap fresh = new SiteMap(server.engine(), TestServer.CLOCK, List::of, 10, Duration.ZERO);
      String before = kept.whole(ORIGIN);
      assertThat(fresh.whole(ORIGIN)).isEqualTo(before);
      put(server, "new", "");
      assertThat(kept.whole(ORIGIN)).isEqualTo(before);
      assertThat(fresh.whole(ORIGIN)).contains("new");
    }
  }
}
