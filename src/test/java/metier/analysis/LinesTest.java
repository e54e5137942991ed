package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinesTest {
  private static final Lines LINES = new Lines();

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "• One bullet. Still one.~Next line = One bullet. Still one.|Next line",
        "She drew blood. She labelled tubes. = She drew blood.|She labelled tubes.",
        "From Jan. 2020 to Feb. 2021 she worked nights. Then days."
            + " = From Jan. 2020 to Feb. 2021 she worked nights.|Then days.",
        "A B.Sc. in biology is needed, e.g. from the Univ. of Utah. Apply by post."
            + " = A B.Sc. in biology is needed, e.g. from the Univ. of Utah.|Apply by post.",
        "Ask Dr. Smith of St. Mary's first. He knows.= Ask Dr. Smith of St. Mary's first.|He"
            + " knows.",
        "We use C++, .NET and Node.js. It pays $5.50 more."
            + " = We use C++, .NET and Node.js.|It pays $5.50 more.",
      })
  void proseIsCutAndTheRestStands(String text, String sentences) {
    assertThat(LINES.sentences(text.replace('~', '\n'))).containsExactly(sentences.split("\\|"));
  }
}
