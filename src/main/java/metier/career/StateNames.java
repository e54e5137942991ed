package metier.career;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import metier.analysis.Gazetteer;
import metier.index.Documents;
import metier.model.Place;

/**
 * States by their names, where documents have codes.
 *
 * @param gazetteer which knows them
 */
record StateNames(Gazetteer gazetteer) {

  /**
   * @param value as {@link Documents#state} makes it
   * @return "Louisiana" for "LA", "Ontario" for "CA-ON"; the code where the gazetteer has none
   */
  String of(String value) {
    return named(value).map(Place::label).orElse(code(value));
  }

  /** As it is typed to mean the state and no city: "Louisiana", not "LA", but "NY". */
  String typed(String value) {
    return Stream.of(of(value), code(value))
        .filter(each -> gazetteer.find(each).filter(place -> is(place, value)).isPresent())
        .findFirst()
        .orElse(code(value));
  }

  private Optional<Place> named(String value) {
    return gazetteer.namesakes(List.of(code(value).toLowerCase(Locale.ROOT))).stream()
        .filter(place -> is(place, value))
        .findFirst();
  }

  private static boolean is(Place place, String value) {
    return place.kind() == Place.Kind.STATE
        && Documents.state(place.country(), place.region()).equals(value);
  }

  private static String code(String value) {
    return value.substring(value.indexOf('-') + 1);
  }
}
