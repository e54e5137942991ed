package metier.query.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import metier.config.Config;
import metier.model.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites words that no dictionary has: neither the index, in any of a word's forms, nor the
 * skills, occupations, synonyms, employers and places. A word that one of them has is never
 * changed, but for one exception: what five hundred times as many records spell otherwise, by one
 * slip, and no table knows, is what a few records got wrong.
 *
 * <p>Of the words nearby the one with the best {@code ln(1 + weight) - 4.5 cost + context} is taken
 * (a noisy channel: how often it is written, how likely the slip, whether names have it beside its
 * neighbours), if it is common enough for a slip of its size; else the word stays as it is.
 */
public final class Spelling {
  /** Shorter ones are codes, and spelled as somebody meant them. */
  private static final int SHORTEST = 4;

  private static final int SHORT = 5;
  private static final int MIDDLING = 7;

  private static final int SHORTEST_PART = 3;

  /** Shorter parts must stand side by side in a name somewhere, and earn nothing by it. */
  private static final int LONG_PART = 4;

  private static final int MISSPELLED_ONE_IN = 500;

  /** Where the index finds the same by both, so that only the name of a skill or title is lost. */
  private static final int SAME_ONE_IN = 50;

  private static final int ENDING = 2;
  private static final int LONGEST_ENDING = 3;

  /** Nats that a slip takes away: one word in ninety has it. */
  private static final double SLIP = 4.5;

  private static final double BESIDE = 3;

  /** A word that a name has beside its neighbour may be as many times rarer. */
  private static final double BESIDE_AS_COMMON = 10;

  private static final double RUN_TOGETHER = 0.9;
  private static final double SEEN_PART = 8;
  private static final double UNSEEN_PART = 500;
  private static final double TORN_APART = 0.6;

  private final Dictionaries dictionaries;

  public Spelling(Config config, IndexWords index) {
    this.dictionaries = new Dictionaries(config, index);
  }

  /** Begins to read the words of the index, so that nobody waits for it later. */
  public void prepare() {
    dictionaries.prepare();
  }

  /**
   * What is misspelled in a search.
   *
   * @param literal pieces that are to be taken as typed, or {@link TypedWord#ALL}
   * @param searched the records that it is for
   * @return in their order in the text
   */
  public List<Correction> correct(String typed, Collection<String> literal, RecordKind searched) {
    return correct(TypedWord.of(typed, literal), searched);
  }

  /**
   * What is misspelled among words in their order.
   *
   * @return in the same order
   */
  public List<Correction> correct(List<TypedWord> words, RecordKind searched) {
    return new Run(words, searched).all();
  }

  /**
   * @param from the first word that this takes the place of
   * @param to behind the last
   */
  private record Meant(String text, int from, int to, double score) {}

  /** One pass over one text. */
  private final class Run {
    private final List<TypedWord> words;
    private final RecordKind searched;

    /** Folded, and corrected as far as the pass has come. */
    private final List<String> texts = new ArrayList<>();

    private final List<Correction> corrections = new ArrayList<>();

    /** The first word that no correction has used. */
    private int free;

    Run(List<TypedWord> words, RecordKind searched) {
      this.words = words;
      this.searched = searched;
      words.forEach(word -> texts.add(Letters.folded(word.text())));
    }

    List<Correction> all() {
      int at = 0;
      while (at < words.size()) {
        Meant meant = meant(at);
        if (meant == null) {
          at++;
        } else {
          take(meant);
          at = meant.to();
        }
      }
      return corrections;
    }

    private void take(Meant meant) {
      TypedWord first = words.get(meant.from());
      TypedWord last = words.get(meant.to() - 1);
      String from =
          meant.to() - meant.from() == 1 ? first.text() : first.text() + " " + last.text();
      corrections.add(
          new Correction(from, likeTyped(first.text(), meant.text()), first.start(), last.end()));
      texts.set(meant.to() - 1, meant.text().substring(meant.text().lastIndexOf(' ') + 1));
      free = meant.to();
    }

    private @Nullable Meant meant(int at) {
      String word = texts.get(at);
      if (words.get(at).fixed()
          || word.length() < SHORTEST
          || word.length() > WordList.LONGEST
          || !Letters.isPlain(word)
          || isCode(word)
          || dictionaries.inTables(word)) {
        return null;
      }
      long records = dictionaries.records(word, searched);
      if (records > 0) {
        return outnumbered(at, word, records);
      }
      // A form of another word may still be a slip where its neighbours say so: "los angelas".
      boolean onlyBeside = dictionaries.isFormOfOne(word);
      Meant best = null;
      for (String other : dictionaries.near(word, slips(word))) {
        if (!onlyBeside || context(at, at + 1, other, other) > 0) {
          best = better(best, instead(at, word, other));
        }
      }
      if (onlyBeside) {
        return best;
      }
      best = better(best, apart(at, word));
      best = better(best, together(at, at + 1));
      return better(best, together(at - 1, at));
    }

    /** What nearly all records have instead of a word that few of them have. */
    private @Nullable Meant outnumbered(int at, String word, long records) {
      if (word.length() < SHORT) {
        return null;
      }
      Meant best = null;
      for (String other : dictionaries.near(word, 1)) {
        if (SlipCost.of(word, other) <= SlipCost.USUAL && outnumbers(other, word, records)) {
          best = better(best, instead(at, word, other));
        }
      }
      return best;
    }

    private boolean outnumbers(String other, String word, long records) {
      long instead = dictionaries.records(other, searched);
      return instead >= records * MISSPELLED_ONE_IN
          || instead >= records * SAME_ONE_IN && dictionaries.findTheSame(word, other);
    }

    private @Nullable Meant instead(int at, String typed, String other) {
      double cost = SlipCost.of(typed, other);
      double weight = dictionaries.weight(other);
      if (cost > dearest(typed) || typed.length() == SHORTEST && other.length() < SHORTEST) {
        return null;
      }
      double context = context(at, at + 1, other, other);
      double needed = commonEnough(typed, cost);
      if (dictionaries.looksLikeOne(typed)) {
        if (mayBeMeant(typed, other, cost, context > 0)) {
          return null;
        }
        needed *= typed.length() > MIDDLING + 1 ? 3 : cost <= SlipCost.USUAL ? 10 : 100;
      }
      if (context > 0) {
        needed /= BESIDE_AS_COMMON;
      }
      return weight >= needed && !isFormOf(typed, other)
          ? new Meant(other, at, at + 1, score(weight, cost) + context)
          : null;
    }

    /** Two words that were run together. */
    private @Nullable Meant apart(int at, String typed) {
      Meant best = null;
      for (int i = SHORTEST_PART; i <= typed.length() - SHORTEST_PART; i++) {
        String one = typed.substring(0, i);
        String other = typed.substring(i);
        double weight = Math.min(dictionaries.weight(one), dictionaries.weight(other));
        boolean seen = dictionaries.sideBySide(one, other);
        boolean longEnough = Math.min(one.length(), other.length()) >= LONG_PART;
        if (weight >= (seen ? SEEN_PART : UNSEEN_PART) && (seen || longEnough)) {
          double score = score(weight, RUN_TOGETHER) + (seen && longEnough ? BESIDE : 0);
          best = better(best, new Meant(one + " " + other, at, at + 1, score));
        }
      }
      return best;
    }

    /** One word that was torn apart by a space. */
    private @Nullable Meant together(int first, int second) {
      if (first < free
          || second >= words.size()
          || words.get(first).fixed()
          || words.get(second).fixed()
          || words.get(second).start() - words.get(first).end() > 1) {
        return null;
      }
      String whole = texts.get(first) + texts.get(second);
      double weight = dictionaries.weight(whole);
      return weight >= commonEnough(whole, TORN_APART)
          ? new Meant(
              whole,
              first,
              second + 1,
              score(weight, TORN_APART) + context(first, second + 1, whole, whole))
          : null;
    }

    /** Whether a word that looks like one is likelier a word that nobody wrote yet than a slip. */
    private boolean mayBeMeant(String typed, String other, double cost, boolean beside) {
      boolean onlyTheEnding = typed.regionMatches(0, other, 0, typed.length() - LONGEST_ENDING);
      return typed.length() <= SHORT && !beside && cost > SlipCost.USUAL
          || typed.length() <= MIDDLING && cost > 1
          || onlyTheEnding && cost > (beside ? 1 : SlipCost.USUAL);
    }

    private double context(int from, int to, String head, String tail) {
      boolean before = from > 0 && dictionaries.sideBySide(texts.get(from - 1), head);
      boolean behind = to < texts.size() && dictionaries.sideBySide(tail, texts.get(to));
      return (before ? BESIDE : 0) + (behind ? BESIDE : 0);
    }
  }

  /** Whether only the ending differs of what the index finds the same by: "manages", "manager". */
  private boolean isFormOf(String typed, String other) {
    String ending = other.substring(Math.max(0, other.length() - ENDING));
    return !typed.endsWith(ending) && dictionaries.findTheSame(typed, other);
  }

  private static double score(double weight, double cost) {
    return Math.log1p(weight) - SLIP * cost;
  }

  private static @Nullable Meant better(@Nullable Meant one, @Nullable Meant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    int order = Double.compare(one.score(), other.score());
    return order > 0 || order == 0 && one.text().compareTo(other.text()) <= 0 ? one : other;
  }

  /** Short and without a vowel. */
  private static boolean isCode(String word) {
    return word.length() == SHORTEST
        && word.chars().noneMatch(c -> SlipCost.VOWELS.indexOf(c) >= 0);
  }

  private static int slips(String word) {
    return word.length() <= SHORT ? 1 : 2;
  }

  private static double dearest(String word) {
    return word.length() <= SHORT ? 1 : word.length() <= MIDDLING ? 1.7 : 2.1;
  }

  /** In records of 100,000: what is far away, or near to a short word, must be a usual word. */
  private static double commonEnough(String typed, double cost) {
    double common = cost <= 0.7 ? 2 : cost <= 1 ? 8 : cost <= 1.5 ? 25 : 60;
    return typed.length() <= SHORT ? common * 10 : common;
  }

  /** In capitals where the typed word is; a capital first where it has one. */
  private static String likeTyped(String typed, String meant) {
    if (typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT))) {
      return meant.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(typed.charAt(0))
        ? Character.toUpperCase(meant.charAt(0)) + meant.substring(1)
        : meant;
  }
}
