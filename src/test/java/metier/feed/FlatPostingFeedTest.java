package metier.feed;

import static metier.feed.FeedReading.flat;
import static metier.feed.FeedReading.read;
import static metier.feed.FeedReading.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import metier.feed.FeedResult.Rejected;
import metier.model.GeoPoint;
import metier.model.JobPosting;
import metier.model.PayStatement;
import metier.model.RecordKind;
import metier.model.StatedPlace;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FlatPostingFeedTest {
  private static final JobPosting NURSE =
      new JobPosting(
          "Nurse",
          "Care for people.",
          "Acme",
          List.of(
              new StatedPlace(
                  null, null, "Wichita", "KS", "67202", "US", new GeoPoint(37.6, -97.3))),
          new Workplace.OnSite(),
          List.of("FULL_TIME"),
          new PayStatement(78000.0, 92500.0, null, null, null),
          LocalDate.of(2026, 11, 19),
          LocalDate.of(2026, 12, 31),
          List.of("Epic", "Excel"),
          "29-1141",
          "https://example.org/1",
          "https://example.org/1/apply",
          null,
          null);

  @Test
  void readsPlainNames() {
    assertThat(
            flat(
                """
                {"id":"j1","title":"Nurse","description":"Care for people.","employer":"Acme",\
                "city":"Wichita, KS","state":"KS","zip":67202,"country":"US","lat":37.6,"lon":-97.3,\
                "employmentType":"FULL_TIME","salaryMin":78000,"salaryMax":92500,\
                "datePosted":"2026-11-19","validThrough":"2026-12-31","skills":["Epic","Excel"],\
                "occupation":"29-1141","url":"https://example.org/1",\
                "applyUrl":"https://example.org/1/apply","clinical":true}\
                """))
        .isEqualTo(NURSE);
  }

  @Test
  void readsTheNamesThatOthersUse() {
    assertThat(
            flat(
                """
                {"Job Title":"Nurse","JOB_DESCRIPTION":"Care for people.","company_name":"Acme",\
                "Town":"Wichita","Province":"KS","post-code":"67202","country_code":"US",\
                "latitude":"37.6","lng":"-97.3","job_type":"FULL_TIME","min_salary":"78,000",\
                "max_salary":"92,500","posted_at":"2026-11-19T08:00:00Z","expires":"2026-12-31",\
                "required_skills":"Epic, Excel","onet_soc":"29-1141",\
                "link":"https://example.org/1","apply_link":"https://example.org/1/apply"}\
                """))
        .isEqualTo(NURSE);
  }

  @Test
  void readsPostingsFromCsv() {
    assertThat(
            FeedReading.only(
                read(
                    FeedReading.feed(RecordKind.JOBS, "flat-csv"),
                    """
                    Title;Description;Company;City;State;ZIP;Country;Lat;Lon;Type;Salary;Posted;\
                    Expires;Skills;Category;URL;Apply URL
                    Nurse;"Care for
                    people.";Acme;Wichita;KS;67202;US;37.6;-97.3;FULL_TIME;"78000-92500";\
                    2026-11-19;2026-12-31;"Epic, Excel";29-1141;https://example.org/1;\
                    https://example.org/1/apply
                    """)))
        .satisfies(
            fact -> {
              var posting = (JobPosting) fact;
              assertThat(posting.description()).isEqualTo("Care for\npeople.");
              assertThat(posting.places()).isEqualTo(NURSE.places());
              assertThat(posting.skills()).isEqualTo(NURSE.skills());
              assertThat(posting.posted()).isEqualTo(NURSE.posted());
              assertThat(posting.pay())
                  .isEqualTo(new PayStatement(78000.0, 92500.0, null, null, "78000-92500"));
            });
  }

  @Test
  void prefersTheFirstOfSeveralNamesThatHoldsSomething() {
    assertThat(flat("{\"position\":\"B\",\"title\":\"A\"}").title()).isEqualTo("A");
    assertThat(flat("{\"position\":\"B\",\"title\":\" \"}").title()).isEqualTo("B");
  }

  @Test
  void takesAPlaceAsText() {
    assertThat(places("\"location\":\"Remote US\""))
        .containsExactly(StatedPlace.ofText("Remote US"));
    assertThat(places("\"location\":\"Leeds\",\"country\":\"GB\""))
        .containsExactly(new StatedPlace("Leeds", null, null, null, null, "GB", null));
    assertThat(places("\"location\":{\"name\":\"Leeds\"}"))
        .containsExactly(StatedPlace.ofText("Leeds"));
    assertThat(places("\"location\":[\"Leeds\",{\"city\":\"York\"}]")).hasSize(2);
    assertThat(places("\"location\":null,\"city\":\"\"")).isEmpty();
  }

  @Test
  void takesTheStateOutOfTheCityOnlyWhereItIsOne() {
    assertThat(places("\"city\":\"Seattle, WA\"")).containsExactly(city("Seattle", "WA"));
    assertThat(places("\"city\":\"Seattle, WA\",\"state\":\"OR\""))
        .containsExactly(city("Seattle, WA", "OR"));
    assertThat(places("\"city\":\"Willenhall, West Midlands\""))
        .containsExactly(city("Willenhall, West Midlands", null));
  }

  @Test
  void readsPayAsTextAsObjectAndWithItsUnit() {
    assertThat(flat("{\"title\":\"A\",\"salary\":\"$20 an hour\"}").pay())
        .isEqualTo(new PayStatement(null, null, null, null, "$20 an hour"));
    assertThat(flat("{\"title\":\"A\",\"salary\":45000,\"currency\":\"USD\"}").pay())
        .isEqualTo(new PayStatement(45000.0, 45000.0, "USD", null, null));
    assertThat(
            flat("{\"title\":\"A\",\"salary\":{\"min\":20,\"max\":30,\"interval\":\"hour\"}}")
                .pay())
        .isEqualTo(new PayStatement(20.0, 30.0, null, "hour", null));
    assertThat(flat("{\"title\":\"A\",\"salary_min\":20,\"salary_period\":\"hourly\"}").pay())
        .isEqualTo(new PayStatement(20.0, null, null, "hourly", null));
    assertThat(flat("{\"title\":\"A\"}").pay()).isNull();
  }

  @Test
  void knowsRemoteWork() {
    var remote = new Workplace.Remote(List.of());
    assertThat(flat("{\"title\":\"A\",\"remote\":true}").workplace()).isEqualTo(remote);
    assertThat(flat("{\"title\":\"A\",\"workplaceType\":\"Remote\"}").workplace())
        .isEqualTo(remote);
    assertThat(flat("{\"title\":\"A\",\"workplace_type\":\"hybrid\"}").workplace())
        .isEqualTo(new Workplace.Hybrid());
    assertThat(flat("{\"title\":\"A\",\"is_remote\":\"no\"}").workplace())
        .isEqualTo(new Workplace.OnSite());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"posted_at\":\"soon\"",
        "\"Lat\":95,\"lon\":1",
        "\"salary_min\":-1",
        "\"link\":\"x:y\"",
      })
  void namesTheColumnOfAWrongValueAsTheFeedDoes(String field) {
    Rejected rejected =
        rejected(
            read(FeedReading.feed(RecordKind.JOBS, "flat"), "{\"title\":\"A\"," + field + "}"));
    assertThat(field).startsWith("\"" + rejected.field() + "\"");
  }

  private static List<StatedPlace> places(String fields) {
    return flat("{\"title\":\"A\"," + fields + "}").places();
  }

  private static StatedPlace city(String name, @Nullable String region) {
    return new StatedPlace(null, null, name, region, null, null, null);
  }
}
