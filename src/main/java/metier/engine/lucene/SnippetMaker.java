package metier.engine.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metier.query.Snippet;
import org.apache.lucene.analysis.CharArrayMap;

/**
 * Cuts from a stored text the window that shows most of what was asked for, in one pass. The window
 * with the most different terms wins, then the one with more of them, then the earlier one.
 */
final class SnippetMaker {
  private static final int WINDOW = 200;
  private static final int LEAD = 60;
  private static final int MOST_MATCHES = 256;

  /** Term → its number; looked up by the characters of the text, without a string for each word. */
  private final CharArrayMap<Integer> wanted;

  private final Beginnings beginnings = new Beginnings();

  private final List<String> prefixes = new ArrayList<>();

  private final int[] starts = new int[MOST_MATCHES];
  private final int[] ends = new int[MOST_MATCHES];
  private final int[] numbers = new int[MOST_MATCHES];

  /**
   * @param words as typed, {@code word*} for a beginning
   */
  SnippetMaker(String words) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String word : words.split("\\s+")) {
      if (word.length() > 1 && word.endsWith("*")) {
        String folded = Prefixes.folded(word.substring(0, word.length() - 1));
        if (!folded.isEmpty()) {
          prefixes.add(folded);
          beginnings.allowPrefix(folded);
        }
      } else {
        for (String term : WordAnalyzer.terms(word)) {
          numbers.putIfAbsent(term, numbers.size());
          beginnings.allowTerm(term);
        }
      }
    }
    if (numbers.size() > 1) {
      numbers.keySet().removeIf(StopWords::isOne);
    }
    wanted = new CharArrayMap<>(numbers.size(), false);
    wanted.putAll(numbers);
  }

  boolean wantsNothing() {
    return wanted.isEmpty() && prefixes.isEmpty();
  }

  /** The best window; the text's beginning where nothing matches. */
  Snippet cut(String text) {
    int matches = find(text);
    int best = bestWindow(matches);
    int from = matches == 0 ? 0 : lineStart(text, starts[best]);
    int to = Math.min(text.length(), from + WINDOW);
    if (to < text.length()) {
      int space = text.lastIndexOf(' ', to);
      to = space > from + WINDOW / 2 ? space : to;
    }
    List<Snippet.Mark> marks = new ArrayList<>();
    for (int i = 0; i < matches; i++) {
      if (starts[i] >= from && ends[i] <= to) {
        marks.add(new Snippet.Mark(starts[i] - from, ends[i] - from));
      }
    }
    return new Snippet(text.substring(from, to).replace('\n', ' '), marks);
  }

  /** The whole text with its matches marked. */
  Snippet whole(String text) {
    int matches = find(text);
    List<Snippet.Mark> marks = new ArrayList<>();
    for (int i = 0; i < matches; i++) {
      marks.add(new Snippet.Mark(starts[i], ends[i]));
    }
    return new Snippet(text, marks);
  }

  /** How many different wanted terms the text holds. */
  int distinct(String text) {
    int matches = find(text);
    return (int) Arrays.stream(numbers, 0, matches).distinct().count();
  }

  private int find(String text) {
    WordScanner scanner = WordAnalyzer.scanner();
    scanner.reset(text);
    int matches = 0;
    while (matches < MOST_MATCHES && scanner.nextOf(beginnings)) {
      int number = number(scanner.term());
      if (number >= 0) {
        starts[matches] = scanner.start();
        ends[matches] = scanner.end();
        numbers[matches++] = number;
      }
    }
    return matches;
  }

  private int number(char[] term) {
    Integer number = wanted.get(term, 0, term.length);
    if (number != null || prefixes.isEmpty()) {
      return number == null ? -1 : number;
    }
    String word = new String(term);
    for (int i = 0; i < prefixes.size(); i++) {
      if (word.startsWith(prefixes.get(i))) {
        return wanted.size() + i;
      }
    }
    return -1;
  }

  private int bestWindow(int matches) {
    int best = 0;
    int bestScore = -1;
    for (int first = 0; first < matches; first++) {
      long seen = 0;
      int count = 0;
      for (int i = first; i < matches && ends[i] - starts[first] <= WINDOW - LEAD; i++) {
        seen |= 1L << Math.min(numbers[i], 63);
        count++;
      }
      int score = Long.bitCount(seen) * 1000 + count;
      if (score > bestScore) {
        bestScore = score;
        best = first;
      }
    }
    return best;
  }

  /** The beginning of the line or sentence when it is near, else of a word. */
  private static int lineStart(String text, int match) {
    int earliest = Math.max(0, match - LEAD);
    for (int at = match - 1; at >= earliest; at--) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '.' || c == '!' || c == '?') && text.charAt(at + 1) == ' ') {
        int from = at + 1;
        while (from < match && (text.charAt(from) == ' ' || text.charAt(from) == '\n')) {
          from++;
        }
        return from;
      }
    }
    if (earliest == 0) {
      return 0;
    }
    int space = text.indexOf(' ', earliest);
    return space < 0 || space >= match ? match : space + 1;
  }
}
