package metier.query;

import java.util.List;

/**
 * A part of a score and what it rewarded, in words.
 *
 * @param parts smaller parts that add up to {@code value}; empty where there is nothing smaller
 */
public record Explanation(double value, String because, List<Explanation> parts) {
  public Explanation {
    parts = List.copyOf(parts);
  }

  /** A whole made of its parts. */
  public static Explanation sum(String because, List<Explanation> parts) {
    return new Explanation(parts.stream().mapToDouble(Explanation::value).sum(), because, parts);
  }

  public static Explanation of(double value, String because) {
    return new Explanation(value, because, List.of());
  }
}
