package metier.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Many phrases at once, found in a text by their words: a trie whose edges are words.
 *
 * <p>Case makes no difference, nor "and" for "&", and the last word may stand in the plural where
 * the phrase has it in the singular (not the other way: "sales" is no more of "sale"). Every phrase
 * carries numbers; the longest phrase of which one is accepted wins, and of its numbers the one
 * that was added first.
 */
final class Phrases {
  private static final int[] NONE = {};

  private final Words words = new Words();
  private final LongIntMap edges = new LongIntMap();
  private int[][] numbers = new int[1024][];
  private int nodes = 1;

  /** Whether a number's phrase may stand at the tokens {@code from} to before {@code to}. */
  interface Acceptance {
    boolean accepts(int number, int from, int to);
  }

  /**
   * @param length in tokens; 0 where nothing was found
   */
  record Match(int number, int length) {
    static final Match NONE = new Match(-1, 0);
  }

  void add(String phrase, int number) {
    Tokens tokens = Tokens.of(phrase);
    int node = 0;
    for (int token = 0; token < tokens.count(); token++) {
      node = child(node, words.add(written(tokens.word(token))));
    }
    if (node > 0) {
      int[] carried = carried(node);
      numbers[node] = Arrays.copyOf(carried, carried.length + 1);
      numbers[node][carried.length] = number;
    }
  }

  private static String written(String word) {
    return word.equals("&") ? "and" : word.toLowerCase(Locale.ROOT);
  }

  private int child(int node, int word) {
    long key = key(node, word);
    int child = edges.get(key);
    if (child < 0) {
      child = nodes++;
      edges.put(key, child);
      if (nodes > numbers.length) {
        numbers = Arrays.copyOf(numbers, nodes * 2);
      }
    }
    return child;
  }

  private int[] carried(int node) {
    return node < 0 || numbers[node] == null ? NONE : numbers[node];
  }

  private static long key(int node, int word) {
    return (long) node << 32 | word;
  }

  /** What a text's words are here; made once a text. */
  Reading read(String text, Tokens tokens) {
    return new Reading(text, tokens);
  }

  /** The numbers of the phrase that the whole text is. */
  List<Integer> exactly(String text) {
    Tokens tokens = Tokens.of(text);
    if (tokens.count() == 0) {
      return List.of();
    }
    Reading reading = new Reading(text, tokens);
    int last = tokens.count() - 1;
    int node = 0;
    for (int token = 0; token < last; token++) {
      node = reading.step(node, reading.ids[token]);
    }
    int[] found = carried(reading.step(node, reading.ids[last]));
    if (found.length == 0) {
      found = carried(reading.step(node, reading.inSingular(last)));
    }
    return Arrays.stream(found).boxed().toList();
  }

  /** "biopsies" to "biopsy", "boxes" to "box", "nurses" to "nurse". */
  private static String singular(String word) {
    int length = word.length();
    if (length < 4 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("sses")
        || word.endsWith("xes")) {
      return word.substring(0, length - 2);
    }
    return word.substring(0, length - 1);
  }

  /** One text, its words looked up. */
  final class Reading {
    private final String text;
    private final Tokens tokens;
    private final int[] ids;

    private Reading(String text, Tokens tokens) {
      this.text = text;
      this.tokens = tokens;
      this.ids = new int[tokens.count()];
      for (int token = 0; token < ids.length; token++) {
        ids[token] =
            text.charAt(tokens.start(token)) == '&'
                ? words.find("and", 0, "and".length())
                : words.find(text, tokens.start(token), tokens.end(token));
      }
    }

    /** The longest phrase that begins at the token. */
    Match longestAt(int from, Acceptance acceptance) {
      Match best = Match.NONE;
      int node = 0;
      for (int at = from; at < ids.length && node >= 0; at++) {
        if (at > from && tokens.apart(at)) {
          break;
        }
        int next = step(node, ids[at]);
        int number = accepted(next, from, at + 1, acceptance);
        if (number < 0) {
          number = accepted(step(node, inSingular(at)), from, at + 1, acceptance);
        }
        if (number >= 0) {
          best = new Match(number, at + 1 - from);
        }
        node = next;
      }
      return best;
    }

    private int step(int node, int word) {
      return node < 0 || word < 0 ? -1 : edges.get(key(node, word));
    }

    private int accepted(int node, int from, int to, Acceptance acceptance) {
      for (int number : carried(node)) {
        if (acceptance.accepts(number, from, to)) {
          return number;
        }
      }
      return -1;
    }

    /** The number of the token's word without its plural's ending; -1 where it has none. */
    private int inSingular(int token) {
      char last = text.charAt(tokens.end(token) - 1);
      if (last != 's' && last != 'S') {
        return -1;
      }
      String singular = singular(tokens.word(token).toLowerCase(Locale.ROOT));
      return words.find(singular, 0, singular.length());
    }
  }
}
