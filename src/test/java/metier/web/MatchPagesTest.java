package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatchPagesTest {
  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder).withCorpus();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static HttpResponse<String> form(
      TestServer to, String path, String text, String... headers) throws Exception {
    List<String> all =
        new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
    all.addAll(List.of(headers));
    return to.send(
        "POST",
        path,
        BodyPublishers.ofString("text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)),
        all.toArray(String[]::new));
  }

  private String given() throws Exception {
    HttpResponse<String> response = form(server, "/match", GivenResume.TEXT);
    assertThat(response.statusCode()).isEqualTo(303);
    return response.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void aResumeIsHeldAtAnAddressOfItsOwnAndNowhereElse() throws Exception {
    long stored = server.store.lastSeq();
    String first = given();
    String second = given();
    assertThat(first).matches("/match/[\\w-]{22}").isNotEqualTo(second);
    HttpResponse<String> page = server.get(first);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.body()).contains("<mark>", "noindex").doesNotContain("Ferris");
    assertThat(page.body()).doesNotContain("<style", " style=", " onclick");
    assertThat(server.store.lastSeq()).isEqualTo(stored);
    assertThat(server.get("/match/AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(410);
  }

  @Test
  void forgettingIsAtOnce() throws Exception {
    String address = given();
    HttpResponse<String> forgotten = form(server, address + "/forget", "");
    assertThat(forgotten.headers().firstValue("Location")).contains("/match?forgotten=1");
    assertThat(server.get(address).statusCode()).isEqualTo(410);
    assertThat(server.get(address + "/raise?posting=M-1001").statusCode()).isEqualTo(410);
  }

  @Test
  void onlyWhoAsksIsStored() throws Exception {
    String address = given();
    long before = server.store.lastSeq();
    HttpResponse<String> kept = form(server, address + "/keep", "");
    assertThat(kept.headers().firstValue("Location")).contains(address + "?kept=1");
    assertThat(server.store.lastSeq()).isEqualTo(before + 1);
    String id = address.substring("/match/".length());
    assertThat(server.get("/api/v1/resumes/match~" + id).body()).contains("venipunctures");
    server.send("DELETE", "/api/v1/resumes/match~" + id, BodyPublishers.noBody());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/match", "/match/x/forget", "/match/x/keep", "/recruit"})
  void anotherSitesPageGivesNothingInSomebodysName(String path) throws Exception {
    assertThat(form(server, path, GivenResume.TEXT, "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(form(server, path, GivenResume.TEXT, "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
  }

  @Test
  void withAKeyEverybodyMatchesButOnlyTheKeyShowsPeople(@TempDir Path folder) throws Exception {
    try (TestServer locked = new TestServer(folder, "correct horse")) {
      HttpResponse<String> given = form(locked, "/match", GivenResume.TEXT);
      assertThat(given.statusCode()).isEqualTo(303);
      String address = given.headers().firstValue("Location").orElseThrow();
      assertThat(locked.get(address).body())
          .contains("Forget it now")
          .doesNotContain("Keep for", "/keep");
      assertThat(form(locked, address + "/keep", "").statusCode()).isEqualTo(401);
      for (String path :
          List.of("/recruit", "/recruit/candidates", "/recruit/compare", "/jobs/x/candidates")) {
        HttpResponse<String> refused = locked.get(path, "Accept", "text/html");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""))
            .startsWith("Basic ");
      }
      String password = basic("anybody:correct horse");
      assertThat(locked.get("/recruit", "Authorization", password).statusCode()).isEqualTo(200);
      assertThat(
              locked
                  .get("/recruit", "Authorization", password, "Sec-Fetch-Site", "cross-site")
                  .statusCode())
          .isEqualTo(403);
      assertThat(locked.get("/recruit", "Authorization", basic("x:wrong")).statusCode())
          .isEqualTo(401);
      assertThat(locked.get("/recruit", "Authorization", "Basic %%%").statusCode()).isEqualTo(401);
    }
  }

  private static String basic(String both) {
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aPostingLeadsToItsCandidatesForThoseWhoMay(@TempDir Path folder) throws Exception {
    assertThat(server.get("/jobs/M-1001").body()).contains("/candidates\">Candidates");
    assertThat(server.get("/jobs/M-1001", "X-Forwarded-For", "203.0.113.9").body())
        .doesNotContain("/candidates");
  }

  @Test
  void whatCannotBeReadIsSaidWithTheFormAsItWas() throws Exception {
    HttpResponse<String> nothing = form(server, "/match", " ");
    assertThat(nothing.statusCode()).isEqualTo(400);
    assertThat(nothing.body()).contains("Choose a file, or paste the text of your résumé.");
    HttpResponse<String> wrong =
        server.send(
            "POST",
            "/match",
            BodyPublishers.ofString("text=Nurse&where=Seatlle"),
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("find that. Please try", ">Nurse</textarea>");
    HttpResponse<String> large =
        server.send(
            "POST", "/match", BodyPublishers.ofByteArray(new byte[GivenResumes.LARGEST + 1]));
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("The file is larger than 10 MB.");
  }

  @Test
  void aFileIsNotLostForAWrongPlace() throws Exception {
    String form =
        """
        --edge\r
        Content-Disposition: form-data; name="resume"; filename="cv.txt"\r
        \r
        %s\r
        --edge\r
        Content-Disposition: form-data; name="where"\r
        \r
        Seatlle\r
        --edge--\r
        """
            .formatted(GivenResume.TEXT);
    HttpResponse<String> taken =
        server.send(
            "POST",
            "/match",
            BodyPublishers.ofString(form),
            "Content-Type",
            "multipart/form-data; boundary=edge");
    String address = taken.headers().firstValue("Location").orElseThrow();
    assertThat(address).endsWith("?where=Seatlle");
    HttpResponse<String> page = server.get(address);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("find that. Please try", "value=\"Seatlle\"", "Certified Phlebotomy Technician");
  }

  @Test
  void whatIsWrongWithARaiseIsSaid() throws Exception {
    String address = given();
    HttpResponse<String> moved = server.get(address + "/raise?posting=M-1001&radius=abc");
    assertThat(moved.statusCode()).isEqualTo(303);
    String list = moved.headers().firstValue("Location").orElseThrow();
    assertThat(server.get(list).body()).contains("The distance was 'abc'");
    assertThat(server.get(address + "/raise?posting=nothing").body())
        .contains("There is no posting “nothing” any more.", "href=\"" + address);
  }

  @Test
  void whatWouldRaiseAPostingIsItsOwnPage() throws Exception {
    String address = given();
    HttpResponse<String> page = server.get(address + "/raise?posting=M-1001");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).containsPattern("\\d+ → \\d+");
    assertThat(server.get(address + "/raise?posting=nothing").statusCode()).isEqualTo(404);
    assertThat(server.get(address + "/raise").statusCode()).isEqualTo(404);
  }
}
