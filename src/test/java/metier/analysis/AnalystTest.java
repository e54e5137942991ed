package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import metier.model.Bullet;
import metier.model.EmploymentType;
import metier.model.JobPosting;
import metier.model.Pay;
import metier.model.PayRange;
import metier.model.PayRecord;
import metier.model.PayStatement;
import metier.model.PayUnit;
import metier.model.Place;
import metier.model.Position;
import metier.model.Resume;
import metier.model.SkillRef;
import metier.model.StatedPlace;
import metier.model.Workplace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnalystTest {
  private static final Analyst ANALYST =
      new Analyst(
          ShippedTables.CONFIG, Clock.fixed(Instant.parse("2025-06-15T00:00:00Z"), ZoneOffset.UTC));

  private static final JobPosting POSTING =
      posting(
          "Senior Phlebotomist - Part-Time Nights",
          "<p>You draw blood from adults.</p><ul><li>Venipuncture</li><li>BLS</li></ul>",
          List.of(StatedPlace.ofText("Seattle, WA"), StatedPlace.ofText("Tacoma, WA")),
          List.of("venipuncture", "Basket Weaving"),
          null);

  private static JobPosting posting(
      String title,
      String description,
      List<StatedPlace> places,
      List<String> skills,
      @Nullable String occupation) {
    return new JobPosting(
        title,
        description,
        "Acme Labs, Inc.",
        places,
        new Workplace.OnSite(),
        List.of(),
        new PayStatement(null, null, null, null, "$22 - $28 an hour"),
        LocalDate.of(2025, 6, 1),
        null,
        skills,
        occupation,
        null,
        null,
        null,
        null);
  }

  @Test
  void postingIsReadWhole() {
    var read = (Analysed.Posting) ANALYST.analyse(POSTING);

    assertThat(read.text()).isEqualTo("You draw blood from adults.\n• Venipuncture\n• BLS");
    assertThat(read.employer().id()).isEqualTo("acme-labs");
    assertThat(read.places()).extracting(Place::label).containsExactly("Seattle, WA", "Tacoma, WA");
    assertThat(read.workplace()).isEqualTo(new Workplace.OnSite());
    assertThat(read.types()).containsExactly(EmploymentType.PART_TIME);
    assertThat(read.pay())
        .isEqualTo(new Pay.Parsed(new PayRange(22, 28, "USD", PayUnit.HOUR), "$22 - $28 an hour"));
    assertThat(read.skills())
        .contains(
            new SkillRef("phlebotomy", "Phlebotomy"),
            new SkillRef("basket-weaving", "Basket Weaving"))
        .doesNotHaveDuplicates();
    assertThat(read.mentions())
        .extracting(mention -> read.text().substring(mention.start(), mention.end()))
        .startsWith("draw blood", "Venipuncture");
    assertThat(read.occupation()).isNotNull();
    assertThat(read.occupation().id()).isEqualTo("phlebotomist");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Remote ~ Remote[within=[]]",
        "Remote - US ~ Remote[within=[United States]]",
        "Rhode Island (Remote) ~ Remote[within=[Rhode Island]]",
        "Remote (Woodland Hills, CA) ~ Remote[within=[]]",
        "Hybrid - Boston, MA ~ Hybrid[]",
        "Boston, MA ~ OnSite[]",
      })
  void placeMayTellThatTheWorkIsRemote(String place, String workplace) {
    JobPosting posting = posting("Coder", "", List.of(StatedPlace.ofText(place)), List.of(), null);
    var read = (Analysed.Posting) ANALYST.analyse(posting);
    assertThat(read.workplace()).hasToString(workplace);
  }

  @Test
  void emptyPostingStaysUnknown() {
    var read =
        (Analysed.Posting)
            ANALYST.analyse(
                new JobPosting(
                    "?",
                    "",
                    "",
                    List.of(),
                    new Workplace.OnSite(),
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null));
    assertThat(read.text()).isEmpty();
    assertThat(read.employer().id()).isEmpty();
    assertThat(read.places()).isEmpty();
    assertThat(read.types()).isEmpty();
    assertThat(read.pay()).isNull();
    assertThat(read.skills()).isEmpty();
    assertThat(read.occupation()).isNull();
  }

  @Test
  void resumeShowsSkillsLineByLine() {
    Position nurse =
        new Position(
            "Basket Weaver",
            "Self",
            null,
            YearMonth.of(2024, 7),
            null,
            List.of(new Bullet("Wove baskets")));
    Position phlebotomist =
        new Position(
            "Phlebotomist II",
            "Acme",
            "Utica, NY",
            YearMonth.of(2020, 1),
            YearMonth.of(2024, 12),
            List.of(new Bullet("Performed 40 blood draws a day"), new Bullet("Trained others")));
    Resume resume =
        new Resume(
            null,
            "Phlebotomist, PBT(ASCP)",
            "",
            StatedPlace.ofText("Utica, NY"),
            List.of(nurse, phlebotomist),
            List.of("Venipuncture (5 years)", "Juggling"),
            List.of("BLS"),
            List.of("Certificate in Phlebotomy, Mohawk Valley School of Health, 2019"),
            List.of());

    var read = (Analysed.Curriculum) ANALYST.analyse(resume);

    assertThat(read.place()).isEqualTo(ANALYST.gazetteer().find("Utica, NY").orElseThrow());
    assertThat(read.years()).isEqualTo(5);
    assertThat(read.occupation()).isNotNull();
    assertThat(read.occupation().id()).isEqualTo("phlebotomist");
    assertThat(read.lines()).hasSize(3);
    assertThat(read.lines().get(1).position()).isEqualTo(phlebotomist);
    assertThat(read.lines().get(1).skills()).extracting(SkillRef::id).containsExactly("phlebotomy");
    assertThat(read.skills()).extracting(SkillRef::id).contains("phlebotomy", "juggling");
    assertThat(read.work().text()).contains("Acme", "Mohawk Valley").doesNotContain("2019");
  }

  @Test
  void payRecordIsRead() {
    PayRecord record =
        new PayRecord(
            "Clinical Technologist",
            "Seattle Cancer Care Alliance",
            StatedPlace.ofText("Seattle, WA"),
            LocalDate.of(2016, 6, 14),
            new PayStatement(null, null, null, null, "$67,201"),
            null);

    var read = (Analysed.Salary) ANALYST.analyse(record);

    assertThat(read.employer().id()).isEqualTo("seattle-cancer-care-alliance");
    assertThat(read.place()).isNotNull();
    assertThat(read.place().label()).isEqualTo("Seattle, WA");
    assertThat(read.pay())
        .isEqualTo(new Pay.Parsed(new PayRange(67201, 67201, "USD", PayUnit.YEAR), "$67,201"));
    assertThat(read.start()).isEqualTo(LocalDate.of(2016, 6, 14));
    assertThat(read.occupation()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Weaver of baskets, 29-1051.00, pharmacist",
        "Weaver of baskets, Phlebotomists, phlebotomist",
        "Weaver of baskets, 99-9999, -",
        "Phlebotomist, 29-1141, phlebotomist",
        "Pharmacy Operations Supervisor, 29-1051.00, pharmacist",
        "Operations Supervisor, 11-1021.00, general-manager",
      })
  void categoryOfTheSourceHelpsWhereTheTitleDoesNot(
      String title, String category, @Nullable String id) {
    var read =
        (Analysed.Posting) ANALYST.analyse(posting(title, "", List.of(), List.of(), category));
    assertThat(read.occupation() == null ? null : read.occupation().id()).isEqualTo(id);
  }

  @Test
  void manyThreadsReadTheSame() {
    Analysed alone = ANALYST.analyse(POSTING);
    assertThat(IntStream.range(0, 2_000).parallel().mapToObj(i -> ANALYST.analyse(POSTING)))
        .allMatch(alone::equals);
  }
}
