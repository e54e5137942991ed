package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import metier.model.Degree.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AskedDegreeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Bachelor's degree required. | BACHELOR",
        "• High school diploma or GED | HIGH_SCHOOL",
        "• High school diploma required, bachelor's degree preferred | HIGH_SCHOOL",
        "• Bachelor's or master's degree in biology | BACHELOR",
        "• BA/BS degree in finance | BACHELOR",
        "• Associate's degree in nursing required; BSN preferred | ASSOCIATE",
        "A master's degree is preferred. | -",
        "Must have a four-year degree. | BACHELOR",
        "Requires a Ph.D. in chemistry. | DOCTORATE",
        "• Bachelor's degree or equivalent experience | -",
        "• Bachelor's degree or four years of related experience | -",
        "No degree required. | -",
        "We offer tuition reimbursement for a bachelor's degree. | -",
        "You will teach students who work toward an associate degree. | -",
        "BLS certification required. | -",
        "Our associates must love people. | -",
        "• Sales associate, required on weekends | -",
        "• Must be enrolled in a bachelor's degree program | -",
      })
  void aDemandIsReadAndOtherDegreesAreNot(String text, @Nullable Level degree) {
    assertThat(AskedDegree.in(new Passages(text))).isEqualTo(degree);
  }

  @Test
  void theHeadingTellsWhetherOneCanDoWithout() {
    assertThat(AskedDegree.in(new Passages("Nice to have:\n• Bachelor's degree in design")))
        .isNull();
    assertThat(AskedDegree.in(new Passages("Requirements:\n• A recent Bachelor's degree")))
        .isEqualTo(Level.BACHELOR);
  }

  @Test
  void ofSeveralWaysTheLeastCounts() {
    assertThat(
            AskedDegree.in(
                new Passages(
                    "Requirements:\n• Master's degree in social work or\n"
                        + "• Bachelor's degree in psychology")))
        .isEqualTo(Level.BACHELOR);
  }
}
