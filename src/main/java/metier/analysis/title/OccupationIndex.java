package metier.analysis.title;

import java.util.ArrayList;
import java.util.List;
import metier.analysis.vector.Encoder;
import metier.analysis.words.Bm25;

/**
 * All known occupations, ranked for a title: by vectors and by words, each in standard deviations
 * from the mean over all occupations, added up. First every occupation is weighed as a whole, then
 * the single names of the best. One index serves all threads.
 */
public final class OccupationIndex {
  /** Occupations whose names are looked at one by one; 64 find no more. */
  private static final int LOOKED_AT = 24;

  private final List<OccupationNames> occupations;
  private final Encoder encoder;
  private final Fusion fusion;
  private final LabelVectors vectors;
  private final WordEvidence evidence;
  private final Bm25 letters;
  private final float[] usual;

  public OccupationIndex(List<OccupationNames> occupations, Encoder encoder, Fusion fusion) {
    if (occupations.size() < 2) {
      throw new IllegalArgumentException(
          "there were " + occupations.size() + " occupations to choose from");
    }
    this.occupations = List.copyOf(occupations);
    this.encoder = encoder;
    this.fusion = fusion;
    this.vectors = new LabelVectors(occupations, encoder);
    this.evidence = new WordEvidence(occupations);
    this.letters =
        new Bm25(
            occupations.stream().map(each -> String.join("\n", each.names())).toList(),
            Letters::of);
    this.usual = WordEvidence.usual(occupations);
  }

  /**
   * An occupation that a title may name.
   *
   * @param probability that it is this one, of all that are known
   */
  public record Candidate(OccupationNames occupation, double probability) {}

  List<OccupationNames> occupations() {
    return occupations;
  }

  /** The best first. */
  public List<Candidate> nearest(String title, int most) {
    return nearest(title, encoder.encode(title), most);
  }

  /** As {@link #nearest(String, int)} for many titles, which some encoders read faster together. */
  public List<List<Candidate>> nearest(List<String> titles, int most) {
    List<float[]> encoded = encoder.encode(titles);
    List<List<Candidate>> nearest = new ArrayList<>(titles.size());
    for (int i = 0; i < titles.size(); i++) {
      nearest.add(nearest(titles.get(i), encoded.get(i), most));
    }
    return nearest;
  }

  private List<Candidate> nearest(String title, float[] vector, int most) {
    float[] cosines = vectors.toCentres(vector);
    Spread spread = Spread.of(cosines);
    double[] scores = new double[occupations.size()];
    spread.add(scores, fusion.centreWeight(), cosines);
    add(scores, fusion.lettersWeight(), letters.scores(title));
    add(scores, fusion.evidenceWeight(), evidence.scores(title));
    add(scores, fusion.usualWeight(), usual);
    int[] looked = best(scores, LOOKED_AT);
    // For names that aren't looked at, the middle of them stands in.
    float[] votes = cosines.clone();
    for (int occupation : looked) {
      votes[occupation] = vectors.votes(occupation, vector, fusion.cosine());
    }
    spread.add(scores, 1, votes);
    return candidates(scores, most);
  }

  private static void add(double[] scores, double weight, float[] values) {
    Spread.of(values).add(scores, weight, values);
  }

  /** The numbers of the highest scores, the highest first; of equal ones the first. */
  private static int[] best(double[] scores, int most) {
    int[] best = new int[Math.min(most, scores.length)];
    int count = 0;
    for (int i = 0; i < scores.length; i++) {
      if (count < best.length || count > 0 && scores[i] > scores[best[count - 1]]) {
        int at = count < best.length ? count++ : count - 1;
        while (at > 0 && scores[best[at - 1]] < scores[i]) {
          best[at] = best[at - 1];
          at--;
        }
        best[at] = i;
      }
    }
    return best;
  }

  private List<Candidate> candidates(double[] scores, int most) {
    int[] order = best(scores, most);
    double top = scores[order[0]];
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp((score - top) / fusion.temperature());
    }
    List<Candidate> candidates = new ArrayList<>(order.length);
    for (int i : order) {
      double odds = Math.exp((scores[i] - top) / fusion.temperature());
      candidates.add(new Candidate(occupations.get(i), odds / sum));
    }
    return candidates;
  }
}
