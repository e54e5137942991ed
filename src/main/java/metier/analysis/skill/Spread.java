package metier.analysis.skill;

import java.util.List;
import java.util.Random;
import metier.analysis.vector.Vectors;

/** How far the cosines between unlike names lie apart. */
final class Spread {
  private static final int PAIRS = 20_000;
  private static final long SEED = 1;

  /** Of few or equal names nothing can be said; every encoder then counts alike. */
  private static final double LEAST = 1e-3;

  private Spread() {}

  /** The standard deviation over random pairs. */
  static double of(List<float[]> vectors) {
    Random random = new Random(SEED);
    double sum = 0;
    double squares = 0;
    int pairs = 0;
    for (int i = 0; i < PAIRS; i++) {
      int one = random.nextInt(vectors.size());
      int other = random.nextInt(vectors.size());
      if (one != other) {
        double cosine = Vectors.dot(vectors.get(one), vectors.get(other));
        sum += cosine;
        squares += cosine * cosine;
        pairs++;
      }
    }
    if (pairs == 0) {
      return LEAST;
    }
    double mean = sum / pairs;
    return Math.max(LEAST, Math.sqrt(Math.max(0, squares / pairs - mean * mean)));
  }
}
