package metier.web;

import static metier.web.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecoveryTest {
  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "q",
          List.of("phlebotomist", "icu nurse travel", "welder nights", "truck driver", "chef"),
          "where",
          List.of("Seattle, WA", "Tacoma, WA", "Fargo, ND", "WA", "98109"),
          "type",
          List.of("INTERN", "PART_TIME", "VOLUNTEER"),
          "shift",
          List.of("night", "rotating"),
          "skill",
          List.of("phlebotomy", "welding"),
          "pay_min",
          List.of("90000", "250000"),
          "posted_within",
          List.of("1", "5"));

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder).withCorpus();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private JsonNode ask(Map<String, List<String>> parameters) throws Exception {
    return json(server.get("/api/v1/jobs?" + query(parameters)));
  }

  private static String query(Map<String, List<String>> parameters) {
    List<String> pairs = new ArrayList<>();
    parameters.forEach(
        (name, values) ->
            values.forEach(
                value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return String.join("&", pairs);
  }

  private static Map<String, List<String>> changed(
      Map<String, List<String>> parameters, JsonNode changes) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changes
        .properties()
        .forEach(
            change -> {
              List<String> values = new ArrayList<>();
              change.getValue().forEach(value -> values.add(value.textValue()));
              changed.put(change.getKey(), values);
            });
    return changed;
  }

  @Test
  void everyOfferFindsWhatItPromises() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      Map<String, List<String>> asked = new LinkedHashMap<>();
      CHOICES.forEach(
          (name, values) -> {
            if (random.nextInt(2) == 0) {
              asked.put(name, List.of(values.get(random.nextInt(values.size()))));
            }
          });
      JsonNode answer = ask(asked);
      long total = answer.at("/total/value").longValue();
      JsonNode offers = answer.path("offers");
      assertThat(offers.size()).as("%s, seed %s", asked, seed).isLessThanOrEqualTo(5);
      if (total > 0) {
        assertThat(offers.isMissingNode()).as("%s, seed %s", asked, seed).isTrue();
      }
      for (JsonNode offer : offers) {
        Map<String, List<String>> then = changed(asked, offer.path("changes"));
        then.put("facet", List.of("type"));
        assertThat(ask(then).at("/total/value").longValue())
            .as("%s of %s, seed %s", offer, asked, seed)
            .isPositive()
            .isEqualTo(offer.path("count").longValue());
      }
      checkBroadened(asked, answer, total, seed);
    }
  }

  private void checkBroadened(
      Map<String, List<String>> asked, JsonNode answer, long total, long seed) throws Exception {
    JsonNode broadened = answer.path("broadened");
    if (total == 0 || total >= 10) {
      assertThat(broadened.isMissingNode()).as("%s, seed %s", asked, seed).isTrue();
    }
    if (!broadened.isMissingNode()) {
      List<String> found = answer.path("hits").findValuesAsText("url");
      assertThat(broadened.path("hits").findValuesAsText("url"))
          .as("%s, seed %s", asked, seed)
          .isNotEmpty()
          .doesNotContainAnyElementsOf(found);
      Map<String, List<String>> then = changed(asked, broadened.path("changes"));
      then.put("facet", List.of("type"));
      assertThat(broadened.at("/total/value").longValue())
          .as("%s, seed %s", asked, seed)
          .isPositive()
          .isLessThanOrEqualTo(ask(then).at("/total/value").longValue());
    }
  }

  @Test
  void whoFindsNothingIsOfferedTheClosestFirst() throws Exception {
    JsonNode offers =
        json(server.get(
                "/api/v1/jobs?q=phlebotomy&where=Seattle,%20WA&employer=Nobody%20In%20Particular"))
            .path("offers");
    assertThat(offers.findValuesAsText("label")).first().isEqualTo("Any employer");
    assertThat(offers.at("/0/changes/employer").isEmpty()).isTrue();
  }

  @Test
  void whoFindsLittleSeesMoreUnderAHeadingOfItsOwn() throws Exception {
    JsonNode answer =
        ask(
            Map.of(
                "q",
                List.of("phlebotomist"),
                "where",
                List.of("Tacoma, WA"),
                "radius",
                List.of("5")));
    assertThat(answer.at("/total/value").longValue()).isBetween(1L, 9L);
    assertThat(answer.at("/broadened/what").textValue()).isEqualTo("Within 50 miles");
    assertThat(answer.at("/broadened/changes/radius/0").textValue()).isEqualTo("50");

    Document page = Jsoup.parse(server.get("/?q=phlebotomist&where=Tacoma,+WA&radius=5").body());
    assertThat(page.select(".broadened-head").text()).contains("more", "Within 50 miles.");
    assertThat(page.select(".broadened .card")).hasSize(answer.at("/broadened/hits").size());
  }

  @Test
  void whoFindsEnoughOrTurnsPagesIsOfferedNothing() throws Exception {
    for (String path :
        List.of("/api/v1/jobs?q=nurse", "/api/v1/jobs?q=phlebotomist&where=Tacoma&offset=5")) {
      JsonNode answer = json(server.get(path));
      assertThat(answer.has("offers")).as(path).isFalse();
      assertThat(answer.has("broadened")).as(path).isFalse();
    }
  }
}
