package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpokenLanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bilingual Spanish required. | Spanish",
        "• Fluent in English and French | French",
        "Fluency in Mandarin Chinese is required. | Mandarin",
        "Must speak Haitian Creole. | Haitian Creole",
        "Fluency in American Sign Language is required. | American Sign Language",
        "Bilingual in Spanish preferred. | ''",
        "Bilingual (Spanish) is a plus. | ''",
        "You polish floors and speak to guests. | ''",
        "Polish the floors of our French restaurant. | ''",
        "We offer language assistance in Spanish. | ''",
        "Languages such as Spanish or Hmong help. | ''",
      })
  void aDemandIsReadAndOtherNamesAreNot(String text, String languages) {
    List<String> expected = languages.isEmpty() ? List.of() : List.of(languages.split(", "));
    assertThat(SpokenLanguages.demanded("Clerk", new Passages(text))).isEqualTo(expected);
  }

  @Test
  void aTitleDemandsToo() {
    assertThat(SpokenLanguages.demanded("Bilingual Spanish Teller", new Passages("")))
        .containsExactly("Spanish");
    assertThat(SpokenLanguages.demanded("Spanish Teacher", new Passages(""))).isEmpty();
  }

  @Test
  void aResumeSaysWhatItsPersonSpeaks() {
    assertThat(SpokenLanguages.in("Nurse fluent in Tagalog. Worked in a Polish bakery."))
        .containsExactly("Tagalog");
  }
}
