package metier.web;

import static metier.web.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTest {
  private static final String KEY = "a key of some length";

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    server = new TestServer(folder, KEY);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/api/v1/nothing,404",
    "GET,/api/v2/jobs,404",
    "GET,/api/v1/jobs/unknown,404",
    "GET,/api/v1/jobs/a~b,404",
    "POST,/api/v1/jobs,405",
    "PATCH,/api/v1/jobs/x,405",
    "GET,/api/v1/jobs?q=%zz,400",
    "GET,/api/v1/jobs?%,400",
    "DELETE,/api/v1/jobs/x,401",
    "POST,/api/v1/resumes/_bulk,401",
    "PUT,/api/v1/pay/x,401"
  })
  void everyFailureIsAProblemDocument(String method, String path, int status) throws Exception {
    // The client's own URI refuses broken escapes, so the request is written by hand.
    String answer = raw(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
    assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
    assertThat(answer).contains("\"status\":" + status, "\"type\":", "\"title\":", "\"detail\":");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /api/v1/jobs/%2e%2e%2fx HTTP/1.1,400",
    "GET /api/v1/jobs/%00 HTTP/1.1,400",
    "GET /api/v1/jobs/% HTTP/1.1,400",
    "GET /\u0001 HTTP/1.1,400",
    "nonsense,400"
  })
  void aHeadThatCannotBeReadIsAProblemDocument(String line, int status) throws Exception {
    String answer = raw(line + "\r\nHost: localhost\r\n");
    assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
  }

  @Test
  void anAddressThatIsTooLongIsAProblemDocument() throws Exception {
    String answer =
        raw("GET /api/v1/jobs?q=" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n");
    assertThat(answer).containsPattern("^HTTP/1.1 4(14|31)").contains("application/problem+json");
  }

  private String raw(String head) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(5_000);
      OutputStream out = socket.getOutputStream();
      out.write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aMethodThatIsNotAllowedNamesThoseThatAre() throws Exception {
    HttpResponse<String> response =
        server.send("POST", "/api/v1/jobs", BodyPublishers.ofString("{}"));
    assertThat(response.headers().firstValue("Allow")).get().asString().contains("GET");
  }

  @Test
  void peopleGetAPageInstead() throws Exception {
    HttpResponse<String> response = server.get("/nothing", "Accept", "text/html,*/*");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).get().asString().contains("html");
    assertThat(response.body()).contains("<h1>Not found</h1>");
    assertThat(server.get("/api/v1/nothing", "Accept", "text/html").headers().map())
        .hasEntrySatisfying(
            "content-type", values -> assertThat(values).contains("application/problem+json"));
  }

  @Test
  void theKeyOpensWrites() throws Exception {
    HttpResponse<String> without = server.send("DELETE", "/api/v1/jobs/x", BodyPublishers.noBody());
    assertThat(without.statusCode()).isEqualTo(401);
    assertThat(without.headers().firstValue("WWW-Authenticate")).isPresent();
    HttpResponse<String> with =
        server.send("DELETE", "/api/v1/jobs/x", BodyPublishers.noBody(), "X-API-Key", KEY);
    assertThat(with.statusCode()).isEqualTo(404);
  }

  @Test
  void readinessSaysWhatIsMissing() throws Exception {
    assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
    assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
    server.readiness.set(new Readiness.NotYet("the index has read 1 of 2 changes"));
    HttpResponse<String> response = server.get("/health/ready");
    server.readiness.set(new Readiness.Ready());
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(json(response).path("detail").textValue())
        .isEqualTo("the index has read 1 of 2 changes");
  }

  @Test
  void headAnswersLikeGetWithoutABody() throws Exception {
    HttpResponse<String> response =
        server.send("HEAD", "/api/v1/jobs/unknown", BodyPublishers.noBody());
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void pagesForbidEverythingThatTheyDoNotNeed() throws Exception {
    HttpResponse<String> page = server.get("/");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .contains(Outgoing.CONTENT_SECURITY_POLICY);
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).isPresent();
  }

  @Test
  void theStyleSheetIsKeptForGoodUnderItsHash() throws Exception {
    String page = server.get("/").body();
    String href = page.replaceAll("(?s).*href=\"(/assets/[0-9a-f]+/metier\\.css)\".*", "$1");
    HttpResponse<String> css = server.get(href);
    assertThat(css.statusCode()).isEqualTo(200);
    assertThat(css.headers().firstValue("Cache-Control")).get().asString().contains("immutable");
    assertThat(css.headers().firstValue("Content-Type")).get().asString().contains("text/css");
  }

  @Test
  void aPortInUseIsSaidInOneLine(@TempDir Path other) {
    assertThatThrownBy(() -> new TestServer(other, KEY, server.port()))
        .isInstanceOf(CannotServe.class)
        .hasMessageContaining(Integer.toString(server.port()));
  }
}
