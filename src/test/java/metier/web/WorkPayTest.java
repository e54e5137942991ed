package metier.web;

import static metier.web.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.career.CareerAsk;
import metier.career.PayEstimates;
import metier.career.PaySummary;
import metier.career.WhatItPays;
import metier.career.WorkPay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What work pays, from the sample's records to the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkPayTest {
  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder).withCorpus();
    for (int i = 1; i <= 3; i++) {
      put("surveyless-" + i, "Deep Sea Welding Diver", "Gulf Diving", "Houston, TX");
    }
    put("scientist", "Medical Laboratory Scientist", "Puget Labs", "Seattle, WA");
    put("leeds", "Medical Laboratory Scientist", "Aire Labs", "Leeds, England, GB");
  }

  private void put(String id, String title, String employer, String place) throws Exception {
    String posting =
        "{\"@type\":\"JobPosting\",\"title\":\"%s\",\"hiringOrganization\":\"%s\",\"jobLocation\":\"%s\",\"description\":\"Work.\"}"
            .formatted(title, employer, place);
    HttpResponse<String> reply =
        server.send(
            "PUT",
            "/api/v1/jobs/" + id + "?refresh=true",
            BodyPublishers.ofString(posting),
            "Content-Type",
            "application/json");
    assertThat(reply.statusCode()).as(reply.body()).isBetween(200, 201);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private WorkPay of(String occupation) {
    return of(occupation, CareerAsk.MOST_ROWS);
  }

  private WorkPay of(String occupation, int rows) {
    PayEstimates estimates =
        new PayEstimates(server.engine(), server.backend.analyst(), TestServer.CLOCK);
    return new WhatItPays(server.engine(), server.backend.analyst(), estimates, TestServer.CLOCK)
        .of(
            server.backend.analyst().occupationOfId(occupation).orElseThrow(),
            new CareerAsk("", null, null, Set.of(), rows, List.of(), List.of()));
  }

  @Test
  void work_without_records_of_its_own_shows_those_of_related_work_and_says_so() throws Exception {
    WorkPay pay = of("clinical-technician");
    long published = Files.readAllLines(Path.of("corpus/pay.csv")).size() - 1;
    assertThat(pay.rows()).hasSize((int) published);
    assertThat(pay.rowsInAll()).isEqualTo((int) published);
    assertThat(pay.rows()).allSatisfy(row -> assertThat(row.related()).isNotNull());
    assertThat(pay.rows().getFirst().card().title())
        .isEqualTo("Director, Clinical Technology Planning");
    assertThat(pay.rows())
        .isSortedAccordingTo(
            Comparator.comparingLong((WorkPay.Row row) -> row.card().pay().range().annualMax())
                .reversed());
    assertThat(pay.own().stats()).as("related rows are in no figure").isNull();
    assertThat(pay.own().bars()).isEmpty();
    assertThat(pay.related().stats().n()).isEqualTo((int) published);
    assertThat(pay.related().stats().p50()).isEqualTo(55_076.5);
  }

  @Test
  void few_rows_that_are_shown_change_nothing_of_what_all_say() {
    WorkPay few = of("clinical-technician", 1);
    assertThat(few.rows()).hasSize(1);
    assertThat(few.rowsInAll()).isEqualTo(of("clinical-technician").rowsInAll());
    assertThat(few.related()).isEqualTo(of("clinical-technician").related());
  }

  @Test
  void work_with_records_has_its_own_alone_and_what_they_say() {
    WorkPay pay = of("medical-laboratory-scientist");
    assertThat(pay.rows()).hasSizeGreaterThan(15).allMatch(row -> row.related() == null);
    assertThat(pay.own().stats().n()).isEqualTo(pay.rows().size());
    assertThat(pay.own().bars().stream().mapToInt(PaySummary.Bar::records).sum())
        .isEqualTo(pay.rows().size());
    assertThat(pay.own().states().getFirst())
        .extracting(PaySummary.Part::id, PaySummary.Part::label, PaySummary.Part::typed)
        .containsExactly("WA", "Washington", "Washington");
    assertThat(pay.own().employers())
        .extracting(PaySummary.Part::label)
        .containsExactly("Seattle Cancer Care Alliance");
    assertThat(pay.estimate().n()).isGreaterThanOrEqualTo(pay.rows().size());
    assertThat(pay.estimate().raised()).as("records of 2008 to 2016").isGreaterThan(1);
  }

  @Test
  void the_search_tells_bars_states_employers_and_an_estimate_of_the_same_records()
      throws Exception {
    JsonNode answer = json(server.get("/api/v1/pay?title=clinical+technologist&where=Washington"));
    int n = answer.at("/stats/n").asInt();
    assertThat(n).isEqualTo(answer.at("/total/value").asInt()).isEqualTo(8);
    int inBars = 0;
    for (JsonNode bar : answer.get("histogram")) {
      inBars += bar.get("n").asInt();
    }
    assertThat(inBars).isEqualTo(n);
    assertThat(answer.at("/by_state/0/id").asText()).isEqualTo("WA");
    assertThat(answer.at("/by_state/0/label").asText()).isEqualTo("Washington");
    assertThat(answer.at("/by_state/0/n").asInt()).isEqualTo(n);
    assertThat(answer.at("/by_employer/0/n").asInt()).isEqualTo(n);
    JsonNode estimate = answer.get("estimate");
    assertThat(estimate.get("local").asInt()).isBetween(n, estimate.get("n").asInt());
    assertThat(estimate.get("low").asLong()).isLessThan(estimate.get("median").asLong());
    assertThat(estimate.get("median").asLong()).isLessThan(estimate.get("high").asLong());
    JsonNode career =
        json(server.get("/api/v1/occupations/clinical-technician?where=Washington"))
            .at("/career/pay");
    for (String part :
        List.of("/stats", "/histogram/0", "/by_state/0", "/by_employer/0", "/estimate")) {
      assertThat(names(career.at(part)))
          .as("%s of a career beside that of a search", part)
          .containsAll(names(answer.at(part)))
          .isNotEmpty();
    }
    JsonNode everything = json(server.get("/api/v1/pay"));
    assertThat(everything.has("estimate")).as("all work pays nothing in particular").isFalse();
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  @Test
  void a_posting_that_says_nothing_of_pay_gets_an_estimate_that_is_marked() throws Exception {
    JsonNode posting = json(server.get("/api/v1/jobs/scientist"));
    assertThat(posting.get("pay").isNull()).isTrue();
    assertThat(posting.at("/pay_estimate/n").asInt()).isGreaterThanOrEqualTo(5);
    JsonNode hit = json(server.get("/api/v1/jobs?employer=Puget+Labs")).at("/hits/0");
    assertThat(hit.get("pay_estimate")).isEqualTo(posting.get("pay_estimate"));
    String page = server.get("/jobs/scientist").body();
    assertThat(page)
        .contains("Pay not stated. Work like this pays about $", "here: an estimate from ")
        .contains("/pay?occupation=medical-laboratory-scientist&amp;where=Seattle%2C+WA")
        .doesNotContain("baseSalary", "estimatedSalary");
    assertThat(
            json(server.get("/api/v1/jobs?employer=Puget+Labs&pay_min=1&pay_unknown=exclude"))
                .at("/total/value")
                .asInt())
        .as("no filter goes by it")
        .isZero();
  }

  @Test
  void nothing_is_estimated_of_work_or_countries_that_too_few_records_know() throws Exception {
    for (String id : List.of("surveyless-1", "leeds")) {
      assertThat(json(server.get("/api/v1/jobs/" + id)).has("pay_estimate")).as(id).isFalse();
      assertThat(server.get("/jobs/" + id).body()).contains("Pay not stated</span>");
    }
    for (JsonNode hit : json(server.get("/api/v1/jobs?limit=100")).get("hits")) {
      assertThat(hit.has("pay_estimate") && !hit.get("pay").isNull()).as(hit.toString()).isFalse();
    }
  }

  @Test
  void the_page_answers_first_and_shows_what_it_rests_on() throws Exception {
    String page = server.get("/pay?title=clinical+technologist&where=Washington").body();
    assertThat(page)
        .containsPattern(
            "Medical Laboratory Scientists in Washington: probably \\$\\d+,\\d{3}–\\$\\d+,\\d{3} a"
                + " year \\(from \\d+ records, 8 of them in Washington\\)")
        .contains("role=\"img\"", "The chart as a table", "By state", "By employer", "$67,201")
        .doesNotContain("style=");
  }

  @Test
  void more_rows_are_a_link_away() throws Exception {
    String first = server.get("/pay?title=technologist&where=USA").body();
    assertThat(first).contains("Show more", "offset=20");
    String next = server.get("/pay?title=technologist&where=USA&offset=20").body();
    assertThat(next).contains("data-label=\"Company\"").doesNotContain("Show more");
  }

  @Test
  void the_page_says_what_it_doesnt_find() throws Exception {
    assertThat(server.get("/pay?title=nothinglikethis").body())
        .contains(
            "No results. To get more results, try adjusting your search by changing your filters.");
    HttpResponse<String> unknown = server.get("/pay?title=nurse&where=Nowhereatall");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body().replace("&#39;", "'"))
        .contains("Sorry, we can't find that. Please try a different city or state.");
    HttpResponse<String> welcome = server.get("/pay");
    assertThat(welcome.statusCode()).isEqualTo(200);
    assertThat(welcome.body()).contains("<h1>What work pays</h1>").doesNotContain("No results");
  }
}
