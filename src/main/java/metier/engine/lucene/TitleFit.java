package metier.engine.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import metier.query.Query;

/**
 * How exactly a title says what was typed: of the share of the typed groups that the title holds,
 * as typed or by a synonym (recall), and the share of the title's words that they make up
 * (precision), the F-measure of van Rijsbergen that weighs recall twice as much. Titles tell ward,
 * town and sign-on bonus too, which is no fault; that a typed word is missing is one.
 * "Phlebotomist" for {@code phlebotomist} is 1; "Lead Phlebotomist Trainer" is 5/7.
 */
final class TitleFit {
  /** Places of a title beyond these are not looked at. */
  private static final int LONGEST = Long.SIZE;

  /** β². */
  private static final double RECALL = 4;

  private final Group[] groups;

  /**
   * What one group takes, as numbers of {@link TitleWords}.
   *
   * @param typed words that must all be there, in any order; empty where that can't be
   * @param phrases other ways to say it, each side by side
   */
  private record Group(int[] typed, int[][] phrases) {
    Group(int[] typed, List<int[]> phrases) {
      this(typed, phrases.toArray(int[][]::new));
    }
  }

  /**
   * @param words knows the words of every title that will be asked about
   */
  TitleFit(Query match, TitleWords words) {
    List<Group> asked = new ArrayList<>();
    match
        .scored()
        .forEach(
            leaf -> {
              switch (leaf) {
                case Query.Text(String field, List<Query.Group> typed) ->
                    LuceneQueries.meant(typed).forEach(group -> asked.add(of(group, words)));
                case Query.Phrase(String field, String phrase) -> {
                  if (!WordAnalyzer.terms(phrase).isEmpty()) {
                    List<int[]> phrases = new ArrayList<>();
                    addKnown(phrases, phrase, words);
                    asked.add(new Group(new int[0], phrases));
                  }
                }
                case Query.Prefix prefix -> {}
                case Query.Similar similar -> {}
              }
            });
    groups = asked.toArray(Group[]::new);
  }

  private static Group of(Query.Group group, TitleWords words) {
    int[] typed = numbers(group.typed(), words);
    List<int[]> phrases = new ArrayList<>();
    group.synonyms().forEach(synonym -> addKnown(phrases, synonym, words));
    return new Group(allKnown(typed) ? typed : new int[0], phrases);
  }

  private static void addKnown(List<int[]> phrases, String phrase, TitleWords words) {
    int[] numbers = numbers(phrase, words);
    if (numbers.length > 0 && allKnown(numbers)) {
      phrases.add(numbers);
    }
  }

  private static int[] numbers(String text, TitleWords words) {
    return WordAnalyzer.terms(text).stream().mapToInt(words::known).toArray();
  }

  private static boolean allKnown(int[] numbers) {
    return Arrays.stream(numbers).noneMatch(number -> number == TitleWords.UNKNOWN);
  }

  /** 0–1. */
  double of(TitleColumn titles, int doc) {
    int length = titles.length(doc);
    if (length == 0 || groups.length == 0) {
      return 0;
    }
    int held = 0;
    long said = 0;
    for (Group group : groups) {
      long places = places(group, titles, doc, Math.min(length, LONGEST));
      said |= places;
      held += places == 0 ? 0 : 1;
    }
    if (held == 0) {
      return 0;
    }
    double recall = (double) held / groups.length;
    double precision = (double) Long.bitCount(said) / length;
    return (1 + RECALL) * recall * precision / (recall + RECALL * precision);
  }

  /** The places of the title, one bit each, at which the group's longest way stands. */
  private static long places(Group group, TitleColumn titles, int doc, int length) {
    long best = allIn(group.typed, titles, doc, length);
    int most = Long.bitCount(best);
    for (int[] phrase : group.phrases) {
      if (phrase.length > most) {
        long places = sideBySide(phrase, titles, doc, length);
        if (places != 0) {
          best = places;
          most = phrase.length;
        }
      }
    }
    return best;
  }

  private static long allIn(int[] words, TitleColumn titles, int doc, int length) {
    long places = 0;
    for (int word : words) {
      int at = 0;
      while (at < length && titles.word(doc, at) != word) {
        at++;
      }
      if (at == length) {
        return 0;
      }
      places |= 1L << at;
    }
    return places;
  }

  private static long sideBySide(int[] phrase, TitleColumn titles, int doc, int length) {
    for (int from = 0; from + phrase.length <= length; from++) {
      int same = 0;
      while (same < phrase.length && titles.word(doc, from + same) == phrase[same]) {
        same++;
      }
      if (same == phrase.length) {
        return (-1L >>> (Long.SIZE - same)) << from;
      }
    }
    return 0;
  }
}
