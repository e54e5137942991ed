package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import metier.model.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LevelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Machine Learning Intern ~ intern",
        "Internship Program Manager ~ ''",
        "New Grad RN Residency ~ entry",
        "Junior Accountant ~ entry",
        "Apprentice Electrician ~ entry",
        "Manager in Training ~ entry",
        "Engineer I/II ~ entry mid",
        "Technician II ~ mid",
        "Journeyman Plumber ~ mid",
        "Accountant III ~ senior",
        "Sr. Data Scientist ~ senior",
        "Senior Account Manager ~ senior",
        "Senior Manager, Quality ~ manager",
        "Charge Nurse - Days ~ lead",
        "Team Leader ~ lead",
        "Staff Software Engineer ~ lead",
        "Principal Engineer ~ lead",
        "Nurse Manager ~ manager",
        "Assistant Manager ~ manager",
        "Shift Supervisor ~ manager",
        "Head of Media ~ manager",
        "Assistant Director of Nursing ~ director",
        "Chief Financial Officer ~ director",
        "VP, Finance ~ director",
        "Account Manager ~ ''",
        "RN Case Manager ~ ''",
        "Project Manager ~ ''",
        "Executive Assistant ~ ''",
        "Assistant to the Director ~ ''",
        "Art Director ~ ''",
        "Senior Living Caregiver ~ ''",
        "Cook, Riverside Senior Center ~ ''",
        "Lead Generation Specialist ~ ''",
        "Charge Entry Clerk ~ ''",
        "Head Start Teacher ~ ''",
        "Staff Nurse ~ ''",
        "RN, Emergency - No Experience Required ~ entry",
        "Unit Clerk - Asa Whitlow Jr. Children's Hospital ~ ''",
        "Science Teacher, Jr. High School ~ ''",
        "Web Developer Jr. ~ entry",
        "RN, Level II Trauma ~ ''",
        "Engineer - 2 Licenses ~ ''",
        "Intermediate Care RN ~ ''",
        "Internal Medicine Physician ~ ''",
        "Nurse, Band 6 ~ ''",
        "Program Analyst, GS-9 ~ ''",
      })
  void titles(String title, String levels) {
    assertThat(words(Levels.read(null, title, new Passages("")))).isEqualTo(levels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Entry level ~ entry",
        "Mid-Senior level ~ mid senior",
        "Director ~ director",
        "2 years ~ ''",
      })
  void fields(String stated, String levels) {
    assertThat(words(Levels.read(stated, "RN", new Passages("")))).isEqualTo(levels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "This is an entry-level position. ~ entry",
        "New grads welcome! ~ entry",
        "No experience required; we train you. ~ entry",
        "Minimum 5 years of nursing experience ~ senior",
        "3+ years of experience in research ~ mid",
        "Requirements:|• 7 years experience in welding ~ senior",
        "Preferred qualifications:|• 7+ years experience in welding ~ ''",
        "5+ years of experience preferred ~ ''",
        "Bachelor's degree or 6+ years of experience ~ ''",
        "1+ years of experience in a kitchen ~ ''",
        "We have 40+ years of experience in staffing. ~ ''",
        "Mentors entry-level staff. ~ ''",
        "No warehouse experience is needed; we show you. ~ entry",
      })
  void texts(String text, String levels) {
    Passages passages = new Passages(text.replace('|', '\n'));
    assertThat(words(Levels.read(null, "RN", passages))).isEqualTo(levels);
  }

  private static String words(Told<Level> told) {
    return told.values().stream().map(Level::word).collect(Collectors.joining(" "));
  }
}
