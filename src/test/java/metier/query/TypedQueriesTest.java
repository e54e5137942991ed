package metier.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import metier.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What people type is understood, and answered, as {@code typed-queries.tsv} says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedQueriesTest {
  private TestServer server;
  private Asking asking;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder).withCorpus();
    asking = new Asking(server);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicContainer> rows() {
    return TypedQuery.shipped().entrySet().stream()
        .map(
            section ->
                DynamicContainer.dynamicContainer(
                    section.getKey(),
                    section.getValue().stream()
                        .map(row -> DynamicTest.dynamicTest(row.name(), () -> holds(row)))));
  }

  private void holds(TypedQuery row) throws Exception {
    HttpResponse<String> response = asking.jobs(row.q(), row.parameters());
    JsonNode answer = TestServer.json(response);
    if (row.understood().contains("refused=q")) {
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(answer.path("parameter").textValue()).isEqualTo("q");
      return;
    }
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    String q = row.q();
    List<String> faults =
        new ArrayList<>(
            ExpectedUnderstanding.faults(
                row.understood(), q == null ? "" : q.strip(), answer.path("understood")));
    faults.addAll(new ExpectedHits(asking, answer).faults(row.hits()));
    assertThat(faults)
        .as(
            "line %d, \"%s\"%nunderstood %s%n%s found: %s",
            row.line(),
            row.name(),
            answer.path("understood"),
            answer.at("/total/value"),
            answer.path("hits").findValuesAsText("title").stream().limit(5).toList())
        .isEmpty();
  }
}
