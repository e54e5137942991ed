package metier.query;

import java.util.List;
import java.util.Map;

/**
 * What would be found with something else asked.
 *
 * @param label as a person says it ("Within 50 miles")
 * @param changes parameters with the values that they then have; none where one goes
 * @param count how many postings that finds
 */
public record Offer(String label, Map<String, List<String>> changes, long count) {
  public Offer {
    changes = Map.copyOf(changes);
    if (label.isBlank()) {
      throw new IllegalArgumentException("label was blank for " + changes);
    }
  }
}
