package metier.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import metier.model.GeoPoint;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/** {@code places.tsv.gz}: one row a place, some 80,000 of them. */
final class PlacesTable {
  private static final List<String> COLUMNS =
      List.of("kind", "name", "region", "country", "lat", "lon", "population", "aliases");
  private static final String PART = "part";
  private static final Map<String, Place.Kind> KINDS =
      Map.of(
          "country",
          Place.Kind.COUNTRY,
          "state",
          Place.Kind.STATE,
          "area",
          Place.Kind.AREA,
          "city",
          Place.Kind.CITY,
          PART,
          Place.Kind.CITY,
          "zip",
          Place.Kind.ZIP);

  private static final Pattern ZIP = Pattern.compile("\\d{5}");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Table table;

  /** One string for the thousands of cells that say the same. */
  private final Map<String, String> said = new HashMap<>();

  PlacesTable(Path folder, Faults faults) {
    this.table = Table.open(folder.resolve("places.tsv.gz"), COLUMNS, faults);
  }

  byte[] bytes() {
    return table.bytes();
  }

  List<GazetteerEntry> read() {
    Claims once = new Claims("the row of");
    List<GazetteerEntry> entries = new ArrayList<>();
    for (Row row : table.rows()) {
      String kind = row.text("kind");
      Place place = place(kind, row);
      if (place == null) {
        continue;
      }
      // A city's name may occur twice in a state; the others identify what they name.
      if (place.kind() != Place.Kind.CITY) {
        String key = kind + place.country() + place.region() + place.name();
        once.claim(kind, place.name(), key, place.label(), row);
      }
      entries.add(new GazetteerEntry(place, aliases(row), kind.equals(PART)));
    }
    return entries;
  }

  private @Nullable Place place(String kindWord, Row row) {
    Place.Kind kind = KINDS.get(kindWord);
    if (kind == null) {
      row.fault("kind was '" + kindWord + "'; it must be country, state, area, city, part or zip");
    }
    String name = row.required("name");
    String country = row.text("country");
    boolean known = COUNTRIES.contains(country);
    if (!known) {
      row.fault("country was '" + country + "'; it must be an ISO 3166 code of two letters");
    }
    boolean named = !name.isEmpty();
    if (named && kind == Place.Kind.ZIP && !ZIP.matcher(name).matches()) {
      row.fault("zip was '" + name + "'; it must be five digits");
      named = false;
    }
    GeoPoint point = point(row);
    long population = population(row);
    if (kind == null || !named || !known || point == null || population < 0) {
      return null;
    }
    String kept = kind == Place.Kind.ZIP ? name : shared(name);
    return new Place(kind, kept, shared(row.text("region")), shared(country), point, population);
  }

  private List<String> aliases(Row row) {
    List<String> aliases = row.list("aliases");
    return aliases.size() == 1
        ? List.of(shared(aliases.getFirst()))
        : aliases.stream().map(this::shared).toList();
  }

  private static @Nullable GeoPoint point(Row row) {
    OptionalDouble lat = row.number("lat");
    OptionalDouble lon = row.number("lon");
    if (lat.isEmpty() || lon.isEmpty()) {
      return null;
    }
    try {
      return new GeoPoint(lat.getAsDouble(), lon.getAsDouble());
    } catch (IllegalArgumentException e) {
      row.fault(String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static long population(Row row) {
    String text = row.text("population");
    if (text.isEmpty()) {
      return 0;
    }
    try {
      long population = Long.parseLong(text);
      if (population >= 0) {
        return population;
      }
    } catch (NumberFormatException e) {
      // Said below, like a number below 0.
    }
    row.fault("population was '" + text + "'; it must be a whole number, 0 or more, or empty");
    return -1;
  }

  private String shared(String text) {
    return said.computeIfAbsent(text, same -> same);
  }
}
