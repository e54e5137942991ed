package metier.analysis.title;

import java.util.List;
import java.util.Optional;
import metier.analysis.title.OccupationIndex.Candidate;
import metier.analysis.vector.Encoder;
import metier.analysis.words.Bm25;

/**
 * Which occupation somebody may mean who says in words of their own what is done ("human who draws
 * blood"). A guess is there to be offered; only a sure one may stand for the words.
 */
public final class TitleGuesser {
  private static final double LEAST_PROBABILITY = 0.75;
  private static final double LEAST_MARGIN = 0.5;

  /** Cosines with the nearest name, and how much farther the next occupation has to be. */
  private static final float LEAST_NEAR = 0.5f;

  private static final float LEAST_APART = 0.04f;

  private static final double SURE_PROBABILITY = 0.9;
  private static final double SURE_MARGIN = 0.85;
  private static final float SURE_NEAR = 0.6f;

  /** One word names too many things. */
  private static final int SURE_WORDS = 2;

  private static final int COMPARED = 5;

  private final OccupationIndex index;
  private final Nearness nearness;

  public TitleGuesser(OccupationIndex index, Encoder encoder) {
    this.index = index;
    this.nearness = new Nearness(encoder);
  }

  /**
   * @param probability that it is this occupation, of all that are known
   * @param sure whether it may stand for the words without being asked about
   */
  public record Guess(OccupationNames occupation, double probability, boolean sure) {}

  public Optional<Guess> guess(String words) {
    List<String> told = Bm25.words(words);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<Candidate> nearest = index.nearest(words, COMPARED);
    double probability = nearest.getFirst().probability();
    double margin = probability - nearest.get(1).probability();
    if (probability < LEAST_PROBABILITY || margin < LEAST_MARGIN) {
      return Optional.empty();
    }
    Nearness.Of found = nearness.of(words, nearest);
    if (found.near() < LEAST_NEAR || found.apart() < LEAST_APART) {
      return Optional.empty();
    }
    boolean sure =
        told.size() >= SURE_WORDS
            && probability >= SURE_PROBABILITY
            && margin >= SURE_MARGIN
            && found.near() >= SURE_NEAR;
    return Optional.of(new Guess(nearest.getFirst().occupation(), probability, sure));
  }
}
