package metier.query;

import org.jspecify.annotations.Nullable;

/**
 * How many documents have this value.
 *
 * @param chosen whether the request asks for the value, or for all but it
 * @param span of a range; null for any other value
 */
public record FacetCount(
    String value, String label, long count, Chosen chosen, @Nullable Span span) {

  public FacetCount(String value, String label, long count) {
    this(value, label, count, Chosen.NO, null);
  }

  public enum Chosen {
    NO,
    SELECTED,
    EXCLUDED
  }

  /**
   * From {@code min} to {@code max}, both included, in the unit in which a request asks for it:
   * annual pay, or age in days.
   *
   * @param max null where the range has no upper end
   */
  public record Span(long min, @Nullable Long max) {}
}
