package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import metier.model.PayRecord;
import metier.model.PayStatement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that hold no name of an occupation, by the shipped tables and model. */
final class TitlesByMeaningTest {
  private static final Analyst ANALYST = new Analyst(ShippedTables.CONFIG, Clock.systemUTC());

  private static @Nullable OccupationLink link(
      Analyst analyst, String title, @Nullable String category) {
    PayRecord record =
        new PayRecord(
            title, "", null, null, new PayStatement(null, null, null, null, null), category, null);
    return analyst.analyse(record) instanceof Analysed.Salary salary ? salary.linked() : null;
  }

  @ParameterizedTest
  @CsvSource({
    "Senior Customer Care Specialist, customer-service-representative",
    "'Manager of Sales, Remote', sales-manager",
    "Nuclear Medicine Research Technologist - Nights, nuclear-medicine-technologist"
  })
  void aTitleThatSaysWhatNamesSayIsLinked(String title, String id) {
    OccupationLink link = link(ANALYST, title, null);
    assertThat(link).isNotNull();
    assertThat(link.by()).isEqualTo(OccupationLink.By.MEANING);
    assertThat(link.occupation().id()).isEqualTo(id);
    assertThat(link.probability()).isBetween(0.85, 1.0);
    assertThat(link.margin()).isBetween(0.7, link.probability());
    assertThat(link.origin()).isEqualTo(new Origin(Origin.From.TITLE, List.of(title)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Specialist",
        "Senior Specialist II",
        "Associate",
        "Internship",
        "Manager in Waiting",
        "Infant Feeding Technician",
        "Interventional Radiology Coder",
        "CAA - Mentor - Part-time (.5 FTE)",
        "#4711"
      })
  void aTitleThatSaysTooLittleOrAnotherKindOfWorkStaysUnknown(String title) {
    OccupationLink link = link(ANALYST, title, null);
    assertThat(link).isNull();
  }

  @Test
  void aSourcesCodeIsSurerThanWhatATitleMeansAndLessSureThanItsName() {
    assertThat(link(ANALYST, "Phlebotomist", "29-1123"))
        .extracting(OccupationLink::by)
        .isEqualTo(OccupationLink.By.NAME);
    assertThat(link(ANALYST, "Senior Customer Care Specialist", "29-1123.00"))
        .extracting(OccupationLink::by, link -> link.occupation().id())
        .containsExactly(OccupationLink.By.CODE, "physical-therapist");
  }

  @Test
  void titlesAreLinkedToTheOccupationsOfAClassificationOnceItIsKnown() {
    Analyst analyst = new Analyst(ShippedTables.CONFIG, Clock.systemUTC());
    assertThat(link(analyst, "Wickie - Night Shift", null)).isNull();

    analyst.know(
        List.of(
            Profiles.record(
                "keeper", Profiles.esco("5419.9", "lighthouse keeper", List.of("wickie")))));

    assertThat(link(analyst, "Wickie - Night Shift", null))
        .extracting(OccupationLink::by, link -> link.occupation().title())
        .containsExactly(OccupationLink.By.NAME, "Lighthouse keeper");
    assertThat(link(analyst, "Relief Lighthouse Keeper", null))
        .extracting(link -> link.occupation().id())
        .isEqualTo("keeper");
    assertThat(analyst.titles("lighthouse keeper in Maine")).hasSize(1);

    analyst.know(List.of());
    assertThat(link(analyst, "Wickie", null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "human who draws blood, phlebotomist, true",
    "forklift guy, forklift-operator, true",
    "looking after children, childcare-worker, false"
  })
  void whatSomebodySaysInWordsOfTheirOwnIsGuessed(String words, String id, boolean sure) {
    assertThat(ANALYST.guess(words))
        .hasValueSatisfying(
            guess -> {
              assertThat(guess.occupation().id()).isEqualTo(id);
              assertThat(guess.sure()).isEqualTo(sure);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme", "zzyzx", "part time", "fun job", "easy money", "", "!"})
  void nothingIsGuessedFromWordsThatDescribeNoWork(String words) {
    assertThat(ANALYST.guess(words)).isEmpty();
  }
}
