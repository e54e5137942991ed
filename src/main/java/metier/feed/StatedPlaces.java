package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import metier.model.GeoPoint;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/**
 * Places in every shape in which feeds write them: text, schema.org's Place with its address as
 * text, as PostalAddress or as a list of these, a bare address, or plain {@code city} and {@code
 * state}.
 */
final class StatedPlaces {
  private static final String[] STREET = {"streetAddress", "street", "address"};
  private static final String[] CITY = {"addressLocality", "city", "locality"};
  private static final String[] REGION = {"addressRegion", "region", "state"};
  private static final String[] POSTAL_CODE = {"postalCode", "postal_code", "zip"};
  private static final String[] COUNTRY = {"addressCountry", "country", "countryCode"};

  private StatedPlaces() {}

  static List<StatedPlace> read(String field, @Nullable JsonNode node, TypedValues values) {
    var places = new ArrayList<StatedPlace>();
    for (JsonNode item : Json.items(node)) {
      if (item.isObject()) {
        addPlace(field, item, values, places);
      } else {
        addText(Json.text(item), null, places);
      }
    }
    return places;
  }

  private static void addPlace(
      String field, JsonNode place, TypedValues values, List<StatedPlace> places) {
    GeoPoint point = point(field, place, values);
    int before = places.size();
    for (JsonNode address : Json.items(place.get("address"))) {
      if (address.isObject()) {
        GeoPoint own = point(field + ".address", address, values);
        addAddress(address, own == null ? point : own, places);
      } else if (!hasParts(place)) {
        addText(Json.text(address), point, places);
      }
    }
    if (places.size() == before) {
      addAddress(place, point, places);
    }
  }

  private static boolean hasParts(JsonNode address) {
    return Json.text(address, CITY) != null
        || Json.text(address, REGION) != null
        || Json.text(address, POSTAL_CODE) != null;
  }

  /** By its parts, else by its name; a point alone is a place as well. */
  private static void addAddress(
      JsonNode address, @Nullable GeoPoint point, List<StatedPlace> places) {
    String street = Json.text(address, STREET);
    String country = Json.text(address, COUNTRY);
    if (hasParts(address) || street != null || country != null) {
      places.add(
          new StatedPlace(
              null,
              street,
              Json.text(address, CITY),
              Json.text(address, REGION),
              Json.text(address, POSTAL_CODE),
              country,
              point));
    } else {
      addText(Json.text(address, "name"), point, places);
    }
  }

  private static void addText(
      @Nullable String text, @Nullable GeoPoint point, List<StatedPlace> places) {
    if (text != null || point != null) {
      places.add(new StatedPlace(text, null, null, null, null, null, point));
    }
  }

  private static @Nullable GeoPoint point(String field, JsonNode place, TypedValues values) {
    for (JsonNode geo : Json.items(place.get("geo"))) {
      GeoPoint point = coordinates(field + ".geo", geo, values);
      if (point != null) {
        return point;
      }
    }
    return coordinates(field, place, values);
  }

  private static @Nullable GeoPoint coordinates(String field, JsonNode node, TypedValues values) {
    return values.point(
        new Cell(field + ".latitude", Json.text(node, "latitude", "lat")),
        new Cell(field + ".longitude", Json.text(node, "longitude", "lon", "lng")));
  }
}
