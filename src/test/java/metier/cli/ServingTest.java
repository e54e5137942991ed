package metier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import metier.ingest.FolderInUse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole, wired as a user gets it: the repository's own tables and sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServingTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private Path data;
  private Serving serving;

  @BeforeAll
  void serve(@TempDir Path folder) throws InterruptedException {
    data = folder.resolve("data");
    serving = start(data);
  }

  @AfterAll
  void stop() {
    serving.close();
  }

  private static Environment environment() {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    return new Environment(Map.of(), nowhere, nowhere, Path.of(""), false);
  }

  private static Serving start(Path data) throws InterruptedException {
    Serving serving = Serving.start(environment(), data, "127.0.0.1", 0);
    assertThat(serving.awaitReady(LONG)).isTrue();
    return serving;
  }

  private HttpResponse<String> send(Serving to, String path, UnaryOperator<HttpRequest.Builder> as)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(to.address().resolve(path));
    return http.send(as.apply(request).build(), HttpResponse.BodyHandlers.ofString());
  }

  private String get(Serving from, String path) throws Exception {
    HttpResponse<String> response = send(from, path, request -> request);
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  private static UnaryOperator<HttpRequest.Builder> put(String body) {
    return request ->
        request
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body));
  }

  @Test
  void anEmptyFolderIsFilledWithTheSampleAndSearched() throws Exception {
    assertThat(serving.address().toString()).matches("http://127\\.0\\.0\\.1:[1-9][0-9]+/");
    assertThat(get(serving, "/health/ready")).contains("ready");
    assertThat(get(serving, "/api/v1/jobs?q=phlebotomy&where=Seattle,%20WA")).contains("<mark>");
  }

  @Test
  void whatIsIngestedBesideTheServerIsFoundWithinASecond() throws Exception {
    Path feed =
        Files.writeString(
            data.resolveSibling("feed.ndjson"),
            """
            {"@type":"JobPosting","identifier":"x1","title":"Lamplighter","description":"Light"}
            """);
    CommandRun ingest = CommandRun.of("ingest", "jobs", feed.toString(), "--data", data.toString());
    assertThat(ingest.exit()).isZero();
    Thread.sleep(1_000);
    assertThat(get(serving, "/api/v1/jobs?q=lamplighter")).contains("Lamplighter");
  }

  @Test
  void whatIsPutWithRefreshIsFoundAtOnce() throws Exception {
    String posting =
        """
        {"@type":"JobPosting","title":"Lighthouse keeper","description":"Light"}
        """;
    assertThat(send(serving, "/api/v1/jobs/x2?refresh=true", put(posting)).statusCode())
        .isEqualTo(201);
    assertThat(get(serving, "/api/v1/jobs?q=lighthouse")).contains("Lighthouse keeper");
    assertThat(
            send(serving, "/api/v1/jobs/x2?refresh=true", HttpRequest.Builder::DELETE).statusCode())
        .isEqualTo(200);
    assertThat(get(serving, "/api/v1/jobs?q=lighthouse")).doesNotContain("Lighthouse keeper");
  }

  @Test
  void theCommandLineReadsWhatTheServerHasSaved() {
    CommandRun run =
        CommandRun.of("search", "phlebotomy", "--where", "Seattle, WA", "--data", data.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).first().asString().endsWith("within 25 miles of Seattle, WA");
    assertThat(run.out()).anyMatch(line -> line.startsWith("  1. "));
    CommandRun nowhere =
        CommandRun.of("search", "nurse", "--where", "Nowhereville", "--data", data.toString());
    assertThat(nowhere.exit()).isEqualTo(2);
    assertThat(nowhere.err())
        .containsExactly(
            "metier: Sorry, we can't find that. Please try a different city or state.");
  }

  @Test
  void theFolderIsInUseAndReindexingIsLeftToItsOwner() throws Exception {
    assertThatThrownBy(() -> Serving.start(environment(), data, "127.0.0.1", 0))
        .isInstanceOf(FolderInUse.class)
        .hasMessageContaining("is in use by another server (pid ");
    assertThat(CommandRun.of("reindex", "--data", data.toString()).out())
        .containsExactly(
            "The server is asked to build its index anew; until then the old one serves.");
    assertThat(get(serving, "/health/live")).contains("live");
  }

  @Test
  void whatWasServedIsThereAfterARestartAndWithoutAServer(@TempDir Path folder) throws Exception {
    Path other = folder.resolve("other");
    String posting =
        """
        {"@type":"JobPosting","title":"Lighthouse keeper","description":"Light"}
        """;
    try (Serving first = start(other)) {
      assertThat(send(first, "/api/v1/jobs/x3", put(posting)).statusCode()).isEqualTo(201);
    }
    try (Serving second = start(other)) {
      assertThat(get(second, "/api/v1/jobs?q=lighthouse")).contains("Lighthouse keeper");
    }
    CommandRun run = CommandRun.of("search", "lighthouse", "--json", "--data", other.toString());
    assertThat(run.out()).singleElement().asString().contains("Lighthouse keeper");
    assertThat(CommandRun.of("check", "--data", other.toString()).out())
        .contains("everything is in order");
  }

  @Test
  void whereItCannotListenItSaysSo(@TempDir Path folder) throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      CommandRun run =
          CommandRun.of("serve", "--port", "" + taken.getLocalPort(), "--data", "" + folder);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).singleElement().asString().contains("port " + taken.getLocalPort());
    }
    CommandRun wide = CommandRun.of("serve", "--host", "0.0.0.0", "--data", "" + folder);
    assertThat(wide.exit()).isEqualTo(2);
    assertThat(wide.err()).singleElement().asString().contains("METIER_API_KEY");
  }
}
