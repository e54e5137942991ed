package metier.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phlebotomists",
        "dying",
        "lying",
        "tying",
        "skies",
        "O'Brien",
        "o’clock",
        "C++",
        "C#",
        ".NET",
        "R",
        "24",
        "401k",
        "I'm",
        "Résumé",
        "Écoute",
        "看護師",
        "a's",
        "businesses",
        "early",
        "by",
        "IV",
        "x-ray"
      })
  void a_word_is_never_passed_over_whose_term_is_wanted(String word) {
    List<String> terms = WordAnalyzer.terms(word);
    Beginnings beginnings = new Beginnings();
    terms.forEach(beginnings::allowTerm);
    WordScanner scanner = new WordScanner();
    scanner.reset(word);
    for (String term : terms) {
      assertThat(scanner.nextOf(beginnings)).as(word).isTrue();
      assertThat(new String(scanner.term())).isEqualTo(term);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"patient", "pulse", "a", "5"})
  void others_are(String word) {
    Beginnings beginnings = new Beginnings();
    beginnings.allowTerm("phlebotomist");
    beginnings.allowPrefix("we");
    assertThat(beginnings.allows(word.toCharArray(), 0, word.length())).isFalse();
  }
}
