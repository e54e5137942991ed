package metier.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phlebotomists drew blood          | phlebotomist drew blood",
        "C++ and C# or .NET                | c++ and c# or .net",
        "asp.net, internet                 | asp net internet",
        "R, Go, IV, O2, b12                | r go iv o2 b12",
        "full-time / part-time             | full time part time",
        "the nurse's aide                  | the nurs aid",
        "the nurse’s aide                  | the nurs aid",
        "O'Brien                           | obrien",
        "Résumé café                       | resum cafe",
        "24/7 401k $30.50                  | 24 7 401k 30 50",
        "IT or OR                          | it or or",
        "100+ beds, F#                     | 100 bed f#",
        "看護師 nurse                       | 看護師 nurs",
        "🚑 medic                          | medic",
      })
  void text_becomes_terms(String text, String terms) {
    assertThat(String.join(" ", WordAnalyzer.terms(text))).isEqualTo(terms);
  }
}
