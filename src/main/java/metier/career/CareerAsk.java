package metier.career;

import java.util.EnumSet;
import java.util.Set;
import metier.model.EmploymentType;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * For whom a career is told: where the person wants to work, and how.
 *
 * @param where the place as typed; empty where none was given
 * @param place what that was taken for; null where none was given
 * @param radiusMiles around the place; null where it has none, as a state
 * @param types of employment, any of which will do; none for all
 * @param rows how many records of pay are shown at most
 */
public record CareerAsk(
    String where,
    @Nullable Place place,
    @Nullable Double radiusMiles,
    Set<EmploymentType> types,
    int rows) {
  public static final int USUAL_ROWS = 10;
  public static final int MOST_ROWS = 500;

  /** Of somebody who hasn't said anything. */
  public static final CareerAsk ANYWHERE = new CareerAsk("", null, null, Set.of(), USUAL_ROWS);

  public CareerAsk {
    types = types.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(types));
    if (rows < 1 || rows > MOST_ROWS) {
      throw new IllegalArgumentException("rows was " + rows + "; it must be 1–" + MOST_ROWS);
    }
  }
}
