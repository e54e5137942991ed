package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImpersonalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rosa Baker, RN | RN",
        "Baker, Rosa - Head Baker | Head Baker",
        "Rosa is a nurse | is a nurse",
        "Rosa M. Baker's cakes | cakes",
        "Head Baker at night | Head Baker at night",
        "Seattle, WA 98109 | Seattle, WA",
        "Knows ISO/TS 16949 | Knows ISO/TS 16949",
        "SHE LED THE HIS TEAM | LED THE TEAM",
        "She drew blood and kept her records | drew blood and kept records",
        "Supported Mr. Lee and Mrs. Cho | Supported Lee and Cho",
        "Ms. Baker leads the ward | leads the ward",
        "Set up the HIS and MS Word | Set up the HIS and MS Word",
        "Ms Excel and Ms. Office | Ms Excel and Ms. Office",
        "Write to rosa.baker+cv@mail.example.org today | Write to today",
        "Call (206) 555-0142 or 206-555-0142 | Call or",
        "Lives at 1420 NE Alder Street, Apt 5, Seattle, WA 98109 | Lives at Seattle, WA",
        "Age: 34 | ''",
        "Gender: Female | ''",
        "Nurse, Gender: female | Nurse",
        "Graduated in May 2012 from nursing school | Graduated in from nursing school",
        "Ran Windows Server 2012 for 300 users | Ran Windows Server 2012 for 300 users",
        "Cared for 5 children aged 12 | Cared for 5 children aged 12",
        "SHE LED THE NIGHT SHIFT | LED THE NIGHT SHIFT",
        "Pronouns: she/her | ''",
        "Rosa (she/her) has drawn blood | has drawn blood",
      })
  void thePersonGoesAndTheWorkStays(String line, String left) {
    assertThat(new Impersonal("Rosa Baker").of(line)).isEqualTo(left);
  }

  @Test
  void aLineOfSchoolingLosesItsYears() {
    Impersonal impersonal = new Impersonal(null);
    assertThat(impersonal.schooling("BSN, Nursing, Alder College, 2008 - 2012"))
        .isEqualTo("BSN, Nursing, Alder College");
    assertThat(impersonal.schooling("Alder College (Class of 2012), Biology"))
        .isEqualTo("Alder College, Biology");
    assertThat(impersonal.schooling("BA, Marketing 1984, Fall 1985")).isEqualTo("BA, Marketing");
    assertThat(impersonal.schooling("CPR, 06/2019")).isEqualTo("CPR");
  }

  /** Each would take a pattern that goes back and forth longer than a night, or its stack. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a.", "a-", "male ", "Married, ", "• ", ",", ", ", "(", "12-", "he/"})
  void endlessLinesEnd(String piece) {
    String endless = piece.repeat(100_000 / piece.length());
    Impersonal impersonal = new Impersonal("Rosa Baker");
    for (String line : List.of(endless, endless + " 1: x@", "1 male " + endless + "x")) {
      assertThat(impersonal.schooling("Rosa has 3: " + line)).startsWith("has 3:");
      assertThat(impersonal.of(line)).doesNotContain("Rosa");
    }
  }

  @Test
  void whoSaysAllOfItOnOneLineSaysNothing() {
    Impersonal impersonal = new Impersonal(null);
    assertThat(impersonal.of("Male, married")).isEmpty();
    assertThat(impersonal.of("• Female •\nNurse\n(single)")).isEqualTo("Nurse");
    assertThat(impersonal.of("Single point of contact")).isEqualTo("Single point of contact");
    assertThat(impersonal.of("She sold,, \n, and bought,")).isEqualTo("sold\nand bought");
  }

  @Test
  void aNameOfManyPartsIsAName() {
    assertThat(new Impersonal("Rosa ".repeat(200_000)).of("Rosa has baked")).isEqualTo("has baked");
  }
}
