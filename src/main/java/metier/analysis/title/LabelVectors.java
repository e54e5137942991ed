package metier.analysis.title;

import java.util.List;
import metier.analysis.vector.Encoder;
import metier.analysis.vector.Vectors;

/** The vectors of all names of all occupations. */
final class LabelVectors {
  /** Titles that are compared with a name while it is in the processor's nearest memory. */
  private static final int BLOCK = 32;

  private final Votes votes;
  private final float[][] names;

  /** Of each occupation the direction that its names have in common. */
  private final float[][] centres;

  private LabelVectors(Votes votes, List<float[]> names) {
    this.votes = votes;
    this.names = names.toArray(float[][]::new);
    this.centres = votes.centres(this.names);
  }

  static LabelVectors of(List<OccupationNames> occupations, Encoder encoder, Votes votes) {
    return new LabelVectors(
        votes, encoder.encode(occupations.stream().flatMap(o -> o.names().stream()).toList()));
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
   * How near each title is to each occupation by the votes of its names.
   *
   * @param temperature in cosines
   * @return a row a title
   */
  float[][] toNames(List<float[]> titles, float temperature) {
    float[][] nearness = new float[titles.size()][];
    for (int from = 0; from < titles.size(); from += BLOCK) {
      List<float[]> block = titles.subList(from, Math.min(from + BLOCK, titles.size()));
      float[][] cosines = new float[block.size()][names.length];
      for (int name = 0; name < names.length; name++) {
        for (int title = 0; title < cosines.length; title++) {
          cosines[title][name] = Vectors.dot(block.get(title), names[name]);
        }
      }
      for (int title = 0; title < cosines.length; title++) {
        nearness[from + title] = votes.of(cosines[title], temperature);
      }
    }
    return nearness;
  }
}
