package metier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import metier.model.GeoPoint;
import metier.model.Place;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what sources state. Their parts come first: a country bounds the states, a state or ZIP
 * code the cities, and a point of the source's own is kept whatever the name is found to be.
 */
final class StatedPlaces {
  /** So near a town, a point without a known name lies in that town's state. */
  private static final double NEAR_TOWN_MILES = 15;

  private static final Pattern COUNTY = Pattern.compile("(?i)\\b(?:county|parish|borough)\\b");

  private final PlaceIndex index;
  private final Countries countries;
  private final PlaceText texts;
  private final PlaceParts parts;

  StatedPlaces(PlaceIndex index, Countries countries) {
    this.index = index;
    this.countries = countries;
    this.texts = new PlaceText(index, countries);
    this.parts = new PlaceParts(index);
  }

  List<Place> resolve(StatedPlace stated) {
    PlaceBounds bounds = bounds(stated);
    Optional<Place> city =
        said(stated.city())
            .filter(name -> !PlaceWords.saysNothing(name))
            .flatMap(name -> bounds.choose(index.named(PlaceNames.key(name))))
            .map(bounds::located);
    if (city.isPresent()) {
      return List.of(city.get());
    }
    for (String text : textsOf(stated, bounds)) {
      List<Place> places = texts.read(text, bounds);
      if (!places.isEmpty()) {
        return places;
      }
    }
    return withoutName(stated, bounds).map(List::of).orElse(List.of());
  }

  private PlaceBounds bounds(StatedPlace stated) {
    PlaceBounds bounds = country(stated);
    Optional<Place> state = said(stated.region()).flatMap(this::state).filter(bounds::admits);
    if (state.isPresent()) {
      bounds = bounds.inRegion(state.get());
    } else if (bounds.country() == null) {
      // Feeds with two fields for a place put "US" or "Japan" into the second.
      bounds =
          said(stated.region())
              .flatMap(name -> countries.named(PlaceNames.key(name)))
              .map(bounds::inCountry)
              .orElse(bounds);
    }
    if (bounds.country() == null || bounds.country().equals("US")) {
      Optional<Place> zip =
          said(stated.postalCode())
              .flatMap(PlaceText::zipIn)
              .flatMap(index::zip)
              .filter(bounds::admits);
      if (zip.isPresent()) {
        return bounds.inZip(zip.get(), index.region(zip.get().region()).orElse(null));
      }
    }
    return bounds;
  }

  /** Puerto Rico is a country of ISO 3166 and a state in the gazetteer. */
  private PlaceBounds country(StatedPlace stated) {
    PlaceBounds bounds = new PlaceBounds(null, null, null, ownPoint(stated));
    Optional<String> code = said(stated.country()).flatMap(countries::stated);
    if (code.isEmpty()) {
      return bounds;
    }
    Optional<Place> territory =
        said(stated.country()).filter(name -> name.length() > 3).flatMap(this::state);
    return index.country(code.get()).isEmpty() && territory.isPresent()
        ? bounds.inRegion(territory.get())
        : bounds.inCountry(code.get());
  }

  private Optional<Place> state(String name) {
    return index
        .named(PlaceNames.key(name))
        .filter(place -> place.kind() == Place.Kind.STATE)
        .findFirst();
  }

  /** Null Island is where points go that nobody filled in. */
  private static @Nullable GeoPoint ownPoint(StatedPlace stated) {
    GeoPoint point = stated.point();
    return point == null || (point.lat() == 0 && point.lon() == 0) ? null : point;
  }

  private static List<String> textsOf(StatedPlace stated, PlaceBounds bounds) {
    List<String> texts = new ArrayList<>();
    String region = stated.region();
    if (bounds.region() == null && said(stated.city()).isPresent() && said(region).isPresent()) {
      // "US - VA" and "Arlington", or "Japan" and "Tokyo": the two fields changed over.
      texts.add(stated.city() + ", " + region);
    }
    said(stated.city()).ifPresent(texts::add);
    if (bounds.region() == null) {
      said(stated.region()).filter(name -> !COUNTY.matcher(name).find()).ifPresent(texts::add);
    }
    said(stated.text()).ifPresent(texts::add);
    return texts;
  }

  private Optional<Place> withoutName(StatedPlace stated, PlaceBounds bounds) {
    GeoPoint point = bounds.point();
    if (point != null) {
      return atPoint(stated, bounds, point);
    }
    if (bounds.zip() != null) {
      return Optional.of(parts.townOf(bounds.zip()));
    }
    if (bounds.region() != null) {
      return Optional.of(bounds.region());
    }
    boolean named = said(stated.city()).isPresent() || said(stated.text()).isPresent();
    return named || bounds.country() == null ? Optional.empty() : index.country(bounds.country());
  }

  /** Unknown to the gazetteer but located by the source. */
  private Optional<Place> atPoint(StatedPlace stated, PlaceBounds bounds, GeoPoint point) {
    Optional<Place> nearest = index.nearest(point, NEAR_TOWN_MILES).filter(bounds::admits);
    Optional<String> name = said(stated.city()).or(() -> said(stated.text()));
    if (name.isEmpty()) {
      return nearest.map(town -> PlaceBounds.moved(town, point));
    }
    Place region = bounds.region();
    String country = bounds.country();
    return Optional.of(
        new Place(
            Place.Kind.CITY,
            name.get(),
            region != null ? region.region() : nearest.map(Place::region).orElse(""),
            country != null ? country : nearest.map(Place::country).orElse(""),
            point,
            0));
  }

  private static Optional<String> said(@Nullable String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
