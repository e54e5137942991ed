package metier.analysis;

import metier.model.Occupation;

/**
 * The occupation of a title, and how we come to say so.
 *
 * @param probability that it is this one, of all that are known
 * @param margin by how much it is more probable than the next
 * @param origin the words that say so, and where they stand
 */
public record OccupationLink(
    Occupation occupation, By by, double probability, double margin, Origin origin) {

  public enum By {
    /** The words hold one of its names. */
    NAME,
    /** The source gives its code, which no other has. */
    CODE,
    /** No name is in them; they say what its names say. */
    MEANING
  }

  static OccupationLink byName(Occupation occupation, Origin origin) {
    return new OccupationLink(occupation, By.NAME, 1, 1, origin);
  }
}
