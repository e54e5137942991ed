package metier.feed;

import static metier.feed.FeedReading.posting;
import static metier.feed.FeedReading.rejectedPosting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import metier.model.GeoPoint;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatedPlacesTest {
  private static final StatedPlace SEATTLE =
      new StatedPlace(
          null, "1 Pine St", "Seattle", "WA", "98101", "US", new GeoPoint(47.6, -122.3));

  @Test
  void readsAPlaceWithAPostalAddressAndNumbersAsCoordinates() {
    assertThat(
            places(
                """
                {"@type":"Place","address":{"@type":"PostalAddress","streetAddress":"1 Pine St",
                "addressLocality":"Seattle","addressRegion":"WA","postalCode":98101,
                "addressCountry":"US"},"geo":{"latitude":47.6,"longitude":-122.3}}\
                """))
        .containsExactly(SEATTLE);
  }

  @Test
  void readsACountryObjectAndTextsAsCoordinates() {
    assertThat(
            places(
                """
                {"address":{"streetAddress":"1 Pine St","addressLocality":"Seattle",
                "addressRegion":{"@type":"State","name":"WA"},"postalCode":"98101",
                "addressCountry":{"@type":"Country","name":"US"}},
                "geo":{"latitude":"47.6","longitude":"-122.3"}}\
                """))
        .containsExactly(SEATTLE);
  }

  @Test
  void readsABareAddressAndCoordinatesOfThePlaceItself() {
    assertThat(
            places(
                """
                {"@type":"PostalAddress","streetAddress":"1 Pine St","addressLocality":"Seattle",
                "addressRegion":"WA","postalCode":"98101","addressCountry":"US",
                "latitude":47.6,"longitude":-122.3}\
                """))
        .containsExactly(SEATTLE);
  }

  @Test
  void readsAnAddressThatIsText() {
    assertThat(places("{\"@type\":\"Place\",\"address\":\"134 E Washington St, New Castle PA\"}"))
        .containsExactly(StatedPlace.ofText("134 E Washington St, New Castle PA"));
  }

  @Test
  void readsAPlaceThatIsText() {
    assertThat(places("\"Remote US\"")).containsExactly(StatedPlace.ofText("Remote US"));
  }

  @Test
  void readsAPlaceByItsNameWhenThatIsAll() {
    assertThat(places("{\"@type\":\"Place\",\"name\":\"Leeds\"}"))
        .containsExactly(StatedPlace.ofText("Leeds"));
  }

  @Test
  void readsListsOfPlacesAndOfAddresses() {
    assertThat(
            places(
                """
                [{"address":[{"addressLocality":"Tacoma"},"Olympia, WA"]},"Everett",{}]\
                """))
        .containsExactly(
            city("Tacoma"), StatedPlace.ofText("Olympia, WA"), StatedPlace.ofText("Everett"));
  }

  @Test
  void keepsAPlaceThatIsOnlyAPoint() {
    assertThat(places("{\"geo\":{\"latitude\":47.6,\"longitude\":-122.3}}"))
        .containsExactly(
            new StatedPlace(null, null, null, null, null, null, new GeoPoint(47.6, -122.3)));
  }

  @Test
  void takesNoPointFromHalfOfOne() {
    assertThat(places("{\"address\":{\"addressLocality\":\"Tacoma\"},\"geo\":{\"latitude\":47}}"))
        .containsExactly(city("Tacoma"));
  }

  @ParameterizedTest
  @CsvSource({
    "95, 10, jobLocation.geo.latitude, 95",
    "10, 181, jobLocation.geo.longitude, 181",
    "\"N/A\", 10, jobLocation.geo.latitude, N/A",
    "\"NaN\", 10, jobLocation.geo.latitude, NaN",
    "1e400, 10, jobLocation.geo.latitude, Infinity",
  })
  void refusesWrongCoordinatesWithTheirField(String lat, String lon, String field, String value) {
    FeedResult.Rejected rejected =
        rejectedPosting(
            "{\"title\":\"Nurse\",\"jobLocation\":{\"geo\":{\"latitude\":%s,\"longitude\":%s}}}"
                .formatted(lat, lon));
    assertThat(rejected.field()).isEqualTo(field);
    assertThat(rejected.value()).isEqualTo(value);
  }

  private static StatedPlace city(@Nullable String name) {
    return new StatedPlace(null, null, name, null, null, null, null);
  }

  private static List<StatedPlace> places(String jobLocation) {
    return posting("{\"title\":\"Nurse\",\"jobLocation\":" + jobLocation + "}").places();
  }
}
