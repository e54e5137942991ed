package metier.analysis.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import metier.analysis.vector.Encoder;

/**
 * All known occupations, ranked for a title: by vectors and by words, each in standard deviations
 * from the mean over all occupations, added up. One index serves all threads.
 */
public final class OccupationIndex {
  private final List<OccupationNames> occupations;
  private final Encoder encoder;
  private final Fusion fusion;
  private final Votes votes;
  private final LabelVectors vectors;
  private final Bm25 nameWords;
  private final Bm25 occupationWords;

  public OccupationIndex(List<OccupationNames> occupations, Encoder encoder, Fusion fusion) {
    if (occupations.size() < 2) {
      throw new IllegalArgumentException(
          "there were " + occupations.size() + " occupations to choose from");
    }
    this.occupations = List.copyOf(occupations);
    this.encoder = encoder;
    this.fusion = fusion;
    this.votes = new Votes(occupations);
    this.vectors = LabelVectors.of(occupations, encoder, votes);
    List<List<String>> ofNames = new ArrayList<>();
    List<List<String>> ofOccupations = new ArrayList<>();
    for (OccupationNames occupation : occupations) {
      List<List<String>> words = occupation.names().stream().map(Bm25::words).toList();
      ofNames.addAll(words);
      ofOccupations.add(words.stream().flatMap(List::stream).toList());
    }
    this.nameWords = new Bm25(ofNames);
    this.occupationWords = new Bm25(ofOccupations);
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
    return nearest(List.of(title), most).getFirst();
  }

  /** As {@link #nearest(String, int)} for many titles, faster than one by one. */
  public List<List<Candidate>> nearest(List<String> titles, int most) {
    List<float[]> encoded = encoder.encode(titles);
    float[][] byName = vectors.toNames(encoded, fusion.cosine());
    List<List<Candidate>> nearest = new ArrayList<>(titles.size());
    for (int i = 0; i < titles.size(); i++) {
      double[] scores = fused(byName[i], encoded.get(i), Bm25.words(titles.get(i)));
      nearest.add(best(scores, most));
    }
    return nearest;
  }

  private double[] fused(float[] byName, float[] title, List<String> words) {
    double[] scores = new double[occupations.size()];
    add(scores, 1, byName);
    add(scores, fusion.centreWeight(), vectors.toCentres(title));
    add(scores, fusion.nameWeight(), votes.best(nameWords.scores(words)));
    add(scores, fusion.occupationWeight(), occupationWords.scores(words));
    return scores;
  }

  /** Adds how many standard deviations each is above the mean. */
  private static void add(double[] scores, double weight, float[] values) {
    double mean = IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElse(0);
    double square = 0;
    for (float value : values) {
      square += (value - mean) * (value - mean);
    }
    double deviation = Math.sqrt(square / values.length);
    for (int i = 0; deviation > 0 && i < values.length; i++) {
      scores[i] += weight * (values[i] - mean) / deviation;
    }
  }

  private List<Candidate> best(double[] scores, int most) {
    List<Integer> order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> scores[i])
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(most)
            .toList();
    double top = scores[order.getFirst()];
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp((score - top) / fusion.temperature());
    }
    List<Candidate> best = new ArrayList<>(order.size());
    for (int i : order) {
      double odds = Math.exp((scores[i] - top) / fusion.temperature());
      best.add(new Candidate(occupations.get(i), odds / sum));
    }
    return best;
  }
}
