package metier.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param total how many match
 * @param exact false when there are more than {@code total}
 * @param byMeaning how many of all were found by their title's meaning alone, as words found few
 * @param facets by name, in the order asked for
 * @param next where the next page begins; null after the last
 */
public record SearchAnswer(
    long total,
    boolean exact,
    long byMeaning,
    List<Hit> hits,
    Map<String, List<FacetCount>> facets,
    @Nullable Cursor next) {
  public SearchAnswer {
    hits = List.copyOf(hits);
  }
}
