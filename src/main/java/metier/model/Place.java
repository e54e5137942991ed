package metier.model;

/**
 * A place of the gazetteer, or one that a source located itself.
 *
 * @param name "Seattle", "Washington", "98109"
 * @param region the state's or province's code ("WA"); the nation's in Great Britain ("ENG"); empty
 *     where there is none
 * @param country ISO 3166 alpha-2
 * @param population 0 where unknown
 */
public record Place(
    Kind kind, String name, String region, String country, GeoPoint point, long population) {

  /** How large a place is meant: a radius makes no sense around a state or a country. */
  public enum Kind {
    CITY,
    ZIP,
    STATE,
    COUNTRY,
    /** A county, or a region around cities ("King County", "San Francisco Bay Area"). */
    AREA
  }

  /** As people write it: "Seattle, WA", "Washington", "Leeds, GB". */
  public String label() {
    return switch (kind) {
      case STATE, COUNTRY -> name;
      case CITY, ZIP, AREA -> {
        String wider = country.equals("US") && !region.isEmpty() ? region : country;
        yield wider.isEmpty() ? name : name + ", " + wider;
      }
    };
  }
}
