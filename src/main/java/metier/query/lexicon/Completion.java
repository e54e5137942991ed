package metier.query.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import metier.analysis.Gazetteer;
import metier.config.Config;
import metier.model.Place;
import metier.query.lexicon.Suggestion.Kind;

/**
 * Completes names of which any words begin as typed ("reg nur"), also with slips in them, the most
 * popular first. Each kind that has a name shows its best before one kind fills the list.
 */
public final class Completion {
  private static final int LONGEST_TYPED = 100;
  private static final int MOST_WORDS = 8;
  private static final int SHORTEST_GUESSED = 4;
  private static final int TWO_SLIPS_FROM = 7;

  // In nats beside the logarithm of how popular a name is.
  private static final double FROM_THE_FIRST_WORD = 2.5;
  private static final double IN_ORDER = 1;
  private static final double TO_THE_END = 1.5;
  private static final double ALIAS = -2.5;

  private final Gazetteer gazetteer;
  private final Edition<NameTable> names;

  public Completion(Config config, Gazetteer gazetteer, IndexWords index) {
    this.gazetteer = gazetteer;
    this.names = new Edition<>(index, () -> Names.of(config, index));
  }

  /** Begins to read the names of the index, so that nobody waits for it later. */
  public void prepare() {
    names.prepare();
  }

  /**
   * @param kinds all where empty
   * @return best first; each text once of a kind
   */
  public List<Suggestion> complete(String typed, Set<Kind> kinds, int most) {
    Set<Kind> wanted = kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds;
    List<String> words = Letters.words(typed);
    if (words.isEmpty() || words.size() > MOST_WORDS || typed.length() > LONGEST_TYPED) {
      return List.of();
    }
    if (wanted.contains(Kind.PLACE) && typed.strip().matches("\\d{2,5}")) {
      List<Suggestion> zips =
          gazetteer.complete(typed, most).stream().map(Completion::suggestion).toList();
      if (!zips.isEmpty()) {
        return zips;
      }
    }
    return mixed(scored(words, wanted), most);
  }

  /** Places whatever the slips, the most popular first. */
  public List<Place> places(String typed, int most) {
    List<Place> begun = gazetteer.complete(typed, most);
    return begun.isEmpty()
        ? complete(typed, EnumSet.of(Kind.PLACE), most).stream()
            .flatMap(suggestion -> Stream.ofNullable(suggestion.place()))
            .toList()
        : begun;
  }

  private static Suggestion suggestion(Place place) {
    return new Suggestion(Kind.PLACE, place.label(), place.label(), 0, null, place);
  }

  private record Scored(Suggestion name, double score) {}

  private static final Comparator<Scored> BEST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(scored -> scored.name().text().length())
          .thenComparing(scored -> scored.name().text())
          .thenComparing(scored -> scored.name().kind());

  private List<Scored> scored(List<String> words, Set<Kind> kinds) {
    NameTable table = names.get();
    List<BitSet> begun = words.stream().map(word -> beginning(table, word)).toList();
    List<Scored> found = scored(table, words, begun, kinds);
    if (!found.isEmpty()) {
      return found;
    }
    // Only what begins no word at all was mistyped; if all do, any of them may have been.
    boolean all = begun.stream().noneMatch(BitSet::isEmpty);
    List<BitSet> guessed = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      guessed.add(
          all || begun.get(i).isEmpty()
              ? guessed(table, words.get(i), begun.get(i))
              : begun.get(i));
    }
    return scored(table, words, guessed, kinds);
  }

  private static BitSet beginning(NameTable table, String word) {
    BitSet numbers = new BitSet();
    if (word.length() <= WordList.LONGEST) {
      table.words.beginning(word, numbers::set);
    }
    return numbers;
  }

  private static BitSet guessed(NameTable table, String word, BitSet begun) {
    BitSet numbers = new BitSet();
    numbers.or(begun);
    if (word.length() >= SHORTEST_GUESSED && word.length() <= WordList.LONGEST) {
      for (String sound : SlipCost.soundingLike(word)) {
        table.words.beginning(sound, numbers::set);
      }
      if (numbers.isEmpty()) {
        table.words.nearBeginning(word, word.length() < TWO_SLIPS_FROM ? 1 : 2, numbers::set);
      }
    }
    return numbers;
  }

  private static List<Scored> scored(
      NameTable table, List<String> words, List<BitSet> typed, Set<Kind> kinds) {
    Best[] best = Arrays.stream(Kind.values()).map(kind -> new Best()).toArray(Best[]::new);
    List<BitSet> whole = words.stream().map(word -> whole(table, word)).toList();
    table.each(
        typed,
        form -> {
          Kind kind = table.kind(form);
          if (kinds.contains(kind)) {
            best[kind.ordinal()].offer(table, form, score(table, form, typed, whole));
          }
        });
    List<Scored> all = new ArrayList<>();
    for (Best of : best) {
      of.into(table, all);
    }
    all.sort(BEST);
    return all;
  }

  private static BitSet whole(NameTable table, String word) {
    BitSet one = new BitSet();
    int number = table.words.find(word);
    if (number >= 0) {
      one.set(number);
    }
    return one;
  }

  private static double score(NameTable table, int form, List<BitSet> typed, List<BitSet> whole) {
    double score = table.popularity(form) + (table.isAlias(form) ? ALIAS : 0);
    if (!table.hasAt(form, 0, typed.getFirst())) {
      return score;
    }
    score += FROM_THE_FIRST_WORD;
    for (int i = 1; i < typed.size(); i++) {
      if (!table.hasAt(form, i, typed.get(i))) {
        return score;
      }
    }
    score += IN_ORDER;
    boolean complete =
        table.length(form) == typed.size() && table.hasAt(form, typed.size() - 1, whole.getLast());
    return complete ? score + TO_THE_END : score;
  }

  /** The best names of one kind, whichever of their forms was typed. */
  private static final class Best {
    private static final int KEPT = 24;

    private final int[] forms = new int[KEPT];
    private final double[] scores = new double[KEPT];
    private int size;
    private int worst;

    void offer(NameTable table, int form, double score) {
      if (size == KEPT && score <= scores[worst]) {
        return;
      }
      int at = 0;
      while (at < size && table.nameNumber(forms[at]) != table.nameNumber(form)) {
        at++;
      }
      if (at < size && scores[at] >= score) {
        return;
      }
      if (at == size) {
        at = size < KEPT ? size++ : worst;
      }
      forms[at] = form;
      scores[at] = score;
      worst = 0;
      for (int i = 1; i < size; i++) {
        worst = scores[i] < scores[worst] ? i : worst;
      }
    }

    void into(NameTable table, List<Scored> all) {
      for (int i = 0; i < size; i++) {
        all.add(new Scored(table.name(forms[i]), scores[i]));
      }
    }
  }

  /** The best of each kind for certain, the rest by how good it is. */
  private static List<Suggestion> mixed(List<Scored> best, int most) {
    List<Scored> distinct = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    List<Scored> first = new ArrayList<>();
    for (Scored scored : best) {
      if (seen.add(scored.name().kind() + Letters.folded(scored.name().text()))) {
        (kinds.add(scored.name().kind()) ? first : distinct).add(scored);
      }
    }
    List<Scored> taken = new ArrayList<>(first.subList(0, Math.min(most, first.size())));
    taken.addAll(distinct.subList(0, Math.min(most - taken.size(), distinct.size())));
    taken.sort(BEST);
    return taken.stream().map(Scored::name).toList();
  }
}
