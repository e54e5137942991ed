package metier.analysis.title;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.analysis.title.OccupationIndex.Candidate;
import metier.analysis.vector.Encoder;
import metier.analysis.words.Bm25;

/**
 * Whether a title agrees with the names of an occupation so well that the link needs nobody to look
 * at it. A rank among all occupations says which is the nearest, not whether it is near: some
 * occupation always is the nearest.
 *
 * <p>The title has to lie near one of its names and farther from those of the others; and the words
 * in it that say what kind of job it is ("technician", "manager", "intern") have to stand in its
 * names, because a tax manager prepares no returns.
 */
public final class Agreement {
  /** The least cosine with a name, where the title ends in a word that ends one of the names. */
  private static final float NEAR = 0.85f;

  /** The least cosine where it doesn't. */
  private static final float NEARER = 0.90f;

  /** By how much nearer at least than the nearest name of another occupation. */
  private static final float APART = 0.12f;

  private static final double LEAST_PROBABILITY = 0.85;
  private static final double LEAST_MARGIN = 0.7;

  /** A word that the names of so many occupations end in says what kind of job it is. */
  private static final int OCCUPATIONS_OF_A_KIND = 3;

  private static final int SHORTEST_KIND = 3;

  /** Of one word vectors know too little; a name it may be, but that is known without them. */
  private static final int FEWEST_WORDS = 2;

  /** Ranks that names of occupations seldom say and adverts often. */
  private static final Set<String> RANKS =
      Set.of(
          "head",
          "chief",
          "president",
          "vp",
          "intern",
          "internship",
          "student",
          "apprentice",
          "fellow",
          "resident",
          "trainee",
          "graduate",
          "volunteer");

  private record Named(Set<String> words, Set<String> ends) {}

  private final Nearness nearness;
  private final Map<OccupationNames, Named> named = new HashMap<>();
  private final Set<String> kinds = new HashSet<>(RANKS);

  /**
   * @param encoder a fast one: it encodes the names of the nearest anew for each title
   */
  public Agreement(List<OccupationNames> occupations, Encoder encoder) {
    this.nearness = new Nearness(encoder);
    Map<String, Integer> endings = new HashMap<>();
    for (OccupationNames occupation : occupations) {
      Set<String> words = new HashSet<>();
      Set<String> ends = new HashSet<>();
      for (String name : occupation.names()) {
        List<String> ofName = Bm25.words(name);
        if (!ofName.isEmpty()) {
          words.addAll(ofName);
          ends.add(ofName.getLast());
        }
      }
      named.put(occupation, new Named(words, ends));
      ends.forEach(end -> endings.merge(end, 1, Integer::sum));
    }
    endings.forEach(
        (word, calledSo) -> {
          if (calledSo >= OCCUPATIONS_OF_A_KIND && word.length() >= SHORTEST_KIND) {
            kinds.add(word);
          }
        });
  }

  /**
   * @param work the title without its asides
   * @param nearest the best two or more, the best first
   */
  boolean holds(String work, List<Candidate> nearest) {
    Candidate best = nearest.getFirst();
    if (best.probability() < LEAST_PROBABILITY
        || best.probability() - nearest.get(1).probability() < LEAST_MARGIN) {
      return false;
    }
    List<String> words = Bm25.words(work);
    Named names = named.get(best.occupation());
    if (names == null
        || words.size() < FEWEST_WORDS
        || words.stream().anyMatch(word -> kinds.contains(word) && !names.words().contains(word))) {
      return false;
    }
    Nearness.Of found = nearness.of(work, nearest);
    return found.near() >= (endsAlike(work, words, names) ? NEAR : NEARER)
        && found.apart() >= APART;
  }

  /** "Engineer, Design" is an engineer as much as "Design Engineer". */
  private static boolean endsAlike(String work, List<String> words, Named names) {
    List<String> first = Bm25.words(work.substring(0, comma(work)));
    return names.ends().contains(words.getLast())
        || (!first.isEmpty() && names.ends().contains(first.getLast()));
  }

  private static int comma(String work) {
    int comma = work.indexOf(',');
    return comma < 0 ? work.length() : comma;
  }
}
