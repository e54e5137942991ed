package metier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SwiftPatternTest {
  /** Pieces of which texts are made that nearly match, match, and touch one another. */
  private static final List<String> PIECES =
      List.of(
          "gym",
          "Gym",
          "gymnast",
          "paid ",
          "leave",
          " ",
          "  ",
          "401k",
          "401(k)",
          "-",
          "’s",
          "é",
          "x",
          "A",
          "At ",
          "we ",
          "WE",
          "'re",
          "\n",
          ".",
          "İ",
          "as ",
          "required",
          "tel",
          "0",
          "free ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?i)\\bgym|paid (?:leave|gym)|\\b401 ?\\(?k",
        "(?i)(?<!as )required|leave\\b",
        "^\\W*(?:(?i:we(?:['’]re)?)|At (?:the )?\\p{Lu})|(?i:gym(?!nast))",
        "(?i)[a-z]\\d+|\\W+x$|é",
        "(?i)\\bfree (?:(?:gym|paid) )*leave",
        "(?i)(?<![a-z0-9])(?:gym|we're|(?<!401k )leave)(?![a-z])",
        "(?i)paid \\w+ leave|free \\w+|we \\W*(?:gym|required)$",
        "gym",
      })
  void whatIsFoundIsWhatThePatternFinds(String regex) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    SwiftPattern swift = new SwiftPattern(regex);
    Pattern pattern = Pattern.compile(regex);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      List<String> expected = pattern.matcher(text).results().map(SwiftPatternTest::place).toList();
      assertThat(swift.results(text.toString(), 99).stream().map(SwiftPatternTest::place))
          .as("seed %d, text '%s'", seed, text)
          .isEqualTo(expected);
      assertThat(swift.find(text.toString())).isEqualTo(!expected.isEmpty());
    }
  }

  @Test
  void matchesAreReplacedByWordsAsTheyStand() {
    SwiftPattern gym = new SwiftPattern("(?i)\\bgym(?:nast)?s?\\b");
    assertThat(gym.replaced("Gyms, gymnasts and gymkhanas", "$1"))
        .isEqualTo("$1, $1 and gymkhanas");
    assertThat(gym.replaced("no such word", "$1")).isEqualTo("no such word");
    assertThat(gym.first("a gym, a gymnast").map(MatchResult::start)).contains(2);
    assertThat(gym.first("a gymkhana")).isEmpty();
  }

  private static String place(MatchResult match) {
    return match.start() + "-" + match.end();
  }
}
