package metier.analysis.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCleanerTest {
  private final TitleCleaner cleaner =
      new TitleCleaner(Set.of("Tulsa")::contains, Set.of("ASCP", "BLS")::contains);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sr. Registered Nurse II - Nights ($5k sign-on bonus) #4711 | Registered Nurse
          MLT (ASCP) nights                                          | MLT
          Welder, 2nd shift, $24.50/hr                               | Welder
          Part-Time Cook III                                         | Cook
          Job ID 20391 - Data Analyst                                | Data Analyst
          Pharmacist (0.8 FTE) 7a-7p                                 | Pharmacist
          Account Manager - Tulsa                                    | Account Manager
          Senior Living Director                                     | Senior Living Director
          C++ Developer                                              | C++ Developer
          Day Care Teacher                                           | Day Care Teacher
          Night Auditor                                              | Night Auditor
          Physical Therapist PT                                      | Physical Therapist PT
          """)
  void whatDoesNotSayWhichWorkItIsComesOff(String title, String work) {
    assertThat(cleaner.clean(title).work()).isEqualTo(work);
  }

  @Test
  void whatCameOffIsKept() {
    assertThat(cleaner.clean("Sr. Nurse II (BLS) - Night Shift #4711").asides())
        .contains(
            new Aside(Aside.Kind.LEVEL, "Sr."),
            new Aside(Aside.Kind.LEVEL, "II"),
            new Aside(Aside.Kind.LICENCE, "BLS"),
            new Aside(Aside.Kind.SHIFT, "Night Shift"),
            new Aside(Aside.Kind.REQUISITION, "#4711"));
  }

  @ParameterizedTest
  @CsvSource({"Senior", "Nights", "#4711", "''", "'( )'"})
  void aTitleOfNothingElseStays(String title) {
    assertThat(cleaner.clean(title).work()).isEqualTo(title.strip());
  }
}
