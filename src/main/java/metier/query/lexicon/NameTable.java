package metier.query.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import metier.query.lexicon.Suggestion.Kind;

/**
 * Names by the words that they are made of. A name can be typed in several forms, each a row of
 * words; the lists are flat arrays, so that a walk over all the forms that begin with a letter
 * takes part of a millisecond.
 */
final class NameTable {
  private final List<Suggestion> names = new ArrayList<>();
  private final Kind[] kindOf;

  /** The logarithm of one more than its postings. */
  private final float[] popularityOf;

  private final boolean[] aliases;
  private final int[] nameOf;

  final WordList words;

  /** The words of each form, and where each form's begin; those behind the name's are its state. */
  private final int[] formWords;

  private final int[] formStarts;
  private final int[] nameEnds;

  /** The forms whose name has each word, and where each word's begin. */
  private final int[] formsWith;

  private final int[] withStarts;

  private NameTable(Builder of) {
    words = new WordList(List.copyOf(of.words()));
    int forms = of.forms.size();
    nameOf = new int[forms];
    aliases = new boolean[forms];
    kindOf = new Kind[of.names.size()];
    popularityOf = new float[of.names.size()];
    for (int i = 0; i < popularityOf.length; i++) {
      names.add(of.names.get(i));
      kindOf[i] = of.names.get(i).kind();
      popularityOf[i] = (float) Math.log1p(of.weights.get(i));
    }
    formStarts = new int[forms + 1];
    nameEnds = new int[forms];
    int size = of.forms.stream().mapToInt(form -> form.words().size()).sum();
    formWords = new int[size];
    withStarts = new int[words.size() + 1];
    for (int form = 0; form < forms; form++) {
      Builder.Form made = of.forms.get(form);
      nameOf[form] = made.name();
      aliases[form] = made.alias();
      int at = formStarts[form];
      for (String word : made.words()) {
        formWords[at++] = words.find(word);
      }
      formStarts[form + 1] = at;
      nameEnds[form] = formStarts[form] + made.nameWords();
      for (int i = formStarts[form]; i < nameEnds[form]; i++) {
        withStarts[formWords[i] + 1]++;
      }
    }
    for (int word = 0; word < words.size(); word++) {
      withStarts[word + 1] += withStarts[word];
    }
    formsWith = new int[withStarts[words.size()]];
    int[] next = Arrays.copyOf(withStarts, words.size());
    for (int form = 0; form < forms; form++) {
      for (int i = formStarts[form]; i < nameEnds[form]; i++) {
        formsWith[next[formWords[i]]++] = form;
      }
    }
  }

  /** A table in the making. */
  static final class Builder {
    private static final int MOST_WORDS = 10;

    private record Form(int name, boolean alias, List<String> words, int nameWords) {}

    private final List<Suggestion> names = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final Map<String, String> once = new HashMap<>();

    /**
     * @param weight how popular it is, in postings
     * @return the name's number
     */
    int add(Suggestion name, double weight) {
      names.add(name);
      weights.add(weight);
      return names.size() - 1;
    }

    /**
     * @param qualifiers words that may be typed behind the name's own
     */
    void form(int name, boolean alias, String form, List<String> qualifiers) {
      List<String> all = new ArrayList<>(usable(Letters.words(form)));
      int own = all.size();
      all.addAll(usable(qualifiers));
      if (own > 0) {
        forms.add(new Form(name, alias, all.stream().map(this::once).toList(), own));
      }
    }

    private static List<String> usable(List<String> words) {
      return words.stream()
          .filter(word -> word.length() <= WordList.LONGEST && isWritten(word))
          .limit(MOST_WORDS)
          .toList();
    }

    private static boolean isWritten(String word) {
      return word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    }

    private String once(String word) {
      return once.computeIfAbsent(word, same -> same);
    }

    private TreeSet<String> words() {
      return new TreeSet<>(once.keySet());
    }

    NameTable build() {
      return new NameTable(this);
    }
  }

  Suggestion name(int form) {
    return names.get(nameOf[form]);
  }

  int nameNumber(int form) {
    return nameOf[form];
  }

  Kind kind(int form) {
    return kindOf[nameOf[form]];
  }

  double popularity(int form) {
    return popularityOf[nameOf[form]];
  }

  boolean isAlias(int form) {
    return aliases[form];
  }

  /** Whether the form's word at this place is one of these. */
  boolean hasAt(int form, int place, BitSet these) {
    int at = formStarts[form] + place;
    return at < formStarts[form + 1] && these.get(formWords[at]);
  }

  /** How many words the name has in this form. */
  int length(int form) {
    return nameEnds[form] - formStarts[form];
  }

  /**
   * Every form of which the name has a word of the first set, and some word of each other; a form
   * may come twice.
   */
  void each(List<BitSet> typed, IntConsumer visitor) {
    BitSet first = typed.getFirst();
    for (int word = first.nextSetBit(0); word >= 0; word = first.nextSetBit(word + 1)) {
      for (int i = withStarts[word]; i < withStarts[word + 1]; i++) {
        if (hasRest(formsWith[i], typed)) {
          visitor.accept(formsWith[i]);
        }
      }
    }
  }

  private boolean hasRest(int form, List<BitSet> typed) {
    for (int token = 1; token < typed.size(); token++) {
      boolean found = false;
      for (int i = formStarts[form]; i < formStarts[form + 1] && !found; i++) {
        found = typed.get(token).get(formWords[i]);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
