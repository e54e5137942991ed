package metier.analysis.title;

import java.util.List;
import metier.analysis.title.OccupationIndex.Candidate;
import metier.analysis.vector.Encoder;
import metier.analysis.vector.Vectors;

/** How near words come to the nearest name of an occupation: a cosine, not a rank. */
final class Nearness {
  private final Encoder encoder;

  /**
   * @param encoder a fast one: names are encoded anew each time
   */
  Nearness(Encoder encoder) {
    this.encoder = encoder;
  }

  /**
   * @param near the best candidate's cosine
   * @param apart how much nearer it is than any of the others; below 0 where one of them is nearer
   */
  record Of(float near, float apart) {}

  /**
   * @param nearest two or more, the best first
   */
  Of of(String words, List<Candidate> nearest) {
    float[] vector = encoder.encode(words);
    float near = cosine(vector, nearest.getFirst().occupation());
    float next = -1;
    for (Candidate other : nearest.subList(1, nearest.size())) {
      next = Math.max(next, cosine(vector, other.occupation()));
    }
    return new Of(near, near - next);
  }

  private float cosine(float[] vector, OccupationNames occupation) {
    float nearest = -1;
    for (float[] name : encoder.encode(occupation.names())) {
      nearest = Math.max(nearest, Vectors.dot(vector, name));
    }
    return nearest;
  }
}
