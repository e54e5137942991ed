package metier.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import metier.model.GeoPoint;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/** The places of a federal announcement, whose city is often no city. */
final class UsaJobsPlaces {
  private static final String[] CITY = {"positionLocationCity", "CityName", "LocationName"};
  private static final String[] REGION = {"positionLocationState", "CountrySubDivisionCode"};
  private static final String[] COUNTRY = {"positionLocationCountry", "CountryCode"};

  /** "Location Negotiable After Selection", "Prisons - Nationwide", "Multiple Locations". */
  private static final Pattern NO_CITY =
      Pattern.compile(
          "(?i)\\b(?:negotiable|multiple|various|nationwide|worldwide|throughout|anywhere|remote"
              + "|vacanc(?:y|ies)|locations?)\\b");

  private static final Pattern REMOTE = Pattern.compile("(?i)\\b(?:anywhere in|remote job)\\b");

  private UsaJobsPlaces() {}

  /** Where no city is named, the state or the country is the place. */
  static List<StatedPlace> of(List<JsonNode> locations) {
    var places = new ArrayList<StatedPlace>();
    for (JsonNode location : locations) {
      String region = Json.text(location, REGION);
      String country = Json.text(location, COUNTRY);
      String stated = words(location);
      String city = stated == null ? null : city(stated, region, country);
      GeoPoint point = city == null ? null : point(location);
      if (city != null || region != null || country != null) {
        places.add(new StatedPlace(null, null, city, region, null, country, point));
      } else if (stated != null) {
        places.add(StatedPlace.ofText(stated));
      }
    }
    return places;
  }

  static boolean sayRemote(List<JsonNode> locations) {
    return locations.stream()
        .map(UsaJobsPlaces::words)
        .anyMatch(words -> words != null && REMOTE.matcher(words).find());
  }

  /** The words of a location that name no city, which a reader may still want. */
  static List<String> unplaced(List<JsonNode> locations) {
    return locations.stream()
        .map(UsaJobsPlaces::words)
        .filter(words -> words != null && NO_CITY.matcher(words).find())
        .map(String::valueOf)
        .distinct()
        .toList();
  }

  private static @Nullable String words(JsonNode location) {
    return location.isObject() ? Json.text(location, CITY) : Json.text(location);
  }

  /** "Denver" of "Denver, Colorado"; null for a country's name and for what names no city. */
  private static @Nullable String city(
      String stated, @Nullable String region, @Nullable String country) {
    String city = without(country, without(region, stated));
    return city.equalsIgnoreCase(country) || NO_CITY.matcher(city).find() ? null : city;
  }

  private static String without(@Nullable String larger, String place) {
    String tail = ", " + larger;
    return place.length() > tail.length()
            && place.regionMatches(true, place.length() - tail.length(), tail, 0, tail.length())
        ? place.substring(0, place.length() - tail.length())
        : place;
  }

  /** A point that can't be read costs no posting its place: the city is named as well. */
  private static @Nullable GeoPoint point(JsonNode location) {
    double lat = location.path("Latitude").asDouble(0);
    double lon = location.path("Longitude").asDouble(0);
    boolean known = (lat != 0 || lon != 0) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    return known ? new GeoPoint(lat, lon) : null;
  }
}
