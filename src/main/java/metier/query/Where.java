package metier.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import metier.analysis.Gazetteer;
import metier.index.Documents;
import metier.index.Fields;
import metier.model.GeoPoint;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody looks: {@code where}, {@code lat} and {@code lon}, {@code radius}, {@code remote}.
 *
 * @param origin null where distance means nothing: a state, a country, remote
 * @param radiusMiles 0 without an origin
 */
record Where(
    @Nullable Place place,
    @Nullable GeoPoint origin,
    double radiusMiles,
    @Nullable Boolean remote,
    List<Filter> filters) {
  static final double DEFAULT_RADIUS = 25;
  private static final double MAX_RADIUS = 500;
  private static final int NEAREST = 5;
  private static final String UNKNOWN_PLACE =
      "Sorry, we can't find that. Please try a different city or state.";

  static Where of(Parameters parameters, Gazetteer gazetteer) {
    OptionalDouble radius = parameters.decimal("radius", 0.1, MAX_RADIUS);
    Optional<Boolean> remoteGiven = parameters.flag("remote");
    Optional<String> where = parameters.text("where");
    OptionalDouble lat = parameters.decimal("lat", -90, 90);
    OptionalDouble lon = parameters.decimal("lon", -180, 180);
    if (lat.isPresent() != lon.isPresent()) {
      throw parameters.wrong(
          lat.isPresent() ? "lat" : "lon",
          Double.toString(lat.isPresent() ? lat.getAsDouble() : lon.getAsDouble()),
          "lat and lon only mean something together.");
    }
    Boolean remote = remoteGiven.orElse(null);
    if (where.isPresent() && where.get().equalsIgnoreCase("remote")) {
      if (remoteGiven.isPresent() && !remoteGiven.get()) {
        throw parameters.wrong("remote", "false", "where says remote, and remote says false.");
      }
      remote = true;
      where = Optional.empty();
    }
    if (lat.isPresent() && where.isPresent()) {
      parameters.ignore("where", where.get(), "lat and lon were given, and say it exactly.");
      where = Optional.empty();
    }
    Place place = where.map(typed -> find(parameters, gazetteer, typed)).orElse(null);
    GeoPoint origin = lat.isPresent() ? new GeoPoint(lat.getAsDouble(), lon.orElseThrow()) : null;
    List<Filter> filters = new ArrayList<>();
    if (place != null) {
      switch (place.kind()) {
        case CITY, ZIP, AREA -> origin = place.point();
        case STATE ->
            filters.add(
                new Filter(
                    "where",
                    new Query.Term(
                        Fields.STATE, Documents.state(place.country(), place.region()))));
        case COUNTRY ->
            filters.add(new Filter("where", new Query.Term(Fields.COUNTRY, place.country())));
      }
    }
    if (origin == null && radius.isPresent()) {
      parameters.ignore(
          "radius",
          plain(radius.getAsDouble()),
          place == null
              ? "There is no place to measure from."
              : place.name() + " is searched as a whole.");
    }
    double miles = origin == null ? 0 : radius.orElse(DEFAULT_RADIUS);
    if (origin != null) {
      filters.add(new Filter("where", new Query.Near(Fields.PLACE, origin, miles)));
    }
    if (remote != null) {
      Query isRemote = new Query.Term(Fields.WORKPLACE, "remote");
      filters.add(new Filter("remote", remote ? isRemote : new Query.Not(isRemote)));
    }
    return new Where(place, origin, miles, remote, filters);
  }

  private static Place find(Parameters parameters, Gazetteer gazetteer, String typed) {
    return gazetteer
        .find(typed)
        .orElseThrow(
            () ->
                parameters.wrong(
                    "where", typed, UNKNOWN_PLACE, gazetteer.nearestNames(typed, NEAREST)));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
