package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for people without names gets nothing that tells who they are, in any form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamelessTest {
  private static final String JSON_RESUME =
      """
      {"basics": {"name": "Quenby Zarathustra", "label": "Phlebotomist",
        "email": "quenby.z@example.org", "phone": "+1 206 555 0147",
        "image": "https://example.org/quenby.jpg", "url": "https://quenby.example.org",
        "summary": "Quenby Zarathustra draws blood. Write to quenby.z@example.org or call (206) 555-0147.",
        "location": {"address": "4711 Juniper Hollow Road", "city": "Seattle", "region": "WA",
          "postalCode": "98119"},
        "profiles": [{"network": "x", "url": "https://example.org/in/quenbyz"}]},
       "work": [{"position": "Phlebotomist", "name": "Kiln Lane Hospital", "startDate": "2019-01",
         "highlights": ["Performed venipunctures at Kiln Lane Hospital all day",
           "Customer service: questions to quenby.z@example.org"]}],
       "skills": [{"name": "Phlebotomy"}],
       "education": [{"institution": "Olympic College", "area": "Biology", "endDate": "1987-06"}]}
      """;

  private static final String TEXT_RESUME =
      """
      Quenby Zarathustra
      4711 Juniper Hollow Road, Seattle, WA 98119
      (206) 555-0147 | quenby.q@example.org

      Phlebotomist

      Experience
      Phlebotomist, Kiln Lane Hospital, Jan 2019 - Present
      - Performed venipunctures with customer service at Kiln Lane Hospital

      Education
      Olympic College, Biology, 1987
      """;

  private static final String ADVERT =
      """
      Phlebotomist

      You draw blood of inpatients.
      Requirements: phlebotomy, customer service.
      """;

  /** Of name, e-mail, telephone, photo, street, ZIP code, year of school and employer. */
  private static final List<String> TELLING =
      List.of(
          "Quenby",
          "Zarathustra",
          "quenby",
          "example.org",
          "0147",
          "4711",
          "Juniper",
          "98119",
          "1987",
          "Kiln Lane");

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder);
    put("Quenby Zarathustra 1", "application/json", JSON_RESUME);
    put("quenby_zarathustra", "text/plain", TEXT_RESUME);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private void put(String id, String type, String resume) throws Exception {
    HttpResponse<String> put =
        server.send(
            "PUT",
            "/api/v1/resumes/"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20")
                + "?refresh=true",
            BodyPublishers.ofString(resume),
            "Content-Type",
            type);
    assertThat(put.statusCode()).as(put.body()).isEqualTo(201);
  }

  private String post(String path, String type, String body) throws Exception {
    HttpResponse<String> answer =
        server.send("POST", path, BodyPublishers.ofString(body), "Content-Type", type);
    return answer.headers().firstValue("Location").orElseGet(answer::body);
  }

  @Test
  void nothingTellsWhoSomebodyIs() throws Exception {
    String page =
        post(
            "/recruit",
            "application/x-www-form-urlencoded",
            "text=" + URLEncoder.encode(ADVERT, StandardCharsets.UTF_8));
    String list = server.get(page).body();
    String picks =
        String.join(
            "",
            Pattern.compile("name=\"pick\" value=\"(\\w+)\"")
                .matcher(list)
                .results()
                .map((MatchResult pick) -> "&pick=" + pick.group(1))
                .toList());
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("list", list);
    answers.put("compare", server.get(page.replace("candidates", "compare") + picks).body());
    answers.put("csv", server.get(page.replace("candidates", "candidates.csv")).body());
    answers.put("json", post("/api/v1/match/candidates?anonymous=true", "text/plain", ADVERT));
    answers.forEach(
        (form, answer) -> {
          assertThat(answer)
              .as(form)
              .contains("Phlebotomist", "Candidate ")
              .doesNotContain(TELLING);
        });
    assertThat(Pattern.compile("compare-name").matcher(answers.get("compare")).results())
        .hasSize(2);
    assertThat(list).contains("[employer]");
  }

  /** What is hidden would be there: an employer, when employers are asked for. */
  @Test
  void employersAreShownWhenTheyAreAskedFor() throws Exception {
    String answer = post("/api/v1/match/candidates", "text/plain", ADVERT);
    assertThat(answer).contains("Kiln Lane").doesNotContain("4711", "0147", "1987", "@example.org");
  }
}
