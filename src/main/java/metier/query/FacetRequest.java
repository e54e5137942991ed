package metier.query;

import java.util.List;

/** Counts wanted beside the hits. */
public sealed interface FacetRequest {
  String name();

  String field();

  /** The most frequent values of a keyword field, ties in the order of the value. */
  record Values(String name, String field, int size) implements FacetRequest {}

  /**
   * Ranges of a number field, each with its count, empty ones too; they may overlap.
   *
   * @param unknown whether documents without the field get a count of their own, under {@code
   *     unknown}
   */
  record Ranges(String name, String field, List<Bucket> buckets, boolean unknown)
      implements FacetRequest {
    public Ranges {
      buckets = List.copyOf(buckets);
    }
  }

  /** From {@code min} to {@code max}, both included. */
  record Bucket(String value, String label, long min, long max) {}
}
