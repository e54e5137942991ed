package metier.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import metier.analysis.Gazetteer;
import metier.index.Fields;
import metier.model.GeoPoint;
import metier.model.Place;
import metier.model.StatedPlace;
import metier.query.box.BoxPart;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody looks: {@code where}, {@code lat} and {@code lon}, {@code radius}, {@code remote},
 * and where these are silent what was typed in the box. Of two typed places either will do.
 *
 * @param place the first of them
 * @param origin null where distance means nothing: a state, a country, remote, two places
 * @param radiusMiles 0 without an origin
 * @param radius the distance around each place; null where none has one
 */
record Where(
    @Nullable Place place,
    @Nullable GeoPoint origin,
    double radiusMiles,
    @Nullable Double radius,
    @Nullable Boolean remote,
    List<Filter> filters) {
  static final Where NOWHERE = new Where(null, null, 0, null, null, List.of());
  static final double DEFAULT_RADIUS = 25;
  private static final double MAX_RADIUS = 500;
  private static final int NEAREST = 5;

  private static final String UNKNOWN_PLACE =
      "Sorry, we can't find that. Please try a different city or state.";

  static Where of(Parameters parameters, Gazetteer gazetteer, TypedParts typed) {
    OptionalDouble given = parameters.decimal("radius", 0.1, MAX_RADIUS);
    Optional<Boolean> remoteGiven = parameters.flag("remote");
    Optional<String> where = parameters.text("where");
    GeoPoint point = point(parameters);
    Boolean remote = remoteGiven.orElse(null);
    if (where.isPresent() && where.get().equalsIgnoreCase("remote")) {
      if (remoteGiven.isPresent() && !remoteGiven.get()) {
        throw parameters.wrong("remote", "false", "where says remote, and remote says false.");
      }
      remote = true;
    }
    boolean named = where.isPresent() && !where.get().equalsIgnoreCase("remote");
    if (point != null && named) {
      parameters.ignore("where", where.get(), "lat and lon were given, and say it exactly.");
      named = false;
    }
    if (!typed.of(BoxPart.Remote.class, remote == null ? "" : "remote").isEmpty()) {
      remote = true;
    }
    String winner = point != null ? "lat" : where.isPresent() ? "where" : "";
    List<BoxPart.Placed> parts = typed.of(BoxPart.Placed.class, winner);
    List<Place> places =
        named
            ? List.of(find(parameters, gazetteer, where.get()))
            : narrowest(parts.stream().map(BoxPart.Placed::place).distinct().toList());
    return around(
        parameters, gazetteer, places, point, radius(parameters, given, parts), given, remote);
  }

  private static @Nullable GeoPoint point(Parameters parameters) {
    OptionalDouble lat = parameters.decimal("lat", -90, 90);
    OptionalDouble lon = parameters.decimal("lon", -180, 180);
    if (lat.isPresent() != lon.isPresent()) {
      throw parameters.wrong(
          lat.isPresent() ? "lat" : "lon",
          Double.toString(lat.isPresent() ? lat.getAsDouble() : lon.getAsDouble()),
          "lat and lon only mean something together.");
    }
    return lat.isPresent() ? new GeoPoint(lat.getAsDouble(), lon.orElseThrow()) : null;
  }

  /** The distance that is given, else the largest that was typed, else the usual one. */
  private static double radius(
      Parameters parameters, OptionalDouble given, List<BoxPart.Placed> parts) {
    double typed = 0;
    for (BoxPart.Placed part : parts) {
      Double miles = part.radiusMiles();
      if (miles != null) {
        typed = Math.max(typed, miles);
      }
    }
    if (given.isPresent() && typed > 0) {
      parameters.ignore(
          "q", "within " + plain(typed) + " miles", "radius was given beside it, and wins.");
    }
    return given.orElse(typed > 0 ? typed : DEFAULT_RADIUS);
  }

  /** Without states and countries in which another of the places lies: "Dallas, USA, Texas". */
  private static List<Place> narrowest(List<Place> places) {
    return places.stream()
        .filter(
            wide -> places.stream().noneMatch(other -> !other.equals(wide) && holds(wide, other)))
        .toList();
  }

  private static boolean holds(Place wide, Place other) {
    return switch (wide.kind()) {
      case COUNTRY -> other.kind() != Place.Kind.COUNTRY && other.country().equals(wide.country());
      case STATE ->
          other.kind() != Place.Kind.COUNTRY
              && other.kind() != Place.Kind.STATE
              && other.country().equals(wide.country())
              && other.region().equals(wide.region());
      case CITY, ZIP, AREA -> false;
    };
  }

  private static Where around(
      Parameters parameters,
      Gazetteer gazetteer,
      List<Place> places,
      @Nullable GeoPoint point,
      double miles,
      OptionalDouble given,
      @Nullable Boolean remote) {
    List<Query> within = new ArrayList<>();
    boolean measured = point != null;
    for (Place place : places) {
      within.add(Reach.of(place, miles, remote));
      measured |= hasPoint(place);
    }
    if (point != null) {
      within.add(Reach.of(townAt(point, gazetteer), miles, remote));
    }
    if (!measured && given.isPresent()) {
      parameters.ignore(
          "radius",
          plain(given.getAsDouble()),
          places.isEmpty()
              ? "There is no place to measure from."
              : places.getFirst().name() + " is searched as a whole.");
    }
    List<Filter> filters = new ArrayList<>();
    if (!within.isEmpty()) {
      filters.add(
          new Filter("where", within.size() == 1 ? within.getFirst() : new Query.Or(within)));
    }
    if (remote != null) {
      Query isRemote = new Query.Term(Fields.WORKPLACE, "remote");
      filters.add(new Filter("remote", remote ? isRemote : new Query.Not(isRemote)));
    }
    Place first = places.isEmpty() ? null : places.getFirst();
    GeoPoint origin =
        point != null
            ? point
            : first != null && places.size() == 1 && hasPoint(first) ? first.point() : null;
    return new Where(
        first, origin, origin == null ? 0 : miles, measured ? miles : null, remote, filters);
  }

  private static boolean hasPoint(Place place) {
    return switch (place.kind()) {
      case CITY, ZIP, AREA -> true;
      case STATE, COUNTRY -> false;
    };
  }

  /** The point itself, in the state and the country of the nearest town, if any is near. */
  private static Place townAt(GeoPoint point, Gazetteer gazetteer) {
    return gazetteer
        .resolve(new StatedPlace(null, null, null, null, null, null, point))
        .orElseGet(() -> new Place(Place.Kind.CITY, "", "", "", point, 0));
  }

  private static Place find(Parameters parameters, Gazetteer gazetteer, String typed) {
    return gazetteer
        .find(typed)
        .orElseThrow(
            () ->
                parameters.wrong(
                    "where", typed, UNKNOWN_PLACE, gazetteer.nearestNames(typed, NEAREST)));
  }

  static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
