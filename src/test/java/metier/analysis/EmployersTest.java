package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.config.KnownEmployer;
import metier.model.Employer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EmployersTest {
  private final Employers employers =
      new Employers(
          List.of(
              new KnownEmployer("Veterans Health Administration", List.of("VA", "VHA")),
              new KnownEmployer("Strategic Staffing Solutions", List.of("S3"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Yoh Services, LLC = yoh-services",
        "Yoh Services LLC. = yoh-services",
        "YOH SERVICES L.L.C. = yoh-services",
        "Yoh Services, a Limited Liability Company = yoh-services-a",
        "Yoh Services Limited Liability Company = yoh-services",
        "The Children's Hospital Association = childrens-hospital-association",
        "Children’s Hospital Corporation = childrens-hospital",
        "Smith & Sons Co., Inc. = smith-and-sons",
        "Müller Pharma GmbH & Co. KG = muller-pharma",
        "Banco Norte S.A. = banco-norte",
        "Pediatric Partners, P.C. = pediatric-partners",
        "Hôpital Général = hopital-general",
        "Leeds Teaching Hospitals NHS Trust = leeds-teaching-hospitals-nhs-trust",
        "The Limited = limited",
        "Limited = limited",
        "The Company = company",
        "Company Inc = company",
        "Geisinger Medical Management Corp. = geisinger-medical-management",
        "North Valley Homes LLC d/b/a Sunny Days = north-valley-homes",
        "North Valley Homes, LLC (dba Sunny Days) = north-valley-homes",
        "Adba Systems = adba-systems",
        "東京病院 = 東京病院",
      })
  void spellingsOfANameHaveOneId(String name, String id) {
    assertThat(employers.of(name).id()).isEqualTo(id);
  }

  @Test
  void nameStaysAsWritten() {
    assertThat(employers.of("  Yoh  Services,\tLLC "))
        .isEqualTo(new Employer("yoh-services", "Yoh Services, LLC"));
  }

  @Test
  void otherNamesOfAListedEmployerAreThatEmployer() {
    Employer veterans =
        new Employer("veterans-health-administration", "Veterans Health Administration");
    assertThat(employers.of("V.A.")).isEqualTo(veterans);
    assertThat(employers.of("The Veterans Health Administration")).isEqualTo(veterans);
    assertThat(employers.of("Detroit Consultants dba S3").id())
        .isEqualTo("strategic-staffing-solutions");
  }

  @Test
  void employerKeptBackHasNoId() {
    assertThat(employers.of(" ")).isEqualTo(new Employer("", ""));
  }
}
