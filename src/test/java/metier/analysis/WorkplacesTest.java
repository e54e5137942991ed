package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import metier.analysis.WorkplaceWords.Stated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkplacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      nullValues = "-",
      value = {
        "This is a fully remote position. = REMOTE",
        "The role is remote within the United States. = REMOTE",
        "Join us in this 100% remote job! = REMOTE",
        "Location: Remote = REMOTE",
        "Telecommuting Options: Remote = REMOTE",
        "You will work in a hybrid role (2 days in office). = HYBRID",
        "Hybrid: 3 days a week on campus = HYBRID",
        "Expect three days a week in the office. = HYBRID",
        "We operate as a hybrid workplace. = HYBRID",
        "This role is not eligible for remote work. = -",
        "This is not a remote position. = -",
        "The position is remote? No: remote work is not available. = -",
        "Remote patient monitoring of cardiac devices = -",
        "Travels to remote sites and remote communities = -",
        "Works in the hybrid theatre = -",
        "Runs hybrid cloud infrastructure = -",
        "This role is remote-monitored. = -",
        "Home-based care for older people = -",
        "Many roles are remote, but we meet in person. = -",
        "Experience in a remote role is welcome = -",
      })
  void descriptionCountsOnlyWhereItSpeaksOfTheWork(String text, @Nullable Stated stated) {
    assertThat(WorkplaceWords.inDescription(new Passages(text)).orElse(null)).isEqualTo(stated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      nullValues = "-",
      value = {
        "Nurse Case Manager (Remote) = REMOTE",
        "Remote Python Developer = REMOTE",
        "Therapist - Work From Home = REMOTE",
        "Coder, Hybrid = HYBRID",
        "Remote Sensing Scientist = -",
        "Remote Patient Monitoring Nurse = -",
        "Hybrid Cloud Engineer = -",
        "Hybrid Vehicle Technician = -",
        "Home Health Aide = -",
      })
  void titleTellsWhereTheWorkIsDone(String title, @Nullable Stated stated) {
    assertThat(WorkplaceWords.inTitle(title).orElse(null)).isEqualTo(stated);
  }
}
