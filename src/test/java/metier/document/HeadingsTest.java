package metier.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"Experience", "WORK HISTORY", "Education and Training"})
  void aSectionsNameAloneOnItsLineIsAHeading(String line) {
    assertThat(Headings.isOne(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"experience", "Experience with boats", "", "skills."})
  void aSentencesEndIsNone(String line) {
    assertThat(Headings.isOne(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbor Pilot | August 2006 to December 2008 Company Name",
        "Harbor Pilot | 08/2006 - Present",
        "Harbor Pilot | 2006–2008"
      })
  void aTitleStandsRightAboveItsDates(String line, String below) {
    assertThat(Headings.isEntry(line, below)).isTrue();
  }

  @Test
  void aWrappedSentenceIsNoTitle() {
    assertThat(Headings.isEntry("of the fleet", "2006 to 2008")).isFalse();
    assertThat(Headings.isEntry("Harbor Pilot", "since August 2006 to the present")).isFalse();
  }
}
