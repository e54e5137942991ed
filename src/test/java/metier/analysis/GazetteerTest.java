package metier.analysis;

import static metier.analysis.ShippedTables.GAZETTEER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import metier.config.GazetteerEntry;
import metier.model.GeoPoint;
import metier.model.Place;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GazetteerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      nullValues = "-",
      value = {
        "Seattle = Seattle, WA",
        "seattle wa = Seattle, WA",
        "SEATTLE,WA = Seattle, WA",
        "Seattle, Washington, USA = Seattle, WA",
        "98109 = 98109, WA",
        "98109-1234 = 98109, WA",
        "Seattle WA 98109 = 98109, WA",
        "Washington = Washington",
        "WA = Washington",
        "wa = Washington",
        "New York = New York, NY",
        "NY = New York",
        "New York, NY = New York, NY",
        "New York City = New York, NY",
        "Washington DC = Washington, DC",
        "Washington, D.C. = Washington, DC",
        "St. Louis, MO = St. Louis, MO",
        "Saint Louis Missouri = St. Louis, MO",
        "Ft Worth = Fort Worth, TX",
        "N Little Rock = North Little Rock, AR",
        "De Kalb, IL = DeKalb, IL",
        "ofallon mo = O'Fallon, MO",
        "Winston Salem = Winston-Salem, NC",
        "montreal = Montréal, CA",
        "Kansas City, KS = Kansas City, KS",
        "Kansas City = Kansas City, MO",
        "Leeds = Leeds, GB",
        "Leeds, UK = Leeds, GB",
        "London, England = London, GB",
        "London, ON = London, CA",
        "Toronto, CA = Toronto, CA",
        "Ontario, CA = Ontario, CA",
        "Georgia = Georgia",
        "USA = United States",
        "uk = United Kingdom",
        "near Boston = Boston, MA",
        "Greater Boston area = Boston, MA",
        "San Francisco Bay Area = San Francisco Bay Area, CA",
        "Harlem = Harlem, GA",
        "Paris, France = Paris, FR",
        "Atlantis, WA = -",
        "00000 = -",
        "?! = -",
        "'' = -",
      })
  void typedPlacesAreFound(String typed, @Nullable String label) {
    assertThat(GAZETTEER.find(typed).map(Place::label).orElse(null)).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      nullValues = "-",
      value = {
        "134 E Washington St, New Castle PA 16101 = New Castle, PA",
        "12444 Powerscourt Drive, Suite 360, St. Louis, MO 63131 = St. Louis, MO",
        "612 N Dale Mabry Hwy Tampa, FL = Tampa, FL",
        "SAN FRANCISCO = San Francisco, CA",
        "PA = Pennsylvania",
        "Remote US = United States",
        "Remote - US = United States",
        "Rhode Island (Remote) = Rhode Island",
        "Remote (Woodland Hills, CA) = Woodland Hills, CA",
        "California - San Francisco = San Francisco, CA",
        "USA DC Washington = Washington, DC",
        "USA MD Annapolis Junction = Annapolis Junction, MD",
        "New York, New York, United States = New York, NY",
        "New York, United States = New York, NY",
        "Georgia, United States = Georgia",
        "Port Washington, NY = Port Washington, NY",
        "New Orleans Region - Louisiana = New Orleans, LA",
        "BUMC Tucson = Tucson, AZ",
        "Kansas City, KS (T3) = Kansas City, KS",
        "Boston, MA; Mountain View, CA = Boston, MA + Mountain View, CA",
        "San Francisco or New York City = San Francisco, CA + New York, NY",
        "Livingston, NJ/New York, NY = Livingston, NJ + New York, NY",
        "San Francisco, CA, Washington, D.C. = San Francisco, CA + Washington, DC",
        "Chicago, Atlanta, US = Chicago, IL + Atlanta, GA",
        "Leeds LS1 4AP, UK = Leeds, GB",
        "London, Ontario, Canada = London, CA",
        "Dublin, Ireland = Dublin, IE",
        "Lima, Peru = Lima, PE",
        "Bengaluru, India = Bengaluru, IN",
        "Dublin = Dublin, IE",
        "Remote = -",
        "Multiple Cities = -",
        "Indian River Hospital = -",
        "' ' = -",
      })
  void placesAreReadOutOfText(String text, @Nullable String labels) {
    List<Place> places = GAZETTEER.resolveAll(StatedPlace.ofText(text));
    assertThat(labels(places)).isEqualTo(labels == null ? "" : labels);
    assertThat(GAZETTEER.resolve(StatedPlace.ofText(text))).isEqualTo(places.stream().findFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Seattle | WA | - | US | Seattle, WA",
        "SEATTLE | Washington | - | United States | Seattle, WA",
        "Seattle, WA | - | - | - | Seattle, WA",
        "Seattle | King County | - | USA | Seattle, WA",
        "Springfield | - | 62702 | - | Springfield, IL",
        "Fort Meyers | FL | 33901 | - | Fort Myers, FL",
        "Suite 610 | KY | 40202 | - | Louisville, KY",
        "- | - | 98109 | - | Seattle, WA",
        "Boston | MA | 2115 | US | Boston, MA",
        "Nowhere At All | PA | - | - | Pennsylvania",
        "- | PA | - | - | Pennsylvania",
        "US | CA | - | - | California",
        "Multiple Cities | US | - | - | United States",
        "- | - | - | GB | United Kingdom",
        "Paris | - | - | FR | Paris, FR",
        "Leeds | West Yorkshire | LS1 4AP | GB | Leeds, GB",
        "Washington | DC | 20001 | US | Washington, DC",
      })
  void partsBoundOneAnother(
      @Nullable String city,
      @Nullable String region,
      @Nullable String postalCode,
      @Nullable String country,
      @Nullable String label) {
    StatedPlace stated = new StatedPlace(null, null, city, region, postalCode, country, null);
    assertThat(GAZETTEER.resolve(stated).map(Place::label).orElse(null)).isEqualTo(label);
  }

  @Test
  void zipCodePutsACityMoreExactly() {
    var stated = new StatedPlace(null, null, "Los Angeles", "CA", "91304", "US", null);
    Place place = GAZETTEER.resolve(stated).orElseThrow();
    assertThat(place.label()).isEqualTo("Los Angeles, CA");
    assertThat(place.point()).isEqualTo(GAZETTEER.find("91304").orElseThrow().point());
  }

  @Test
  void pointOfTheSourceIsKeptAndTellsNamesakesApart() {
    GeoPoint point = new GeoPoint(52.5927, -2.06873);
    var stated = new StatedPlace(null, null, "Willenhall, West Midlands", null, null, "GB", point);
    Place place = GAZETTEER.resolve(stated).orElseThrow();
    assertThat(place.label()).isEqualTo("Willenhall, GB");
    assertThat(place.region()).isEqualTo("ENG");
    assertThat(place.point()).isEqualTo(point);

    GeoPoint georgia = new GeoPoint(33.95, -83.4);
    var athens = new StatedPlace(null, null, "Athens", null, null, null, georgia);
    assertThat(GAZETTEER.resolve(athens).orElseThrow().label()).isEqualTo("Athens, GA");
  }

  @Test
  void unknownNameWithAPointIsStillAPlace() {
    GeoPoint lagos = new GeoPoint(6.45, 3.39);
    assertThat(
            GAZETTEER.resolve(
                new StatedPlace(null, null, "Bonny Camp", null, null, "Nigeria", lagos)))
        .contains(new Place(Place.Kind.CITY, "Bonny Camp", "", "NG", lagos, 0));

    GeoPoint cleveland = new GeoPoint(41.503, -81.621);
    assertThat(
            GAZETTEER.resolve(
                new StatedPlace(null, null, "Main Campus", null, null, null, cleveland)))
        .contains(new Place(Place.Kind.CITY, "Main Campus", "OH", "US", cleveland, 0));
  }

  @Test
  void pointOfNullIslandIsNoPoint() {
    GeoPoint nullIsland = new GeoPoint(0, 0);
    var stated = new StatedPlace(null, null, "Seattle", "WA", null, null, nullIsland);
    assertThat(GAZETTEER.resolve(stated)).isEqualTo(GAZETTEER.find("Seattle"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Seatle = Seattle, WA",
        "Seatle, WA = Seattle, WA",
        "Pittsburg, PA = Pittsburgh, PA",
        "Albequerque = Albuquerque, NM",
        "Cincinatti = Cincinnati, OH",
        "San Fransisco = San Francisco, CA",
        "Bostn = Boston, MA",
        "98100 = 98101, WA",
      })
  void likeliestPlaceIsOfferedFirst(String typed, String label) {
    assertThat(GAZETTEER.nearestNames(typed, 5).getFirst().label()).isEqualTo(label);
    assertThat(GAZETTEER.nearestNames(typed, 2)).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void nothingIsOfferedForNothing() {
    assertThat(GAZETTEER.nearestNames("", 5)).isEmpty();
    assertThat(GAZETTEER.nearestNames("xyzzyplugh", 5)).isEmpty();
    assertThat(GAZETTEER.complete(" ", 5)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "seat = Seattle, WA + SeaTac, WA",
        "new y = New York, NY + New York",
        "st lou = St. Louis, MO + Saint-Louis, SN",
        "wash = Washington + Washington, DC",
        "9810 = 98101, WA + 98102, WA",
        "portland, o = Portland, OR + Portland, OH",
        "unit = United States + United Kingdom",
      })
  void prefixesAreCompletedByPopulation(String prefix, String labels) {
    assertThat(labels(GAZETTEER.complete(prefix, 2))).isEqualTo(labels);
  }

  @Test
  void longTextsAreReadInShortTime() {
    String words = "north of somewhere ".repeat(50_000);
    assertThat(GAZETTEER.find(words)).isEmpty();
    assertThat(GAZETTEER.nearestNames(words, 5)).isEmpty();
    assertThat(GAZETTEER.resolveAll(StatedPlace.ofText(words))).isEmpty();
  }

  @Test
  void sectionOfACityRanksBehindEveryCityOfItsName() {
    GeoPoint point = new GeoPoint(40, -80);
    Place section = new Place(Place.Kind.CITY, "Harlem", "NY", "US", point, 900_000);
    Place hamlet = new Place(Place.Kind.CITY, "Harlem", "GA", "US", point, 0);
    Gazetteer gazetteer =
        new Gazetteer(
            List.of(
                new GazetteerEntry(section, List.of(), true),
                new GazetteerEntry(hamlet, List.of())));
    assertThat(gazetteer.find("harlem")).contains(hamlet);
    assertThat(gazetteer.find("Harlem, Harlem")).isEmpty();
  }

  private static String labels(List<Place> places) {
    return places.stream().map(Place::label).collect(Collectors.joining(" + "));
  }
}
