package metier.query;

import java.util.List;
import java.util.Set;
import metier.model.GeoPoint;
import metier.model.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * A search, fully understood.
 *
 * @param match what is scored
 * @param filters what must hold besides, without a score
 * @param wordsForSnippet the words to be marked in snippets
 * @param origin the point from which distances count
 * @param radiusMiles the distance at which nearness is worth nothing; 0 without an origin
 * @param skills ids of skills asked for, shown with a hit that has them
 * @param today the day on which freshness counts
 * @param offset hits to skip; ignored when a cursor is given
 */
public record SearchRequest(
    RecordKind kind,
    Query match,
    List<Filter> filters,
    String wordsForSnippet,
    Sort sort,
    @Nullable GeoPoint origin,
    double radiusMiles,
    Set<String> skills,
    List<FacetRequest> facets,
    long today,
    int offset,
    int limit,
    @Nullable Cursor cursor,
    boolean explain) {
  public static final int MAX_LIMIT = 100;
  public static final int MAX_OFFSET = 10_000;

  public SearchRequest {
    filters = List.copyOf(filters);
    skills = Set.copyOf(skills);
    facets = List.copyOf(facets);
    if (limit < 0 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit was " + limit + "; it must be 0–" + MAX_LIMIT);
    }
    if (offset < 0 || offset > MAX_OFFSET) {
      throw new IllegalArgumentException("offset was " + offset + "; it must be 0–" + MAX_OFFSET);
    }
  }
}
