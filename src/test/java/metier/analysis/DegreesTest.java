package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.model.Degree;
import metier.model.Degree.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DegreesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Associate, Medical Laboratory Science, Shoreline College | ASSOCIATE"
            + " | Medical Laboratory Science | Shoreline College",
        "Bachelor, Physics, Caltech | BACHELOR | Physics | Caltech",
        "Bachelor of Science : Accounting , May 2010 Lakeland University City , State | BACHELOR"
            + " | Accounting | Lakeland University",
        "MBA, Marshall University | MASTER | '' | Marshall University",
        "BA (Hons), Fine Art, University of Leeds, Leeds, 2009 to 2012 | BACHELOR | Fine Art"
            + " | University of Leeds",
        "University of Tulsa 2005 Bachelor of Arts : Finance City , State | BACHELOR | Finance"
            + " | University of Tulsa",
        "High School Diploma : General Lebanon High School | HIGH_SCHOOL | - | -",
        "Diploma, Lincoln High School | HIGH_SCHOOL | - | -",
        "Certificate in Phlebotomy, Pierce College, 2018 | CERTIFICATE | Phlebotomy"
            + " | Pierce College",
        "Doctor of Nursing Practice, Gunpowder University | DOCTORATE | Nursing Practice"
            + " | Gunpowder University",
        "J.D. , Law 2016 St. Mary's University City , State | DOCTORATE | Law"
            + " | St. Mary's University",
        "Master's Degree of Public Health | MASTER | Public Health | ''",
        "Union County College Cranford | OTHER | '' | Union County College",
        "GED | HIGH_SCHOOL | '' | ''",
      })
  void aLineNamesLevelFieldAndSchool(String line, Level level, String field, String school) {
    Degree degree = Degrees.in(List.of(line)).getFirst();
    assertThat(degree.level()).isEqualTo(level);
    if (field != null) {
      assertThat(degree).isEqualTo(new Degree(level, field, school));
    }
  }

  @Test
  void aLineMayHoldSeveralAndWhatNamesNeitherIsLeftOut() {
    assertThat(
            Degrees.in(
                List.of(
                    "Bachelor of Science : Management 06/2008 Potomac College City , State"
                        + " Associate of Science : Business 06/2005 Tulsa Community College",
                    "GPA: 3.8",
                    "Coursework in ethics")))
        .containsExactly(
            new Degree(Level.BACHELOR, "Management", "Potomac College"),
            new Degree(Level.ASSOCIATE, "Business", "Tulsa Community College"));
  }

  @Test
  void aMasterGardenerAndAStateAreNoDegrees() {
    assertThat(Degrees.in(List.of("Master Gardener", "Framingham, MA"))).isEmpty();
  }
}
