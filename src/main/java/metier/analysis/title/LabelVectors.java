package metier.analysis.title;

import java.util.List;
import metier.analysis.vector.Columns;
import metier.analysis.vector.Encoder;
import metier.analysis.vector.Vectors;

/** The vectors of all names of all occupations. */
final class LabelVectors {
  /** A name so many temperatures below the best adds less than a float can tell. */
  private static final float NEGLIGIBLE = 16;

  /** Of each occupation its names. */
  private final Columns[] names;

  /** Of each occupation the direction that its names have in common. */
  private final Columns centres;

  LabelVectors(List<OccupationNames> occupations, Encoder encoder) {
    List<float[]> vectors =
        encoder.encode(occupations.stream().flatMap(each -> each.names().stream()).toList());
    this.names = new Columns[occupations.size()];
    float[][] middles = new float[names.length][encoder.dimensions()];
    int from = 0;
    for (int occupation = 0; occupation < names.length; occupation++) {
      int to = from + occupations.get(occupation).names().size();
      List<float[]> own = vectors.subList(from, to);
      for (float[] vector : own) {
        Vectors.add(middles[occupation], 1, vector);
      }
      Vectors.normalise(middles[occupation]);
      names[occupation] = Columns.of(own.toArray(float[][]::new));
      from = to;
    }
    this.centres = Columns.of(middles);
  }

  /** The cosine of a title with the middle of each occupation. */
  float[] toCentres(float[] title) {
    return centres.dots(title);
  }

  /**
   * What an occupation's names say together: {@code T ln Σ exp(cosine / T)}. With a small T the
   * best name alone counts, with a larger one also how many others are nearly as good; where two
   * occupations have the same name, the others decide.
   *
   * @param temperature in cosines
   */
  float votes(int occupation, float[] title, float temperature) {
    float[] cosines = names[occupation].dots(title);
    float best = -1;
    for (float cosine : cosines) {
      best = Math.max(best, cosine);
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
