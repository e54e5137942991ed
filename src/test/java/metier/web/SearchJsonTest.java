package metier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metier.index.Card;
import metier.model.EmploymentType;
import metier.model.GeoPoint;
import metier.model.Level;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.PayUnit;
import metier.model.Place;
import metier.model.RecordKey;
import metier.model.RecordKind;
import metier.model.Shift;
import metier.model.SkillRef;
import metier.query.Cursor;
import metier.query.Explanation;
import metier.query.FacetCount;
import metier.query.Hit;
import metier.query.SearchAnswer;
import metier.query.Snippet;
import metier.query.Understood;
import org.junit.jupiter.api.Test;

class SearchJsonTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
  private static final Place SEATTLE =
      new Place(Place.Kind.CITY, "Seattle", "WA", "US", new GeoPoint(47.6, -122.3), 737_015);
  private static final Place LEEDS =
      new Place(Place.Kind.CITY, "Leeds", "", "GB", new GeoPoint(53.8, -1.55), 455_123);
  private static final SkillRef BLOOD = new SkillRef("phlebotomy", "Phlebotomy");

  private static final Card.Job FULL =
      new Card.Job(
          "Phlebotomist",
          "Harbor Labs",
          List.of(SEATTLE, LEEDS),
          false,
          List.of(EmploymentType.PART_TIME, EmploymentType.PER_DIEM),
          List.of(Shift.NIGHT),
          List.of(Level.ENTRY, Level.MID),
          new Pay.Parsed(new PayRange(21.5, 28, "USD", PayUnit.HOUR), "$21.50-28/hr"),
          LocalDate.of(2026, 3, 1),
          LocalDate.of(2026, 3, 14),
          "https://example.org/1",
          "https://example.org/apply/1",
          List.of(BLOOD));

  private static final Card.Job BARE =
      new Card.Job(
          "Helper", "", List.of(), true, List.of(), List.of(), List.of(), null, null, null, null,
          null, List.of());

  private static Hit hit(Card card) {
    return new Hit(
        new RecordKey(RecordKind.JOBS, "sample", "p-1"),
        3.25,
        card,
        new Snippet("draws <blood>", List.of(new Snippet.Mark(7, 12))),
        List.of(),
        List.of(BLOOD),
        2.3456,
        Explanation.sum(
            "how well it fits",
            List.of(Explanation.of(3, "title"), Explanation.of(0.25, "posted lately"))));
  }

  private static Hit bareHit() {
    return new Hit(
        new RecordKey(RecordKind.JOBS, "a b", "ü/1"),
        0,
        BARE,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  private static Understood understood() {
    return new Understood(
        "phlebotomist",
        "Phlebotomist",
        new Understood.OccupationRef("phlebotomist", "Phlebotomist"),
        SEATTLE,
        25.0,
        null,
        List.of(EmploymentType.PART_TIME),
        List.of(Shift.NIGHT),
        List.of(Level.SENIOR),
        List.of(),
        List.of(BLOOD),
        40_000L,
        7,
        null,
        null,
        null,
        List.of(
            new Understood.Part(
                Understood.Part.Kind.TITLE, "phlebotomist", "Phlebotomist", "blood drawer", 0, 12)),
        List.of(new Understood.Correction("flebotomist", "phlebotomist")),
        List.of(new Understood.Ignored("diversify", "on", "not known yet")),
        new Understood.Guess("histotechnician", "Histotechnician", 0.8214, 0, 12));
  }

  private static JsonNode written(SearchAnswer answer) throws IOException {
    return new ObjectMapper()
        .readTree(
            JsonBody.bytes(
                SearchJson.of(answer, understood(), new JobHitJson(TODAY, _ -> Optional.empty()))));
  }

  private static SearchAnswer answer() {
    Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
    facets.put("type", List.of(new FacetCount("PART_TIME", "Part time", 12)));
    return new SearchAnswer(
        1_000, false, 0, List.of(hit(FULL), bareHit()), facets, new Cursor(7, 20));
  }

  @Test
  void aHitSaysAllThatItsCardKnows() throws IOException {
    JsonNode hit = written(answer()).path("hits").path(0);
    assertThat(hit.fieldNames().next()).isEqualTo("id");
    assertThat(hit)
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"id":"p-1","source":"sample","score":3.25,"title":"Phlebotomist",
                     "employer":"Harbor Labs",
                     "place":{"name":"Seattle","state":"WA","country":"US","lat":47.6,"lon":-122.3},
                     "places":[
                       {"name":"Seattle","state":"WA","country":"US","lat":47.6,"lon":-122.3},
                       {"name":"Leeds","state":null,"country":"GB","lat":53.8,"lon":-1.55}],
                     "remote":false,"type":["PART_TIME","PER_DIEM"],
                     "shift":["night"],"level":["entry","mid"],
                     "pay":{"min":21.5,"max":28,"currency":"USD","unit":"hour",
                       "annual_min":44720,"annual_max":58240,"source":"parsed"},
                     "posted":"2026-03-01","expired":true,"url":"/jobs/sample~p-1",
                     "source_url":"https://example.org/1",
                     "apply_url":"https://example.org/apply/1",
                     "snippet":"… draws &lt;<mark>blood</mark>&gt;",
                     "matched_skills":[{"id":"phlebotomy","name":"Phlebotomy"}],
                     "distance_miles":2.3,
                     "explanation":{"value":3.25,"because":"how well it fits","parts":[
                       {"value":3.0,"because":"title"},
                       {"value":0.25,"because":"posted lately"}]}}
                    """));
  }

  @Test
  void whatACardDoesNotKnowIsNull() throws IOException {
    JsonNode hit = written(answer()).path("hits").path(1);
    for (String field :
        List.of("employer", "place", "pay", "posted", "source_url", "apply_url", "snippet")) {
      assertThat(hit.get(field)).as(field).isInstanceOf(NullNode.class);
    }
    assertThat(hit.has("places")).isFalse();
    assertThat(hit.has("expired")).isFalse();
    assertThat(hit.has("explanation")).isFalse();
    assertThat(hit.path("url").textValue()).isEqualTo("/jobs/a%20b~%C3%BC%2F1");
  }

  @Test
  void aroundTheHitsStandTotalFacetsUnderstandingAndTheNextPage() throws IOException {
    JsonNode whole = written(answer());
    assertThat(whole.path("total"))
        .isEqualTo(new ObjectMapper().readTree("{\"value\":1000,\"relation\":\"gte\"}"));
    assertThat(whole.path("facets"))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    "{\"type\":[{\"value\":\"PART_TIME\",\"label\":\"Part time\",\"count\":12}]}"));
    assertThat(whole.path("understood"))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"text":"phlebotomist","title":"Phlebotomist",
                     "occupation":{"id":"phlebotomist","name":"Phlebotomist"},
                     "did_you_mean_occupation":{"id":"histotechnician",
                      "title":"Histotechnician","probability":0.821},
                     "place":{"name":"Seattle","state":"WA","country":"US","lat":47.6,"lon":-122.3},
                     "radius_miles":25.0,"types":["PART_TIME"],"shifts":["night"],
                     "levels":["senior"],"licences":[],
                     "skills":[{"id":"phlebotomy","name":"Phlebotomy"}],
                     "parts":[{"kind":"title","value":"phlebotomist","label":"Phlebotomist",
                       "typed":"blood drawer","start":0,"end":12}],
                     "pay_min":40000,"posted_within":7,
                     "corrections":[{"from":"flebotomist","to":"phlebotomist"}],
                     "ignored":[{"parameter":"diversify","value":"on","why":"not known yet"}]}
                    """));
    assertThat(Cursor.decode(whole.path("next").textValue())).contains(new Cursor(7, 20));
  }

  @Test
  void theLastPageHasNoNext() throws IOException {
    JsonNode whole = written(new SearchAnswer(0, true, 0, List.of(), Map.of(), null));
    assertThat(whole.path("next").isNull()).isTrue();
    assertThat(whole.path("total").path("relation").textValue()).isEqualTo("eq");
  }

  @Test
  void halfASurrogatePairDoesNotBreakTheAnswer() throws IOException {
    Hit broken =
        new Hit(
            new RecordKey(RecordKind.JOBS, "sample", "x"),
            1,
            new Card.Job(
                "Nurse \uD83E",
                "",
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of()),
            new Snippet("cut \uDE78 here", List.of()),
            List.of(),
            List.of(),
            null,
            null);
    JsonNode hit =
        written(new SearchAnswer(1, true, 0, List.of(broken), Map.of(), null)).path("hits").path(0);
    assertThat(hit.path("title").textValue()).isEqualTo("Nurse \uFFFD");
    assertThat(hit.path("snippet").textValue()).isEqualTo("… cut \uFFFD here");
  }
}
