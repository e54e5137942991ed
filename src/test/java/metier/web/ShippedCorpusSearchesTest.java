package metier.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The thirty searches of {@code searches/thirty.tsv} over the sample. Beside the table lies the
 * page that each one gives, so that a change of ranking shows as a difference: with {@code
 * -Dmetier.golden=write} the pages of now become those that are expected.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShippedCorpusSearchesTest {
  private static final boolean WRITE = "write".equals(System.getProperty("metier.golden"));
  private static final String FOLDER = "metier/searches/";
  private static final int HITS = 10;

  private TestServer server;

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException {
    server = new TestServer(folder).withCorpus();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  /**
   * A row of the table.
   *
   * @param parameters more of them, as in an address but not encoded
   * @param first so many hits are judged
   * @param among the ids of records that may be these hits
   */
  private record Search(
      String page,
      String kind,
      String q,
      List<String> parameters,
      int first,
      List<String> among,
      String why) {
    static Search of(String row) {
      String[] cells = row.split("\t", -1);
      assertThat(cells).as(row).hasSize(7);
      List<String> among = List.of(cells[5].split(" "));
      int first = Integer.parseInt(cells[4]);
      assertThat(first).as(row).isBetween(1, Math.min(HITS, among.size()));
      return new Search(
          cells[0],
          cells[1],
          cells[2],
          cells[3].isEmpty() ? List.of() : List.of(cells[3].split("&")),
          first,
          among,
          cells[6]);
    }

    String address() {
      String more =
          parameters.stream()
              .map(parameter -> parameter.split("=", 2))
              .map(parts -> "&" + parts[0] + "=" + URLEncoder.encode(parts[1], UTF_8))
              .collect(Collectors.joining());
      return "/api/v1/%s?limit=%d&explain=true&q=%s%s"
          .formatted(kind, HITS, URLEncoder.encode(q, UTF_8), more);
    }

    /** What stands first and shouldn't, or is missing; null when all is as it should be. */
    String fault(JsonNode answer) {
      List<String> hits = new ArrayList<>();
      answer.path("hits").forEach(hit -> hits.add(hit.path("id").asText()));
      List<String> leading = hits.subList(0, Math.min(first, hits.size()));
      if (leading.size() < first) {
        return "only " + leading.size() + " found, " + first + " expected first";
      }
      List<String> strange = leading.stream().filter(id -> !among.contains(id)).toList();
      return strange.isEmpty() ? null : String.join(" ", strange) + " among the first " + first;
    }

    @Override
    public String toString() {
      return page;
    }
  }

  static List<Search> searches() throws IOException {
    return resource("thirty.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(Search::of)
        .toList();
  }

  @Test
  void thereAreThirtyEachWithAPageOfItsOwn() throws IOException {
    assertThat(searches()).hasSize(30).map(Search::page).doesNotHaveDuplicates();
  }

  @Test
  void whatShouldComeFirstDoes() throws Exception {
    Set<String> faults = new TreeSet<>();
    for (Search search : searches()) {
      String fault = search.fault(answer(search));
      if (fault != null) {
        faults.add(search.page() + ": " + fault + "; should be " + search.why());
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("searches")
  void thePageIsTheOneThatWasSeen(Search search) throws Exception {
    String page = page(search, answer(search));
    String file = search.page() + ".txt";
    if (WRITE) {
      Files.writeString(Path.of("src/test/resources", FOLDER, file), page);
    } else {
      assertThat(page).isEqualTo(resource(file));
    }
  }

  private JsonNode answer(Search search) throws Exception {
    var response = server.get(search.address());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response);
  }

  private static String page(Search search, JsonNode answer) {
    StringBuilder page = new StringBuilder();
    String fault = search.fault(answer);
    page.append(
            Stream.concat(Stream.of(search.q()), search.parameters().stream())
                .collect(Collectors.joining(" | ")))
        .append('\n')
        .append("first: ")
        .append(search.why())
        .append('\n')
        .append(fault == null ? "it holds" : "not yet: " + fault)
        .append('\n')
        .append(answer.at("/total/value").asLong())
        .append(" found\n\n");
    int rank = 0;
    for (JsonNode hit : answer.path("hits")) {
      rank++;
      page.append("%2d  %s\n".formatted(rank, headline(hit)));
      page.append("    %s\n".formatted(score(hit.path("explanation"))));
    }
    return page.toString();
  }

  private static String headline(JsonNode hit) {
    String employer = hit.path("employer").isMissingNode() ? "" : hit.path("employer").asText();
    return Stream.of(hit.path("id").asText(), hit.path("title").asText(), employer, place(hit))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String place(JsonNode hit) {
    JsonNode place = hit.path("place");
    if (!place.isObject()) {
      return hit.path("remote").asBoolean() ? "remote" : "";
    }
    return place.path("name").asText() + ", " + place.path("state").asText();
  }

  /**
   * "6.0 = 4.4 the words typed + 1.6 the title": one decimal, parts that round to nothing left out.
   */
  private static String score(JsonNode explanation) {
    String whole = decimal(explanation.path("value"));
    List<String> parts = new ArrayList<>();
    for (JsonNode part : explanation.path("parts")) {
      String value = decimal(part.path("value"));
      if (!value.equals("0.0") && !value.equals("-0.0")) {
        parts.add(value + " " + part.path("because").asText().split(",", 2)[0]);
      }
    }
    return parts.isEmpty() ? whole : whole + " = " + String.join(" + ", parts);
  }

  private static String decimal(JsonNode value) {
    return String.format(Locale.ROOT, "%.1f", value.asDouble());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        ShippedCorpusSearchesTest.class.getResourceAsStream("/" + FOLDER + name)) {
      assertThat(in).as("%s; -Dmetier.golden=write makes it", name).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
