package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecruitPagesTest {
  private static final String ROLE = "/recruit/candidates?job=M-1001";

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder).withCorpus();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private List<String> found(String pattern, String path) throws Exception {
    HttpResponse<String> page = server.get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return Pattern.compile(pattern)
        .matcher(page.body())
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  @Test
  void nobodyIsNamedAndEmployersOnlyWhenAsked() throws Exception {
    String hidden = server.get(ROLE).body();
    assertThat(hidden)
        .contains("Candidate ")
        .doesNotContain("r-101", "Broussard", "Elliott Terrace");
    assertThat(server.get(ROLE + "&anonymous=false").body())
        .contains("Elliott Terrace")
        .doesNotContain("Broussard");
    assertThat(server.get(ROLE).headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void theSamePersonHasTheSameNameEverywhere() throws Exception {
    List<String> list = found("<span>(Candidate \\w+)</span>", ROLE);
    List<String> picks = found("name=\"pick\" value=\"(\\w+)\"", ROLE);
    String chosen = "&pick=" + picks.get(1) + "&pick=" + picks.get(4);
    assertThat(
            found(
                "compare-name\">(Candidate \\w+)<", ROLE.replace("candidates", "compare") + chosen))
        .containsExactly(list.get(1), list.get(4));
    String csv = server.get(ROLE.replace("candidates", "candidates.csv")).body();
    assertThat(csv.lines().skip(1).limit(list.size()).map(row -> row.split(",")[1]))
        .containsExactlyElementsOf(list);
  }

  @Test
  void fourStandSideBySideAtMost() throws Exception {
    List<String> picks = found("name=\"pick\" value=\"(\\w+)\"", ROLE);
    String chosen = String.join("", picks.subList(0, 6).stream().map(p -> "&pick=" + p).toList());
    String page = server.get(ROLE.replace("candidates", "compare") + chosen).body();
    assertThat(page).contains("Four stand side by side at most");
    assertThat(Pattern.compile("compare-name").matcher(page).results()).hasSize(4);
    assertThat(server.get(ROLE.replace("candidates", "compare")).statusCode()).isEqualTo(400);
  }

  @Test
  void whatElseWasFilledInStaysWhereSomethingIsWrong() throws Exception {
    HttpResponse<String> page =
        server.get(
            ROLE
                + "&demand.phlebotomy=ignore&add=frobnication&years=-1&level=senior&years_min=3"
                + "&updated_within=90&where=Tacoma");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("name=\"demand.phlebotomy\" value=\"ignore\" checked")
        .contains("name=\"add\" value=\"frobnication\"")
        .contains("name=\"years\" value=\"-1\"")
        .contains("value=\"senior\" selected")
        .contains("name=\"years_min\" value=\"3\"")
        .contains("value=\"90\" selected")
        .contains("name=\"where\" type=\"search\" value=\"Tacoma\"");
  }

  @Test
  void aPageBehindTheLastLeadsBack() throws Exception {
    String page = server.get(ROLE + "&offset=9999").body();
    assertThat(page).contains("Nothing stands behind rank ").doesNotContain("10,000–");
    String previous = found("rel=\"prev\" href=\"([^\"]+)\"", ROLE + "&offset=9999").getFirst();
    assertThat(found("<span>(Candidate \\w+)</span>", previous.replace("&amp;", "&"))).isNotEmpty();
  }

  @Test
  void theTableIsADownload() throws Exception {
    HttpResponse<String> csv = server.get(ROLE.replace("candidates", "candidates.csv"));
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"candidates.csv\"");
    assertThat(csv.body()).startsWith("rank,candidate,score,title,place,years,");
  }

  @Test
  void editsChangeTheRankAndStayInTheForm() throws Exception {
    List<String> before = found("<span>(Candidate \\w+)</span>", ROLE);
    String edited = ROLE + "&add=welding&demand.phlebotomy=ignore&years=9&level=senior";
    assertThat(found("<span>(Candidate \\w+)</span>", edited)).isNotEqualTo(before);
    assertThat(found("name=\"demand.phlebotomy\" value=\"(\\w+)\" checked", edited))
        .containsExactly("ignore");
    assertThat(found("name=\"demand.welding\" value=\"(\\w+)\" checked", edited))
        .containsExactly("must");
    assertThat(found("id=\"years\" name=\"years\" value=\"(\\d+)\"", edited)).containsExactly("9");
    assertThat(found("value=\"(\\w+)\" selected>Senior", edited)).containsExactly("senior");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&years=lots|The years were 'lots'; they are a whole number up to 80.",
        "&level=king|There is no level 'king'.",
        "&demand.phlebotomy=maybe|A skill can be must, nice or ignore, not 'maybe'.",
        "&where=Seatlle|find that. Please try a different city or state.",
        "&years_min=many|must be a whole number from 0 to 80.",
        "&add=%21%21|We don't know the skill “!!”.",
        "&add=frobnication|We don't know the skill “frobnication”.",
        "&demand.frobnication=must|We don't know the skill “frobnication”.",
        "&skill=frobnication|We don't know the skill 'frobnication'.",
        "&radius=abc|The distance was 'abc'; it must be a number from 0.1 to 500.",
        "&years=-1|The years were '-1'; they are a whole number up to 80.",
        "&years_min=-1|The number of years was '-1'; it must be a whole number from 0 to 80."
      })
  void aWrongValueIsSaidAtItsBox(String query, String said) throws Exception {
    HttpResponse<String> page = server.get(ROLE + query);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body().replace("&#39;", "'")).contains(said, "asked-trouble");
  }

  @ParameterizedTest
  @CsvSource({
    "/recruit/candidates,404",
    "/recruit/candidates?job=nothing,404",
    "/recruit/candidates?advert=nothing,410",
    "/jobs/nothing/candidates,404"
  })
  void aRoleThatIsNotThereIsSaid(String path, int status) throws Exception {
    assertThat(server.get(path).statusCode()).isEqualTo(status);
  }
}
