package metier.career;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import metier.model.EmploymentType;
import metier.model.Place;
import metier.query.Filter;
import metier.query.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * For whom a career is told: where the person wants to work, and how.
 *
 * @param where the place as typed; empty where none was given
 * @param place what that was taken for; null where none was given
 * @param radiusMiles around the place; null where it has none, as a state
 * @param types of employment, any of which will do; none for all
 * @param rows how many records of pay are shown at most
 * @param postings what narrows a search of postings to those of the place and the types
 * @param records what narrows a search of salary records to those of the place
 */
public record CareerAsk(
    String where,
    @Nullable Place place,
    @Nullable Double radiusMiles,
    Set<EmploymentType> types,
    int rows,
    List<Filter> postings,
    List<Filter> records) {
  public static final int USUAL_ROWS = 10;
  public static final int MOST_ROWS = SearchRequest.MAX_LIMIT;

  /** Of somebody who hasn't said anything. */
  public static final CareerAsk ANYWHERE =
      new CareerAsk("", null, null, Set.of(), USUAL_ROWS, List.of(), List.of());

  public CareerAsk {
    postings = List.copyOf(postings);
    records = List.copyOf(records);
    types = types.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(types));
    if (rows < 1 || rows > MOST_ROWS) {
      throw new IllegalArgumentException("rows was " + rows + "; it must be 1–" + MOST_ROWS);
    }
  }
}
