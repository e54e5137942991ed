package metier.career.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import metier.index.Person;
import org.junit.jupiter.api.Test;

final class WorkingLivesTest {
  private static final WorkingLives LIVES = new WorkingLives(Resumes.names(), Resumes.CLOCK);

  private static Person.Position held(String title, int from, int to) {
    return new Person.Position(title, null, month(from), month(to));
  }

  /** June of a year. */
  private static int month(int year) {
    return year == Person.PRESENT || year == Person.UNDATED ? year : year * 12 + 5;
  }

  private static List<String> stays(Person.Position... positions) {
    return LIVES.of(Resumes.person(Stream.of(positions).toList())).stream()
        .map(stay -> stay.role().whole().written() + " " + stay.from() / 12)
        .toList();
  }

  @Test
  void positionsStandInTheOrderInWhichTheyBegan() {
    assertThat(
            stays(
                held("Nurse Manager", 2018, Person.PRESENT),
                held("Barber", 2004, 2006),
                held("Staff Nurse", 2010, 2018)))
        .containsExactly("Barber 2004", "Staff Nurse 2010", "Nurse Manager 2018");
  }

  @Test
  void aJobBesideTheMainOneIsNoStep() {
    assertThat(
            stays(
                held("Pharmacist", 2020, Person.PRESENT),
                held("Barber", 2012, 2013),
                held("Staff Nurse", 2010, 2020)))
        .containsExactly("Staff Nurse 2010", "Pharmacist 2020");
    assertThat(
            stays(held("Barber", 2015, Person.PRESENT), held("Staff Nurse", 2010, Person.PRESENT)))
        .containsExactly("Staff Nurse 2010");
  }

  @Test
  void whoBeginsAnewBeforeLeavingTheOldHasTakenAStep() {
    assertThat(stays(held("Barber", 2010, 2014), held("Line Cook", 2013, 2018)))
        .containsExactly("Barber 2010", "Line Cook 2013");
  }

  @Test
  void oneRoleInARowIsOneStayWhateverItsLevel() {
    assertThat(
            stays(
                held("Software Engineer", 2010, 2012),
                held("Senior Software Engineer", 2012, 2015),
                held("Software Engineer III, Payments", 2015, 2019),
                held("Engineering Manager", 2019, 2022)))
        .containsExactly("Software Engineer 2010", "Engineering Manager 2019");
  }

  @Test
  void aTitleThatSaysNothingIsPassedOver() {
    assertThat(
            stays(
                held("Barber", 2010, 2012),
                held("Owner", 2000, 2025),
                held("Various", 2012, 2013),
                held("Team Member", 2013, 2014),
                held("Self-Employed", 2014, 2015),
                held("Barber", 2015, 2016),
                held("Line Cook", 2016, 2017)))
        .containsExactly("Barber 2010", "Line Cook 2016");
  }

  @Test
  void whatIsUndatedReversedOrStillToComeIsLeftOut() {
    assertThat(
            stays(
                held("Barber", Person.UNDATED, 2012),
                held("Line Cook", 2012, 2010),
                held("Gardener", 2030, Person.PRESENT),
                held("Pharmacist", 2015, 2031)))
        .containsExactly("Pharmacist 2015");
  }
}
