package metier.analysis.title;

import java.util.ArrayList;
import java.util.List;
import metier.analysis.words.Bm25;

/**
 * The stretches of three to five letters of each word, its ends marked: what "anesthetist" and
 * "anesthesia", or a word and its abbreviation, have in common.
 */
final class Letters {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  private Letters() {}

  static List<String> of(String title) {
    List<String> stretches = new ArrayList<>();
    for (String word : Bm25.words(title)) {
      String marked = "<" + word + ">";
      for (int length = SHORTEST; length <= LONGEST; length++) {
        for (int from = 0; from + length <= marked.length(); from++) {
          stretches.add(marked.substring(from, from + length));
        }
      }
    }
    return stretches;
  }
}
