package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import metier.model.Employer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EmployersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Yoh Services, LLC = yoh-services",
        "Yoh Services LLC. = yoh-services",
        "YOH SERVICES L.L.C. = yoh-services",
        "The Children's Hospital Association = childrens-hospital-association",
        "Children’s Hospital Corporation = childrens-hospital",
        "Smith & Sons Co., Inc. = smith-and-sons",
        "Hôpital Général = hopital-general",
        "The Limited = limited",
        "Company Inc = company",
        "Geisinger Medical Management Corp. = geisinger-medical-management",
      })
  void spellingsOfANameHaveOneId(String name, String id) {
    assertThat(Employers.of(name).id()).isEqualTo(id);
  }

  @Test
  void nameStaysAsWritten() {
    assertThat(Employers.of("  Yoh  Services,\tLLC "))
        .isEqualTo(new Employer("yoh-services", "Yoh Services, LLC"));
  }

  @Test
  void employerKeptBackHasNoId() {
    assertThat(Employers.of(" ")).isEqualTo(new Employer("", ""));
  }
}
