package metier.analysis;

import java.util.Optional;
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

  /** A bare name of that many people's city needs no state. */
  static final long WELL_KNOWN = 100_000;

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

  /** Whether a name that is only part of what was said may be trusted. */
  boolean isNarrow() {
    return region != null || zip != null || point != null;
  }

  /** Of a name's cities, the most important first, the one that is meant. */
  Optional<Place> choose(Stream<Place> namesakes) {
    Stream<Place> cities =
        namesakes.filter(place -> place.kind() == Place.Kind.CITY).filter(this::admits);
    if (point != null) {
      return nearest(cities, point);
    }
    if (zip != null) {
      var all = cities.toList();
      return nearest(all.stream(), zip.point()).or(() -> all.stream().findFirst());
    }
    return cities.findFirst().filter(city -> country != null || city.population() >= WELL_KNOWN);
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
