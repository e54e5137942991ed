package metier.analysis.vector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names of known occupations, where each lies, and how near a title comes to them. */
public final class TitleSpace {
  /** Occupations whose single names are looked at: those whose centroids are the nearest. */
  private static final int LOOKED_AT = 200;

  /**
   * An occupation.
   *
   * @param names that people give it, one or more
   */
  public record Named(String id, List<String> names) {
    public Named {
      names = List.copyOf(names);
      if (names.isEmpty()) {
        throw new IllegalArgumentException(id + " had no name");
      }
    }
  }

  /**
   * How near an occupation lies.
   *
   * @param name the nearest of its names
   * @param toName cosine with that name
   * @param toCentroid cosine with the mean of all its names
   */
  public record Near(String id, String name, float toName, float toCentroid) {
    /** The mean of both: one name may be near by chance, and an occupation may be wide. */
    public float score() {
      return (toName + toCentroid) / 2;
    }
  }

  private record Place(Named occupation, float[][] names, float[] centroid) {}

  private final Encoder encoder;
  private final List<Place> places;

  private TitleSpace(Encoder encoder, List<Place> places) {
    this.encoder = encoder;
    this.places = places;
  }

  /** Encodes every name, which takes a transformer some 3 ms each. */
  public static TitleSpace of(Encoder encoder, List<Named> occupations) {
    List<Place> places = new ArrayList<>(occupations.size());
    for (Named occupation : occupations) {
      float[][] names = occupation.names().stream().map(encoder::encode).toArray(float[][]::new);
      float[] centroid = new float[encoder.dimensions()];
      for (float[] name : names) {
        Vectors.add(centroid, 1, name);
      }
      places.add(new Place(occupation, names, Vectors.normalise(centroid)));
    }
    return new TitleSpace(encoder, List.copyOf(places));
  }

  /**
   * @param most how many are wanted at most
   * @return best first
   */
  public List<Near> nearest(String title, int most) {
    return nearest(encoder.encode(title), most);
  }

  /**
   * @param title as this space's encoder gives it
   */
  public List<Near> nearest(float[] title, int most) {
    record Candidate(Place place, float toCentroid) {}
    return places.stream()
        .map(place -> new Candidate(place, Vectors.dot(title, place.centroid())))
        .sorted(Comparator.comparingDouble(Candidate::toCentroid).reversed())
        .limit(Math.max(LOOKED_AT, most))
        .map(candidate -> near(title, candidate.place(), candidate.toCentroid()))
        .sorted(Comparator.comparingDouble(Near::score).reversed())
        .limit(most)
        .toList();
  }

  private static Near near(float[] title, Place place, float toCentroid) {
    int nearest = 0;
    float cosine = -2;
    for (int i = 0; i < place.names().length; i++) {
      float next = Vectors.dot(title, place.names()[i]);
      if (next > cosine) {
        cosine = next;
        nearest = i;
      }
    }
    Named occupation = place.occupation();
    return new Near(occupation.id(), occupation.names().get(nearest), cosine, toCentroid);
  }
}
