package metier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import metier.analysis.Analysed;

/** Parameters, and what they ask of a posting. */
record ScanChoice(Map<String, List<String>> parameters, List<Part> parts) {

  /**
   * What one filter asks.
   *
   * @param facet name of the one whose own choice it is; {@code age} goes with {@code posted}
   */
  record Part(String facet, Predicate<Analysed.Posting> holds) {}

  boolean holds(Analysed.Posting posting) {
    return parts.stream().allMatch(part -> part.holds().test(posting));
  }

  /** As this facet counts: as if its own choices had not been made. */
  boolean holdsBut(String facet, Analysed.Posting posting) {
    String own = facet.equals("age") ? "posted" : facet;
    return parts.stream().allMatch(part -> part.facet().equals(own) || part.holds().test(posting));
  }

  /** Whether both can be asked for in one request, each with its own effect. */
  boolean goesWith(ScanChoice other) {
    return parameters.keySet().stream().noneMatch(other.parameters::containsKey)
        && !(isPlaced() && other.isPlaced())
        && !(parameters.containsKey("pay_min") && other.parameters.containsKey("pay_unknown"))
        && !(parameters.containsKey("pay_unknown") && other.parameters.containsKey("pay_min"));
  }

  private boolean isPlaced() {
    return parameters.containsKey("where")
        || parameters.containsKey("lat")
        || parameters.containsKey("remote");
  }

  /** Whether there is a point to measure from. */
  boolean hasPoint() {
    String where = String.join("", parameters.getOrDefault("where", List.of()));
    return parameters.containsKey("lat")
        || !where.isEmpty() && !Set.of("remote", "Washington", "OR", "USA").contains(where);
  }
}
