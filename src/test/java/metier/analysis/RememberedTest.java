package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class RememberedTest {
  @Test
  void onlyTheLatestAnswersAreKept() {
    List<String> asked = new ArrayList<>();
    Function<String, Integer> length =
        word -> {
          asked.add(word);
          return word.length();
        };
    Remembered<String, Integer> remembered = new Remembered<>(2);
    for (String word : List.of("one", "three", "one", "eleven", "one", "three")) {
      assertThat(remembered.of(word, length)).isEqualTo(word.length());
    }
    assertThat(asked).containsExactly("one", "three", "eleven", "three");
  }
}
