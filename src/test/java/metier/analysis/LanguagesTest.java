package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spanish (Native) | Spanish",
        "Fluent in French | French",
        "English - C1 | English",
        "Bilingual: english/spanish | English,Spanish",
        "TAGALOG | Tagalog",
        "Filipino (mother tongue) | Tagalog",
        "Mandarin Chinese, conversational | Mandarin",
        "Haitian Creole and a little ASL | Haitian Creole,American Sign Language",
        "Español | Spanish",
        "Farsi | Persian",
        "Swahili - basic reading | Swahili",
      })
  void eachLineNamesItsLanguagesInWhateverWordsAreBesideThem(String line, String languages) {
    assertThat(Languages.in(List.of(line))).containsExactly(languages.split(","));
  }

  @Test
  void whatIsNoLanguageNamesNoneAndEachLanguageComesOnce() {
    assertThat(Languages.in(List.of("Native speaker", "Java, C++", "Spanish", "spanish (written)")))
        .containsExactly("Spanish");
  }
}
