package metier.analysis.title;

import java.util.List;
import metier.analysis.vector.Encoder;
import metier.analysis.vector.Vectors;

/** The vectors of all names of all occupations. */
final class LabelVectors {
  /** A name so many temperatures below the best adds less than a float can tell. */
  private static final float NEGLIGIBLE = 16;

  private final int dimensions;

  /** Name after name in one piece, so that those of an occupation are read in one go. */
  private final float[] names;

  /** Where each occupation's names begin, and where the last one's end. */
  private final int[] starts;

  /** Of each occupation the direction that its names have in common. */
  private final float[][] centres;

  LabelVectors(List<OccupationNames> occupations, Encoder encoder) {
    this.dimensions = encoder.dimensions();
    this.starts = new int[occupations.size() + 1];
    for (int i = 0; i < occupations.size(); i++) {
      starts[i + 1] = starts[i] + occupations.get(i).names().size();
    }
    this.names = new float[starts[occupations.size()] * dimensions];
    this.centres = new float[occupations.size()][dimensions];
    List<float[]> vectors =
        encoder.encode(occupations.stream().flatMap(o -> o.names().stream()).toList());
    for (int occupation = 0; occupation < centres.length; occupation++) {
      for (int name = starts[occupation]; name < starts[occupation + 1]; name++) {
        float[] vector = vectors.get(name);
        System.arraycopy(vector, 0, names, name * dimensions, dimensions);
        Vectors.add(centres[occupation], 1, vector);
      }
      Vectors.normalise(centres[occupation]);
    }
  }

  /** The cosine of a title with the middle of each occupation. */
  float[] toCentres(float[] title) {
    float[] cosines = new float[centres.length];
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] = Vectors.dot(title, centres[i]);
    }
    return cosines;
  }

  /**
   * What an occupation's names say together: {@code T ln Σ exp(cosine / T)}. With a small T the
   * best name alone counts, with a larger one also how many others are nearly as good; where two
   * occupations have the same name, the others decide.
   *
   * @param temperature in cosines
   */
  float votes(int occupation, float[] title, float temperature) {
    int first = starts[occupation];
    float[] cosines = new float[starts[occupation + 1] - first];
    float best = -1;
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] = Vectors.dot(title, 0, names, (first + i) * dimensions, dimensions);
      best = Math.max(best, cosines[i]);
    }
    double sum = 0;
    for (float cosine : cosines) {
      float below = (best - cosine) / temperature;
      if (below < NEGLIGIBLE) {
        sum += Math.exp(-below);
      }
    }
    return (float) (best + temperature * Math.log(sum));
  }
}
