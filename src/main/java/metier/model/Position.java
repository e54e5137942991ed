package metier.model;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One job that a person held.
 *
 * @param start first month; a bare year counts from January
 * @param end last month; null together with a known start means "to the present"
 * @param bullets what the person did there, a line each
 */
public record Position(
    String title,
    String employer,
    @Nullable String place,
    @Nullable YearMonth start,
    @Nullable YearMonth end,
    List<Bullet> bullets) {
  public Position {
    bullets = List.copyOf(bullets);
  }
}
