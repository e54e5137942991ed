package metier.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {
  private final Hyphens hyphens =
      Hyphens.of(List.of("patient care and cash handling", "the e-learning of pharmacology"));

  @ParameterizedTest
  @CsvSource({
    "responsible for docu-, mentation, responsible for documentation",
    "a long-, term contract, a long-term contract",
    "a detail-, oriented clerk, a detail-oriented clerk",
    "new e-, learning courses, new e-learning courses",
    "cash-, handling duties, cash-handling duties",
    "phar-, macology, pharmacology",
    "Smith-, Jones, Smith-Jones",
    "COVID-, 19 wards, COVID-19 wards",
    "2019 -, present, 2019 - present",
    "reading and/, or writing, reading and/or writing",
    "plain, words, plain words",
    "soft\u00AD, ware, software",
  })
  void halvesAreJoinedAndWordsOfTwoPartsKept(String line, String next, String joined) {
    assertThat(hyphens.join(line, next)).isEqualTo(joined);
  }
}
