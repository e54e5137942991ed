package metier.career;

import metier.analysis.Gazetteer;
import metier.index.Documents;
import metier.model.Place;

/** States by their names, where documents have codes. */
final class StateNames {
  private final Gazetteer gazetteer;

  StateNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * @param value as {@link Documents#state} makes it
   * @return "Washington" for "WA", "Ontario" for "CA-ON"; the value where the gazetteer has none
   */
  String of(String value) {
    return gazetteer
        .find(value.substring(value.indexOf('-') + 1))
        .filter(place -> place.kind() == Place.Kind.STATE)
        .filter(place -> Documents.state(place.country(), place.region()).equals(value))
        .map(Place::label)
        .orElse(value);
  }
}
