package metier.analysis.title;

import java.util.List;
import metier.analysis.vector.Vectors;

/**
 * Which names are whose, and what those of an occupation say together: {@code T ln Σ exp(score /
 * T)}. With a small T the best name alone counts, with a larger one also how many others are nearly
 * as good; where two occupations have the same name, the others decide.
 */
final class Votes {
  /** A name so many temperatures below the best adds less than a float can tell. */
  private static final float NEGLIGIBLE = 16;

  /** Where each occupation's names begin, and where the last one's end. */
  private final int[] starts;

  Votes(List<OccupationNames> occupations) {
    this.starts = new int[occupations.size() + 1];
    for (int i = 0; i < occupations.size(); i++) {
      starts[i + 1] = starts[i] + occupations.get(i).names().size();
    }
  }

  /** Of each occupation the direction that its names' vectors have in common. */
  float[][] centres(float[][] names) {
    float[][] centres = new float[starts.length - 1][];
    for (int occupation = 0; occupation < centres.length; occupation++) {
      float[] sum = names[starts[occupation]].clone();
      for (int name = starts[occupation] + 1; name < starts[occupation + 1]; name++) {
        Vectors.add(sum, 1, names[name]);
      }
      centres[occupation] = Vectors.normalise(sum);
    }
    return centres;
  }

  /**
   * @param scores one a name
   * @return one an occupation
   */
  float[] of(float[] scores, float temperature) {
    float[] bests = best(scores);
    float[] votes = new float[starts.length - 1];
    for (int occupation = 0; occupation < votes.length; occupation++) {
      float best = bests[occupation];
      double sum = 0;
      for (int name = starts[occupation]; name < starts[occupation + 1]; name++) {
        float below = (best - scores[name]) / temperature;
        if (below < NEGLIGIBLE) {
          sum += Math.exp(-below);
        }
      }
      votes[occupation] = (float) (best + temperature * Math.log(sum));
    }
    return votes;
  }

  /** The score of each occupation's best name alone. */
  float[] best(float[] scores) {
    float[] best = new float[starts.length - 1];
    for (int occupation = 0; occupation < best.length; occupation++) {
      best[occupation] = scores[starts[occupation]];
      for (int name = starts[occupation]; name < starts[occupation + 1]; name++) {
        best[occupation] = Math.max(best[occupation], scores[name]);
      }
    }
    return best;
  }
}
