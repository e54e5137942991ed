package metier.feed;

import static metier.feed.FeedReading.read;
import static metier.feed.FeedReading.rejected;
import static metier.feed.FeedReading.resume;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import metier.feed.FeedResult.Accepted;
import metier.feed.FeedResult.Rejected;
import metier.model.Bullet;
import metier.model.Position;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.model.SelfStated;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonResumeFeedTest {
  @Test
  void readsAResume() {
    assertThat(
            resume(
                """
                {
                  "x_source": {"any": ["thing"]},
                  "basics": {
                    "name": "Ada Moss", "label": "Phlebotomist", "email": "ada@example.com",
                    "summary": "Calm with hard sticks.",
                    "location": {"city": "Seattle", "region": "WA", "countryCode": "US",
                                 "postalCode": "98101", "address": "1 Pine St"}
                  },
                  "work": [
                    {"name": "Acme Hospital", "position": "Phlebotomist II",
                     "location": "Seattle, WA", "startDate": "2021-03", "endDate": "Present",
                     "summary": "Inpatient draws.",
                     "highlights": ["• Draw 45 inpatients a shift", "", "Train externs"]},
                    {"company": "Blood Bank", "position": "Collector",
                     "startDate": "2019", "endDate": "2021-02-28",
                     "summary": "- Screened donors\\n- Took vitals\\n\\n-80 °C freezers"}
                  ],
                  "education": [
                    {"institution": "Shoreline College", "area": "Phlebotomy",
                     "studyType": "Certificate"},
                    {"institution": "High School"}],
                  "certificates": [{"name": "PBT(ASCP)", "issuer": "ASCP"}],
                  "skills": [{"name": "Phlebotomy", "keywords": ["venipuncture", "heel sticks"]},
                             "Epic"],
                  "languages": [{"language": "English", "fluency": "Native"}]
                }
                """))
        .isEqualTo(
            new Resume(
                    "Ada Moss",
                    "Phlebotomist",
                    "Calm with hard sticks.",
                    new StatedPlace(null, null, "Seattle", "WA", null, "US", null),
                    List.of(
                        new Position(
                            "Phlebotomist II",
                            "Acme Hospital",
                            "Seattle, WA",
                            YearMonth.of(2021, 3),
                            null,
                            bullets(
                                "Inpatient draws.", "Draw 45 inpatients a shift", "Train externs")),
                        new Position(
                            "Collector",
                            "Blood Bank",
                            null,
                            YearMonth.of(2019, 1),
                            YearMonth.of(2021, 2),
                            bullets("Screened donors", "Took vitals", "-80 °C freezers"))),
                    List.of("Phlebotomy", "venipuncture", "heel sticks", "Epic"),
                    List.of("PBT(ASCP)"),
                    List.of("Certificate, Phlebotomy, Shoreline College", "High School"),
                    List.of("English"))
                .of(EmailDigest.in("ada@example.com"), null));
  }

  @Test
  void keepsOfTheAddressADigestAndTheDayOfTheLastChange() {
    Resume resume =
        resume(
            """
            {"basics": {"label": "Nurse", "email": "Ann.Lee@Example.org"},
             "meta": {"lastModified": "2026-03-01T08:15:00Z"}}
            """);
    assertThat(resume.emailDigest()).isEqualTo(EmailDigest.in("ann.lee@example.org"));
    assertThat(resume.toString().toLowerCase(Locale.ROOT)).doesNotContain("@example");
    assertThat(resume.updated()).isEqualTo(LocalDate.of(2026, 3, 1));
    Resume silent = resume("{\"basics\": {\"label\": \"Nurse\", \"email\": \"by phone\"}}");
    assertThat(silent.emailDigest()).isNull();
    assertThat(silent.updated()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "null", "\"Present\"", "\"current\""})
  void takesAnOpenEndAsThePresent(String end) {
    Resume resume = resume("{\"work\":[{\"startDate\":\"2020\",\"endDate\":" + end + "}]}");
    assertThat(resume.positions().getFirst().end()).isNull();
    assertThat(resume.positions().getFirst().start()).isEqualTo(YearMonth.of(2020, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'x_self_stated':{'gender':'female','ethnicity':'Asian'} | female | Asian",
        "'x_self_stated':{'ethnicity':' '},'basics':{'gender':'M','name':'Maria Lopez'} | M |",
        "'basics':{'name':'Maria Lopez'} | |",
        "'x_self_stated':'female' | |",
      })
  void takesWhatAPersonStatesOfThemselvesAndConcludesNothing(
      String fields, @Nullable String gender, @Nullable String ethnicity) {
    assertThat(
            resume("{\"work\":[{\"position\":\"A\"}]," + fields.replace('\'', '"') + "}")
                .selfStated())
        .isEqualTo(new SelfStated(gender, ethnicity));
  }

  @Test
  void namesThePositionOfAWrongDate() {
    assertThat(rejectedResume("{\"work\":[{\"position\":\"A\"},{\"startDate\":\"long ago\"}]}"))
        .isEqualTo(
            new Rejected(
                1,
                "work[1].startDate",
                "long ago",
                "it is no date that can be read; write 2026-01-31, 2026-01 or 2026"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"basics\":{}}", "{\"fullname\":\"x\",\"skills\":[]}"})
  void refusesARowThatHoldsNothing(String row) {
    assertThat(rejectedResume(row).field()).isEqualTo("basics");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"'id':'r-1' | r-1", "'@id':'r-2' | r-2", "'meta':{'canonical':'r-3'} | r-3"})
  void takesTheIdThatTheResumeHas(String field, String id) {
    String json = "{" + field.replace('\'', '"') + ",\"basics\":{\"label\":\"Nurse\"}}";
    FeedResult result = read(FeedReading.feed(RecordKind.RESUMES, "json-resume"), json).getFirst();
    assertThat(((Accepted) result).id()).isEqualTo(id);
  }

  private static Rejected rejectedResume(String text) {
    return rejected(read(FeedReading.feed(RecordKind.RESUMES, "json-resume"), text));
  }

  private static List<Bullet> bullets(String... texts) {
    return List.of(texts).stream().map(Bullet::new).toList();
  }
}
