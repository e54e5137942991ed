package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AskedYearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You have at least 3 years of experience in a lab. | 3",
        "Minimum of one (1) year of phlebotomy experience required. | 1",
        "• two years' nursing experience | 2",
        "• 2-4 years of related experience | 2",
        "• 5+ yrs experience with forklifts | 5",
        "Requires three or more years of experience. | 3",
        "Experience: 4 years as a welder. | 4",
        "Must be 18 years of age. | 0",
        "With over 50 years of history and experience, we care. | 0",
        "We have 12 years of experience in logistics. | 0",
        "5 years of experience preferred. | 0",
        "1 year of experience required, 3 years preferred. | 1",
        "Three years of experience or a degree and one year of experience. | 1",
        "A bachelor's degree or four years of experience. | 0",
        "No experience needed; we train you for two years. | 0",
        "This is a contract for 2 years. | 0",
        "Three years of experience within the last five years required. | 3",
        "Experience of the last two years is checked. | 0",
      })
  void aDemandIsReadAndOtherYearsAreNot(String text, int years) {
    assertThat(AskedYears.in(new Passages(text))).isEqualTo(years);
  }

  @Test
  void ofDemandsApartTheGreatestCountsAndOfWaysTheLeast() {
    assertThat(
            AskedYears.in(
                new Passages(
                    "Requirements:\n• 3 years of nursing experience\n• 1 year of ICU experience")))
        .isEqualTo(3);
    assertThat(
            AskedYears.in(
                new Passages(
                    "Requirements:\n• Master's degree and 2 years of experience; or\n"
                        + "• Bachelor's degree and 4 years of experience")))
        .isEqualTo(2);
  }

  @Test
  void whatStandsUnderAWishIsNoDemand() {
    assertThat(AskedYears.in(new Passages("Preferred qualifications:\n• 4 years of experience")))
        .isZero();
    assertThat(AskedYears.in(new Passages("Minimum qualifications:\n• 4 years of experience")))
        .isEqualTo(4);
  }

  @Test
  void aFieldOfItsOwnIsReadWithoutMore() {
    assertThat(AskedYears.inField("2 years")).isEqualTo(2);
    assertThat(AskedYears.inField("3-5 Years Of Experience")).isEqualTo(3);
    assertThat(AskedYears.inField("Mid-Senior level")).isZero();
  }
}
