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
    List<JsonNode> addresses = Json.items(place.get("address"));
    int before = places.size();
    for (JsonNode address : addresses) {
      if (address.isObject()) {
        GeoPoint own = point(field + ".address", address, values);
        addAddress(address, own == null ? point : own, places);
      } else {
        addText(Json.text(address), point, places);
      }
    }
    if (places.size() == before) {
      addAddress(place, point, places);
    }
  }

  /** By its parts, else by its name; a point alone is a place as well. */
  private static void addAddress(
      JsonNode address, @Nullable GeoPoint point, List<StatedPlace> places) {
    String street = Json.text(address, "streetAddress", "street");
    String city = Json.text(address, "addressLocality", "city", "locality");
    String region = Json.text(address, "addressRegion", "region", "state");
    String postalCode = Json.text(address, "postalCode", "postal_code", "zip");
    String country = Json.text(address, "addressCountry", "country", "countryCode");
    if (street != null || city != null || region != null || postalCode != null || country != null) {
      places.add(new StatedPlace(null, street, city, region, postalCode, country, point));
    } else {
      addText(Json.text(address, "name", "address"), point, places);
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
