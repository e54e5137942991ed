package metier.career.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import metier.index.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoleNamesTest {
  private static final RoleNames NAMES = Resumes.names();

  private static NamedRole read(String title) {
    return NAMES.of(new Person.Position(title, null, Person.UNDATED, Person.UNDATED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Clinical Systems Analyst II = Clinical Systems Analyst | Systems Analyst | Analyst",
        "RN Case Manager, Complex Care = RN Case Manager | Case Manager",
        "Staff RN = Staff RN | Staff Nurse | RN | Nurse",
        "Nurse, Charge (RN) = Nurse",
        "Director of Nursing = Director of Nursing",
        "Instructor at a College = Instructor at a College | Instructor",
        "EKG & Monitoring Specialist = EKG Monitoring Specialist | Monitoring Specialist |"
            + " Specialist",
        "SALES REPRESENTATIVE = Sales Representative",
        "Nursing Intern = Nursing Intern",
      })
  void aTitleOffersLessAndLessOfItself(String title, String names) {
    assertThat(
            read(title).names().stream().map(RoleName::written).collect(Collectors.joining(" | ")))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({"Member of Staff,", "Member of Team, registered-nurse", "Leader of Team,"})
  void whatSaysNothingOnceItIsTurnedRoundIsNoRole(String title, @Nullable String occupation) {
    assertThat(
            NAMES
                .of(new Person.Position(title, occupation, Person.UNDATED, Person.UNDATED))
                .saysNothing())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "LPN, Licensed Practical Nurse",
    "LVN, Licensed Practical Nurses",
    "RN Supervisor, Registered Nurse Supervisor",
    "Nursing Director, Director of Nursing",
    "Sr. Lab Technician II, Laboratory Technician - Nights"
  })
  void otherWaysToWriteItAreTheSameRole(String one, String other) {
    assertThat(read(one).whole().key()).isEqualTo(read(other).whole().key());
  }

  @Test
  void theNameOfItsOccupationIsLessPreciseThanATitleAndMoreSoThanItsLastWord() {
    NamedRole role =
        NAMES.of(
            new Person.Position(
                "Charge Nurse", "registered-nurse", Person.UNDATED, Person.UNDATED));

    assertThat(role.names())
        .extracting(RoleName::written)
        .containsExactly("Charge Nurse", "Registered Nurse", "Nurse");
  }
}
