package metier.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class Bm25Test {
  @Test
  void scoresAreThoseOfTheFormula() {
    Bm25 index = new Bm25(List.of("line cook", "Nurse", "Cooks"), Bm25::words);
    double idf = Math.log(1 + (3 - 2 + 0.5) / (2 + 0.5));
    double mean = 4 / 3.0;
    double longer = idf * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 2 / mean));
    double shorter = idf * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 1 / mean));
    float[] scores = index.scores("Cook, chef");
    assertThat(scores[0]).isCloseTo((float) longer, within(1e-5f));
    assertThat(scores[1]).isZero();
    assertThat(scores[2]).isCloseTo((float) shorter, within(1e-5f));
  }

  @Test
  void wordsAreSingularAndKeepTheSignsThatTellThemApart() {
    assertThat(Bm25.words("C++/C# Developers & Secretaries (glass)"))
        .containsExactly("c++", "c#", "developer", "secretary", "glass");
  }
}
