package metier.query;

import java.util.List;
import java.util.Map;
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
 * @param work ids of the occupations whose work was asked for, each with how much of it is, over 0
 *     and at most 1
 * @param meant what the words mean; null where nothing is to be found by that
 * @param today the day on which freshness counts
 * @param offset hits to skip; ignored when a cursor is given
 * @param diversify whether, ordered by relevance, at most two hits of one employer stand in a row
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
    Map<String, Double> work,
    @Nullable Meant meant,
    List<FacetRequest> facets,
    long today,
    int offset,
    int limit,
    @Nullable Cursor cursor,
    boolean explain,
    boolean diversify) {
  public static final int MAX_LIMIT = 100;
  public static final int MAX_OFFSET = 10_000;

  public SearchRequest {
    filters = List.copyOf(filters);
    skills = Set.copyOf(skills);
    work = Map.copyOf(work);
    facets = List.copyOf(facets);
    if (limit < 0 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit was " + limit + "; it must be 0–" + MAX_LIMIT);
    }
    if (offset < 0 || offset > MAX_OFFSET) {
      throw new IllegalArgumentException("offset was " + offset + "; it must be 0–" + MAX_OFFSET);
    }
    work.forEach(
        (occupation, share) -> {
          if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                "work was " + share + " for " + occupation + "; it must be over 0 and at most 1");
          }
        });
  }

  /** A search that isn't about any work in particular, whose hits stand as they are ranked. */
  public SearchRequest(
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
    this(
        kind,
        match,
        filters,
        wordsForSnippet,
        sort,
        origin,
        radiusMiles,
        skills,
        Map.of(),
        null,
        facets,
        today,
        offset,
        limit,
        cursor,
        explain,
        false);
  }

  /** The same search where a cursor says to go on; facets belong to its first page. */
  public SearchRequest at(Cursor next) {
    return withoutFacets(filters, limit, next);
  }

  /**
   * The first hits of the same search under other filters, without facets.
   *
   * @param limit 0 where only the total matters
   */
  public SearchRequest under(List<Filter> others, int limit) {
    return withoutFacets(others, limit, null);
  }

  /** The same search for the words alone. */
  public SearchRequest byWords() {
    return new SearchRequest(
        kind,
        match,
        filters,
        wordsForSnippet,
        sort,
        origin,
        radiusMiles,
        skills,
        work,
        meant == null ? null : new Meant(meant.alike(), null),
        facets,
        today,
        offset,
        limit,
        cursor,
        explain,
        diversify);
  }

  private SearchRequest withoutFacets(List<Filter> others, int hits, @Nullable Cursor from) {
    return new SearchRequest(
        kind,
        match,
        others,
        wordsForSnippet,
        sort,
        origin,
        radiusMiles,
        skills,
        work,
        meant,
        List.of(),
        today,
        0,
        hits,
        from,
        explain,
        diversify);
  }
}
