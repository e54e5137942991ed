package metier.analysis.title;

/**
 * How vectors and words weigh beside each other.
 *
 * @param cosine the temperature of the names' votes by vector, in cosines
 * @param bm25 that of their votes by words, in BM25's unit
 * @param nameWeight of the words of single names, where the vectors weigh 1
 * @param occupationWeight of the words of all names of an occupation taken as one text
 * @param temperature that makes probabilities of the sums, in standard deviations
 */
public record Fusion(
    float cosine, float bm25, double nameWeight, double occupationWeight, double temperature) {
  /** Chosen on held-out titles of O*NET 29.2, drawn with other seeds than those reported. */
  public static final Fusion CHOSEN = new Fusion(0.04f, 2, 0.2, 0.2, 0.5);

  public Fusion {
    if (!(cosine > 0 && bm25 > 0 && temperature > 0)) {
      throw new IllegalArgumentException(
          "temperatures were " + cosine + ", " + bm25 + " and " + temperature);
    }
    if (!(nameWeight >= 0 && occupationWeight >= 0)) {
      throw new IllegalArgumentException(
          "weights were " + nameWeight + " and " + occupationWeight);
    }
  }
}
