package metier.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import metier.model.GeoPoint;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside a place's name, and so which of its namesakes can be meant.
 *
 * @param country ISO 3166 alpha-2
 * @param point the source's own
 */
record PlaceBounds(
    @Nullable String country,
    @Nullable Place region,
    @Nullable Place zip,
    @Nullable GeoPoint point) {

  /** Farther from its town a ZIP code, or a source's point, belongs to a namesake. */
  private static final double SAME_TOWN_MILES = 60;

  /**
   * So much larger has a city abroad, where the gazetteer knows no states, to be than its namesake
   * at home: Salem is in Oregon before Tamil Nadu, but Melbourne in Australia before Florida.
   */
  private static final double ABROAD = 5.2;

  /** A county comes after the cities in it. */
  private static final double BEHIND_CITIES = 1_000;

  /** A bare name of that many people's city needs no state. */
  static final long WELL_KNOWN = 100_000;

  /** Nor does one of that many, where hardly anybody else has the name. */
  static final long SMALL_TOWN = 5_000;

  private static final double LEAD = 5;

  /** Springfield is in Missouri no more than in Massachusetts. */
  private static final double NARROW_LEAD = 1.5;

  /** Cities whose bare name, wherever places are written, is rather another word. */
  private static final Set<String> COMMON_WORDS =
      Set.of(
          ("bar bath battle business campus central clinic college commerce continental corporate"
               + " data enterprise experiment field general global globe hell home hope hospital"
               + " hybrid independence industry java liberty man media medical mercy mobile most"
               + " nice normal of office opportunity orange page paradise park post progress"
               + " reading remote sale sandwich split station street success surprise temple tours"
               + " trinity union universal university van")
              .split(" "));

  PlaceBounds inCountry(String code) {
    return new PlaceBounds(code, region, zip, point);
  }

  PlaceBounds inRegion(Place state) {
    return new PlaceBounds(state.country(), state, zip, point);
  }

  PlaceBounds inZip(Place code, @Nullable Place itsRegion) {
    return new PlaceBounds(code.country(), region == null ? itsRegion : region, code, point);
  }

  boolean admits(Place place) {
    boolean inRegion =
        region == null
            || (region.region().equals(place.region()) && region.country().equals(place.country()));
    return inRegion && (country == null || country.equals(place.country()));
  }

  /** These bounds and another; empty where nothing lies in both. */
  Optional<PlaceBounds> within(Atom.Wider wider) {
    if (country != null && !country.equals(wider.country())) {
      return Optional.empty();
    }
    Place state = wider.region();
    if (state == null) {
      return Optional.of(country == null ? inCountry(wider.country()) : this);
    }
    return region == null
        ? Optional.of(inRegion(state))
        : Optional.of(this).filter(same -> state.equals(region));
  }

  /** Whether a name that is only part of what was said may be trusted. */
  boolean isNarrow() {
    return region != null || zip != null || point != null;
  }

  static double weight(Place place) {
    return switch (place.kind()) {
      case AREA -> place.population() / BEHIND_CITIES;
      case CITY -> place.region().isEmpty() ? place.population() / ABROAD : place.population();
      case STATE, COUNTRY, ZIP -> place.population();
    };
  }

  static boolean isTown(Place place) {
    return place.kind() == Place.Kind.CITY || place.kind() == Place.Kind.AREA;
  }

  /** Of a name's places, the most important first, the city or area that is meant. */
  Optional<Place> choose(Stream<Place> namesakes) {
    List<Place> towns = namesakes.filter(PlaceBounds::isTown).filter(this::admits).toList();
    if (point != null) {
      return nearest(towns.stream(), point);
    }
    if (zip != null) {
      return nearest(towns.stream(), zip.point()).or(() -> towns.stream().findFirst());
    }
    if (country != null) {
      return towns.stream().findFirst();
    }
    return towns.stream()
        .findFirst()
        .filter(first -> isTelling(first, towns))
        .or(() -> region(towns));
  }

  /** Whether a bare name says enough: a large place's, or one that hardly any other bears. */
  private static boolean isTelling(Place first, List<Place> namesakes) {
    return !isCommonWord(first.name())
        && (first.population() >= WELL_KNOWN
            ? leads(first, namesakes, NARROW_LEAD)
            : first.population() >= SMALL_TOWN && leads(first, namesakes, LEAD));
  }

  static boolean isCommonWord(String name) {
    return COMMON_WORDS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether all other bearers of the name are much smaller. */
  static boolean leads(Place first, List<Place> namesakes) {
    return leads(first, namesakes, LEAD);
  }

  private static boolean leads(Place first, List<Place> namesakes, double factor) {
    return namesakes.stream()
        .allMatch(other -> other == first || weight(other) * factor <= weight(first));
  }

  /** An area that has no people of its own in the gazetteer is one that its name alone tells. */
  private static Optional<Place> region(List<Place> towns) {
    return towns.stream()
        .filter(place -> place.kind() == Place.Kind.AREA && place.population() == 0)
        .findFirst();
  }

  private static Optional<Place> nearest(Stream<Place> cities, GeoPoint to) {
    Place best = null;
    double bestMiles = SAME_TOWN_MILES;
    for (Place city : (Iterable<Place>) cities::iterator) {
      double miles = city.point().milesTo(to);
      if (miles <= bestMiles) {
        best = city;
        bestMiles = miles;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The city where the source, or else its ZIP code, puts it. */
  Place located(Place city) {
    if (point != null) {
      return moved(city, point);
    }
    if (zip != null && zip.point().milesTo(city.point()) <= SAME_TOWN_MILES) {
      return moved(city, zip.point());
    }
    return city;
  }

  static Place moved(Place place, GeoPoint point) {
    return new Place(
        place.kind(), place.name(), place.region(), place.country(), point, place.population());
  }
}
