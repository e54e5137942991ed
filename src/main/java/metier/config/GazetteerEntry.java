package metier.config;

import java.util.List;
import metier.model.Place;

/**
 * One row of the places table.
 *
 * @param aliases other names of the place; for a ZIP code, its town
 * @param part whether the place is a section of a city ("Harlem"), which ranks after every city of
 *     the same name
 */
public record GazetteerEntry(Place place, List<String> aliases, boolean part) {
  public GazetteerEntry {
    aliases = List.copyOf(aliases);
  }

  public GazetteerEntry(Place place, List<String> aliases) {
    this(place, aliases, false);
  }
}
