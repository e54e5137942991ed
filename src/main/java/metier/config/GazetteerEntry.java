package metier.config;

import java.util.List;
import metier.model.Place;

/**
 * One row of the places table.
 *
 * @param aliases other names of the place; for a ZIP code, its city
 */
public record GazetteerEntry(Place place, List<String> aliases) {
  public GazetteerEntry {
    aliases = List.copyOf(aliases);
  }
}
