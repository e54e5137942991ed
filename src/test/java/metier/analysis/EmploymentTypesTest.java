package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EmploymentTypesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "FULL_TIME = FULL_TIME",
        "FULLTIME = FULL_TIME",
        "Full time = FULL_TIME",
        "F/T = FULL_TIME",
        "Full-time and Part-time = FULL_TIME PART_TIME",
        "FULL-TIME,PART-TIME,AND CONTRACTOR = FULL_TIME PART_TIME CONTRACTOR",
        "FULL_TIME|PART_TIME = FULL_TIME PART_TIME",
        "pt = PART_TIME",
        "PRN = PER_DIEM",
        "per-diem = PER_DIEM",
        "Bank = PER_DIEM",
        "Contract = CONTRACTOR",
        "Fixed-Term = TEMPORARY",
        "Temp = TEMPORARY",
        "Seasonal = TEMPORARY",
        "Internship = INTERN",
        "INTERN = INTERN",
        "VOLUNTEER = VOLUNTEER",
        "OTHER = OTHER",
        "Permanent = ''",
        "Regular = ''",
        "Shift work = ''",
      })
  void statedSpellings(String stated, String types) {
    assertThat(read(Arrays.asList(stated.split("\\|")), "Nurse")).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Part-Time Cashier = PART_TIME",
        "Cashier (part time) = PART_TIME",
        "RN - Full Time/Part Time = FULL_TIME PART_TIME",
        "Registered Nurse Home Health PRN = PER_DIEM",
        "Per Diem RN = PER_DIEM",
        "Summer Intern, Laboratory = INTERN",
        "Internal Medicine Physician = ''",
        "PT Aide = ''",
        "Contract Manager = ''",
        "Nurse - Contract = CONTRACTOR",
        "Nurse (Contract) = CONTRACTOR",
        "Volunteer Coordinator = ''",
        "Hospital Volunteer = VOLUNTEER",
        "Temporary Phlebotomist = TEMPORARY",
        "Temperature Control Technician = ''",
        "Phlebotomist = ''",
      })
  void titlesTellWhereNothingIsStated(String title, String types) {
    assertThat(read(List.of(), title)).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource({"FULL_TIME, PART_TIME", "Permanent, PART_TIME", "Temporary, PART_TIME TEMPORARY"})
  void theTitleWinsOverAFieldThatManyBoardsFillWithOneWord(String stated, String types) {
    assertThat(read(List.of(stated), "Part-time Cashier")).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Torrent Row is a light commercial contractor in its third decade. = ''",
        "We work for a government contractor with sites in six states. = ''",
        "You join as an independent contractor. = CONTRACTOR",
        "This is a remote contractor position. = CONTRACTOR",
        "This is a six-month contract position in a city library. = CONTRACTOR",
      })
  void aContractorIsOneOnlyWhereItIsTheWork(String text, String types) {
    String told =
        EmploymentTypes.read(List.of(), "Estimator", new Passages(text)).values().stream()
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertThat(told).isEqualTo(types);
  }

  private static String read(List<String> stated, String title) {
    return EmploymentTypes.read(stated, title, new Passages("")).values().stream()
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }
}
