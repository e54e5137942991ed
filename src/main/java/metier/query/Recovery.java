package metier.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What helps whoever found nothing, or little.
 *
 * @param offers for nothing: what would find something, best first
 * @param broadened for little: what a wider search finds besides
 */
public record Recovery(List<Offer> offers, @Nullable Broadened broadened) {
  public static final Recovery NONE = new Recovery(List.of(), null);

  public Recovery {
    offers = List.copyOf(offers);
  }

  /**
   * What a wider search finds that the one that was asked for doesn't.
   *
   * @param what was widened, as a person says it
   * @param changes parameters with the values that make the wider search
   * @param total without what was found already
   * @param hits the first of them
   */
  public record Broadened(
      String what, Map<String, List<String>> changes, long total, List<Hit> hits) {
    public Broadened {
      changes = Map.copyOf(changes);
      hits = List.copyOf(hits);
    }
  }
}
