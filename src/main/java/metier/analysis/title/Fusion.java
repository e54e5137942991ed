package metier.analysis.title;

/**
 * How vectors and words weigh beside each other. The votes of an occupation's names by their
 * vectors weigh 1.
 *
 * @param cosine the temperature of these votes, in cosines
 * @param centreWeight of the middle of all names
 * @param lettersWeight of the stretches of letters that its names have in common with the title
 * @param evidenceWeight of how many of its names have the title's words
 * @param usualWeight of how many names it has at all
 * @param temperature that makes probabilities of the sums, in standard deviations
 */
public record Fusion(
    float cosine,
    double centreWeight,
    double lettersWeight,
    double evidenceWeight,
    double usualWeight,
    double temperature) {
  /**
   * The weights under which held-out titles of O*NET 29.2 are the most probable, of another draw
   * than those reported; then the temperature under which probabilities are honest.
   */
  public static final Fusion CHOSEN = new Fusion(0.05f, 0.54, 0.19, 0.21, 0.34, 0.7);

  public Fusion {
    if (!(cosine > 0 && temperature > 0)) {
      throw new IllegalArgumentException(
          "temperatures were " + cosine + " and " + temperature + "; they must be above 0");
    }
    if (!(centreWeight >= 0 && lettersWeight >= 0 && evidenceWeight >= 0 && usualWeight >= 0)) {
      throw new IllegalArgumentException(
          "weights were %s, %s, %s and %s; none may be below 0"
              .formatted(centreWeight, lettersWeight, evidenceWeight, usualWeight));
    }
  }
}
