package metier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import metier.model.Fact;
import metier.model.JobPosting;
import metier.model.OccupationProfile;
import metier.model.RecordKind;
import metier.model.Resume;
import metier.model.SelfStated;
import metier.model.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FactCodecTest {
  static List<Fact> facts() {
    return List.of(
        Samples.FULL_JOB,
        Samples.BARE_JOB,
        Samples.FULL_RESUME,
        saying(new SelfStated("female", null)),
        saying(new SelfStated("nonbinary", "Two or more")),
        Samples.FULL_RESUME.of("0f".repeat(32), LocalDate.of(2026, 3, 1)),
        Samples.FULL_PAY,
        withWorkplace(new Workplace.Hybrid()),
        withWorkplace(new Workplace.Remote(List.of())));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyFactComesBackAsItWas(Fact fact) {
    assertThat(FactCodec.decode(fact.kind(), FactCodec.encode(fact))).isEqualTo(fact);
  }

  @Test
  void whatIsUnknownTakesNoRoom() {
    assertThat(FactCodec.encode(Samples.BARE_JOB))
        .isEqualTo(
            """
            {"title":"Nurse","description":"","employer":"","workplace":{"is":"on_site"}}\
            """);
  }

  @Test
  void namesAreInSnakeCaseAndDatesAreReadable() {
    assertThat(FactCodec.encode(Samples.FULL_JOB))
        .contains(
            "\"valid_through\":\"2026-03-01\"", "\"apply_url\":", "\"postal_code\":\"98101\"");
    assertThat(FactCodec.encode(Samples.FULL_RESUME)).contains("\"start\":\"2019-04\"");
  }

  @Test
  void aRowOfALaterVersionWithOneMoreComponentIsRead() {
    String json = FactCodec.encode(Samples.BARE_JOB).replace("{\"title\"", "{\"x\":1,\"title\"");
    assertThat(FactCodec.decode(RecordKind.JOBS, json)).isEqualTo(Samples.BARE_JOB);
  }

  @Test
  void whoStatesNothingTakesNoRoomAndRowsOfBeforeAreOfSuchPeople() {
    String json = FactCodec.encode(Samples.FULL_RESUME);
    assertThat(json).doesNotContain("self_stated");
    assertThat(((Resume) FactCodec.decode(RecordKind.RESUMES, json)).selfStated())
        .isEqualTo(SelfStated.NOTHING);
    assertThat(FactCodec.encode(saying(new SelfStated("female", null))))
        .endsWith(",\"self_stated\":{\"gender\":\"female\"}}");
  }

  @Test
  void aResumeOfBeforeHasNeitherAddressNorDay() {
    String json = FactCodec.encode(Samples.FULL_RESUME);
    assertThat(json).doesNotContain("email_digest").doesNotContain("updated");
    assertThat(FactCodec.decode(RecordKind.RESUMES, json)).isEqualTo(Samples.FULL_RESUME);
    assertThat(FactCodec.encode(Samples.FULL_RESUME.of(null, LocalDate.of(2026, 3, 1))))
        .endsWith(",\"updated\":\"2026-03-01\"}");
  }

  private static Resume saying(SelfStated stated) {
    Resume resume = Samples.FULL_RESUME;
    return new Resume(
        resume.name(),
        resume.headline(),
        resume.summary(),
        resume.place(),
        resume.positions(),
        resume.skills(),
        resume.credentials(),
        resume.education(),
        resume.languages(),
        stated);
  }

  @Test
  void anOccupationOfAnEarlierVersionIsRead() {
    String json =
        """
        {"classification":"ONET","code":"29-1141.00","title":"Registered Nurses",\
        "description":"","tasks":[{"text":"Watch.","core":true}]}\
        """;
    OccupationProfile nurses = (OccupationProfile) FactCodec.decode(RecordKind.OCCUPATIONS, json);
    assertThat(nurses.tasks()).containsExactly(new OccupationProfile.Task("Watch.", true));
    assertThat(nurses.activities()).isEmpty();
    assertThat(nurses.conditions()).isEmpty();
    assertThat(FactCodec.encode(nurses)).isEqualTo(json);
  }

  @Test
  void whatIsNoFactIsRefusedWithItsKind() {
    assertThatThrownBy(() -> FactCodec.decode(RecordKind.PAY, "{\"title\":\"\"}"))
        .hasMessage("not a PayRecord as JSON");
  }

  private static JobPosting withWorkplace(Workplace workplace) {
    JobPosting job = Samples.BARE_JOB;
    return new JobPosting(
        job.title(),
        job.description(),
        job.employer(),
        job.places(),
        workplace,
        job.employmentTypes(),
        null,
        null,
        null,
        job.skills(),
        null,
        null,
        null,
        null,
        null);
  }
}
