package metier.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Words that no language has, each only once, so that a lost or a misplaced one shows. */
final class Vocabulary {
  private static final String CONSONANTS = "bdgklmnprstvz";
  private static final String VOWELS = "aeiu";

  private final Random random;
  private final Set<String> used = new HashSet<>();

  Vocabulary(long seed) {
    random = new Random(seed);
  }

  String word() {
    while (true) {
      StringBuilder word = new StringBuilder();
      int syllables = 2 + random.nextInt(3);
      for (int i = 0; i < syllables; i++) {
        word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
        word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
      }
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      if (used.add(word.toString())) {
        return word.toString();
      }
    }
  }

  String name() {
    String word = word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The first word with a capital. */
  String sentence(int least, int most) {
    List<String> words = new ArrayList<>(List.of(name()));
    int count = between(least, most);
    while (words.size() < count) {
      words.add(word());
    }
    return String.join(" ", words);
  }

  String names(int count) {
    List<String> words = new ArrayList<>();
    while (words.size() < count) {
      words.add(name());
    }
    return String.join(" ", words);
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  String years() {
    int from = between(1995, 2018);
    return from + " – " + (from + between(1, 6));
  }
}
