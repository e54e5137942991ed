package metier.analysis.title;

/**
 * How vectors and words weigh beside each other. The votes of an occupation's names by their
 * vectors weigh 1.
 *
 * @param cosine the temperature of these votes, in cosines
 * @param centreWeight of the middle of all names
 * @param nameWeight of the words of the best name
 * @param occupationWeight of the words of all names taken as one text
 * @param temperature that makes probabilities of the sums, in standard deviations
 */
public record Fusion(
    float cosine,
    double centreWeight,
    double nameWeight,
    double occupationWeight,
    double temperature) {
  /** Chosen on held-out titles of O*NET 29.2, of another draw than those reported. */
  public static final Fusion CHOSEN = new Fusion(0.04f, 0.3, 0.2, 0.1, 0.5);

  public Fusion {
    if (!(cosine > 0 && temperature > 0)) {
      throw new IllegalArgumentException(
          "temperatures were " + cosine + " and " + temperature + "; they must be above 0");
    }
    if (!(centreWeight >= 0 && nameWeight >= 0 && occupationWeight >= 0)) {
      throw new IllegalArgumentException(
          "weights were %s, %s and %s; none may be below 0"
              .formatted(centreWeight, nameWeight, occupationWeight));
    }
  }
}
