package metier.web;

import static metier.web.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import metier.document.Documents;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.Resume;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritesTest {
  private static final String FORMAT = "jobposting";

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    server = new TestServer(folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static String posting(String id, String title) {
    return """
    {"@type":"JobPosting","identifier":"%s","title":"%s","description":"Draws blood"}\
    """
        .formatted(id, title);
  }

  private static List<JsonNode> lines(HttpResponse<String> response) {
    return response.body().lines().map(WritesTest::tree).toList();
  }

  private static JsonNode tree(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (java.io.IOException e) {
      throw new IllegalArgumentException(line, e);
    }
  }

  private HttpResponse<String> bulk(String query, byte[] body) throws Exception {
    return server.send("POST", "/api/v1/jobs/_bulk" + query, BodyPublishers.ofByteArray(body));
  }

  private HttpResponse<String> bulk(String query, String body) throws Exception {
    return bulk(query, body.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> put(String path, String body) throws Exception {
    return server.send("PUT", path, BodyPublishers.ofString(body));
  }

  private boolean stored(String source, String id) {
    return server
        .store
        .find(new RecordKey(RecordKind.JOBS, source, id))
        .filter(record -> record.fact() != null)
        .isPresent();
  }

  @Test
  void everyRowOfABulkGetsItsStatusInOrder() throws Exception {
    HttpResponse<String> response =
        bulk(
            "?source=rows",
            posting("a", "Nurse") + "\n{\"@type\":\"JobPosting\"}\n" + posting("b", "Aide"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    List<JsonNode> lines = lines(response);
    assertThat(lines).extracting(line -> line.path("line").intValue()).containsExactly(1, 2, 3);
    assertThat(lines)
        .extracting(line -> line.path("status").intValue())
        .containsExactly(201, 400, 201);
    assertThat(lines.get(0).path("id").textValue()).isEqualTo("a");
    assertThat(lines.get(1).path("error").path("detail").textValue()).isNotBlank();
    assertThat(stored("rows", "a")).isTrue();
    assertThat(stored("rows", "b")).isTrue();
  }

  @Test
  void refreshAnswersOnlyWhenTheRowsCanBeFound() throws Exception {
    bulk("?source=fresh&refresh=true", posting("fresh-1", "Nurse"));
    JsonNode hits = json(server.get("/api/v1/jobs")).path("hits");
    assertThat(hits).extracting(hit -> hit.path("id").textValue()).contains("fresh-1");
  }

  @Test
  void gzipIsTakenAsItComes() throws Exception {
    HttpResponse<String> response = bulk("?source=zip", gzip(posting("z", "Nurse")));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(stored("zip", "z")).isTrue();
  }

  @Test
  void aTruncatedGzipIsAProblemThatNamesTheRowsThatWereTaken() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      rows.append(posting("t" + i, "Nurse " + i + " " + Integer.toHexString(i * 7919)))
          .append('\n');
    }
    byte[] whole = gzip(rows.toString());
    HttpResponse<String> response =
        bulk("?source=cut&format=" + FORMAT, Arrays.copyOf(whole, whole.length * 2 / 3));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = json(response);
    assertThat(problem.path("detail").textValue()).isNotBlank();
    assertThat(problem.path("rows").size()).isGreaterThan(1_000);
    for (JsonNode row : problem.path("rows")) {
      if (row.path("status").intValue() == 201) {
        assertThat(stored("cut", row.path("id").textValue())).isTrue();
      }
    }
  }

  @Test
  void aBodyThatIsNoFeedIsAProblem() throws Exception {
    for (byte[] body :
        List.of(
            "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8),
            new byte[0],
            new byte[] {0, 0, 0, 1, 2, 3},
            "<svg><title>no".getBytes(StandardCharsets.UTF_8))) {
      HttpResponse<String> response = bulk("", body);
      assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
      assertThat(json(response).path("detail").textValue()).isNotBlank();
    }
  }

  @Test
  void nulBytesAndHalfSurrogatesDoNotBreakAnything() throws Exception {
    HttpResponse<String> response =
        bulk(
            "?source=odd&format=" + FORMAT,
            posting("n1", "Nurse\\u0000")
                + "\n"
                + posting("n2", "Nurse \\ud83e")
                + "\n"
                + posting("n3", "Nurse \\ud83e\\ude78"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(lines(response)).hasSize(3);
    assertThat(server.get("/api/v1/jobs").statusCode()).isEqualTo(200);
  }

  @Test
  void aBodyTooLargeIsRefused() throws Exception {
    byte[] body =
        posting("big", "x".repeat((int) Records.LARGEST_BODY)).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> announced =
        server.send("PUT", "/api/v1/jobs/big", BodyPublishers.ofByteArray(body));
    assertThat(announced.statusCode()).isEqualTo(413);
    assertThat(announced.headers().firstValue("Content-Type")).contains("application/problem+json");
    HttpResponse<String> streamed =
        server.send(
            "PUT",
            "/api/v1/jobs/big",
            BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)));
    assertThat(streamed.statusCode()).isEqualTo(413);
  }

  @Test
  void whoGoesOnSendingGetsTheAnswerAllTheSame() throws Exception {
    for (String head : List.of("Content-Length: 40000000", "Transfer-Encoding: chunked")) {
      try (Socket socket = new Socket("127.0.0.1", server.port())) {
        OutputStream out = socket.getOutputStream();
        out.write(
            ("PUT /api/v1/jobs/big HTTP/1.1\r\nHost: localhost\r\n" + head + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        boolean chunked = head.startsWith("Transfer");
        byte[] million =
            ((chunked ? "f4240\r\n" : "") + "x".repeat(1_000_000) + (chunked ? "\r\n" : ""))
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 40; i++) {
          out.write(million);
        }
        out.write((chunked ? "0\r\n\r\n" : "").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        String status =
            new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
        assertThat(status).startsWith(chunked ? "HTTP/1.1 400" : "HTTP/1.1 413");
      }
    }
    assertThat(server.get("/api/v1/jobs").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> putDocument(String id, byte[] document) throws Exception {
    return server.send("PUT", "/api/v1/resumes/" + id, BodyPublishers.ofByteArray(document));
  }

  @Test
  void aDocumentIsAResume() throws Exception {
    for (byte[] document : List.of(Documents.pdf(), Documents.docx(), Documents.html())) {
      HttpResponse<String> made = putDocument("ann", document);
      assertThat(made.statusCode()).as(made.body()).isIn(200, 201);
      assertThat(
              server
                  .store
                  .find(new RecordKey(RecordKind.RESUMES, "api", "ann"))
                  .orElseThrow()
                  .fact())
          .isInstanceOfSatisfying(
              Resume.class, resume -> assertThat(resume.name()).isEqualTo("Robin Okafor"));
    }
    HttpResponse<String> bulk =
        server.send(
            "POST",
            "/api/v1/resumes/_bulk?source=inbox",
            BodyPublishers.ofByteArray(Documents.pdf()));
    assertThat(lines(bulk)).hasSize(1);
    assertThat(lines(bulk).getFirst().path("status").intValue()).isEqualTo(201);
  }

  @Test
  void aDocumentThatCannotBeReadIsAProblemThatSaysWhatToDo() throws Exception {
    HttpResponse<String> photo = putDocument("photo", Documents.picture());
    assertThat(photo.statusCode()).isEqualTo(400);
    assertThat(json(photo).path("detail").textValue())
        .startsWith("This is a photo (JPEG)")
        .endsWith("Export the résumé as PDF, DOCX, HTML or text.");
    HttpResponse<String> scan = putDocument("scan", Documents.scannedPdf());
    assertThat(json(scan).path("detail").textValue()).startsWith("This PDF is a scan");
    HttpResponse<String> posting =
        server.send("PUT", "/api/v1/jobs/ad", BodyPublishers.ofByteArray(Documents.pdf()));
    assertThat(json(posting).path("detail").textValue())
        .isEqualTo("This is no text but a PDF document; only resumes are read from documents.");
  }

  @Test
  void aRecordIsPutReplacedAndDeleted() throws Exception {
    HttpResponse<String> made = put("/api/v1/jobs/one", posting("ignored", "Nurse"));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(json(made).path("id").textValue()).isEqualTo("one");
    assertThat(json(made).path("source").textValue()).isEqualTo("api");
    long seq = json(made).path("seq").longValue();

    HttpResponse<String> replaced = put("/api/v1/jobs/one", posting("ignored", "Aide"));
    assertThat(replaced.statusCode()).isEqualTo(200);
    assertThat(json(replaced).path("seq").longValue()).isGreaterThan(seq);

    HttpResponse<String> deleted =
        server.send("DELETE", "/api/v1/jobs/one", BodyPublishers.noBody());
    assertThat(deleted.statusCode()).isEqualTo(200);
    assertThat(stored("api", "one")).isFalse();
    assertThat(server.get("/api/v1/jobs/one").statusCode()).isEqualTo(410);
    HttpResponse<String> again = server.send("DELETE", "/api/v1/jobs/one", BodyPublishers.noBody());
    assertThat(again.statusCode()).isEqualTo(404);
  }

  @Test
  void aBareIdOfSeveralSourcesIsAskedBack() throws Exception {
    put("/api/v1/jobs/twin?source=left", posting("x", "Nurse"));
    put("/api/v1/jobs/right~twin", posting("x", "Aide"));
    HttpResponse<String> response = server.get("/api/v1/jobs/twin");
    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(json(response).path("choices"))
        .extracting(JsonNode::textValue)
        .containsExactly("left~twin", "right~twin");
    assertThat(json(server.get("/api/v1/jobs/right~twin")).path("title").textValue())
        .isEqualTo("Aide");
    assertThat(server.send("DELETE", "/api/v1/jobs/twin", BodyPublishers.noBody()).statusCode())
        .isEqualTo(409);
    HttpResponse<String> page = server.get("/jobs/twin", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(300);
    assertThat(page.body()).contains("/jobs/left~twin", "/jobs/right~twin");
  }

  @Test
  void aWrongRecordNamesTheFault() throws Exception {
    HttpResponse<String> response = put("/api/v1/jobs/bad", "{\"@type\":\"JobPosting\"}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("type").textValue()).endsWith("invalid-record");
    assertThat(put("/api/v1/jobs/bad", "").statusCode()).isEqualTo(400);
    assertThat(put("/api/v1/jobs/bad?format=nonsense", "{}").statusCode()).isEqualTo(400);
  }

  @Test
  void aMisspeltParameterIsNotIgnored() throws Exception {
    HttpResponse<String> response = put("/api/v1/jobs/bad?sorce=x", posting("x", "Nurse"));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("parameter").textValue()).isEqualTo("sorce");
    assertThat(put("/api/v1/jobs/bad?source=a~b", posting("x", "Nurse")).statusCode())
        .isEqualTo(400);
    assertThat(put("/api/v1/jobs/bad?refresh=maybe", posting("x", "Nurse")).statusCode())
        .isEqualTo(400);
  }

  private static byte[] gzip(String text) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out);
        InputStream in = new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      in.transferTo(zip);
    }
    return out.toByteArray();
  }
}
