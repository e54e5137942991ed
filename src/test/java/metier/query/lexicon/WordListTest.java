package metier.query.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class WordListTest {
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  /** Few letters, so that words are near to each other and begin alike. */
  private String word(int longest) {
    return random
        .ints(1 + random.nextInt(longest), 'a', 'e')
        .mapToObj(letter -> String.valueOf((char) letter))
        .collect(Collectors.joining());
  }

  @Test
  void theWordsFoundNearbyAreThoseThatComparingEveryWordFinds() {
    Set<String> words = new TreeSet<>();
    for (int i = 0; i < 800; i++) {
      words.add(word(8));
    }
    WordList list = new WordList(List.copyOf(words));
    for (int i = 0; i < 100; i++) {
      String typed = word(9);
      int most = 1 + random.nextInt(2);
      String head = word(2);
      List<String> near = new ArrayList<>();
      List<String> nearFrom = new ArrayList<>();
      List<String> nearBeginning = new ArrayList<>();
      list.near(typed, most, number -> near.add(list.word(number)));
      list.nearFrom(head, typed, most, number -> nearFrom.add(list.word(number)));
      list.nearBeginning(typed, most, number -> nearBeginning.add(list.word(number)));

      assertThat(near)
          .as("near %s by %d, seed %d", typed, most, seed)
          .containsExactlyElementsOf(
              words.stream().filter(word -> slips(typed, word) <= most).toList());
      assertThat(nearFrom)
          .as("near %s by %d from %s, seed %d", typed, most, head, seed)
          .containsExactlyElementsOf(
              words.stream()
                  .filter(word -> word.startsWith(head) && slips(typed, word) <= most)
                  .toList());
      assertThat(nearBeginning)
          .as("beginning near %s by %d, seed %d", typed, most, seed)
          .containsExactlyElementsOf(
              words.stream().filter(word -> slipsOfABeginning(typed, word) <= most).toList());
    }
  }

  private static int slipsOfABeginning(String typed, String word) {
    int least = typed.length();
    for (int end = 1; end <= word.length(); end++) {
      least = Math.min(least, slips(typed, word.substring(0, end)));
    }
    return least;
  }

  /** The optimal string alignment distance, as its definition says. */
  private static int slips(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
          continue;
        }
        int another = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        slips[i][j] =
            Math.min(slips[i - 1][j - 1] + another, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
      }
    }
    return slips[one.length()][other.length()];
  }
}
