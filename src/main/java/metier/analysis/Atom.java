package metier.analysis;

import java.util.List;
import java.util.stream.Stream;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text that is cut no further, with all that it can mean.
 *
 * @param named places of that name, most important first
 * @param wider what it says as a bound of its neighbours, states before countries
 * @param zip the place of the ZIP code that it is
 */
record Atom(String text, List<Place> named, List<Wider> wider, @Nullable Place zip) {

  /**
   * A state or country beside a name.
   *
   * @param coded whether only the code of a country says so, which is a word or a state more often
   */
  record Wider(@Nullable Place region, String country, boolean coded) {
    Wider(Place region) {
      this(region, region.country(), false);
    }
  }

  static Atom ofZip(String text, Place zip) {
    return new Atom(text, List.of(), List.of(), zip);
  }

  boolean isKnown() {
    return zip != null || !named.isEmpty() || wider.stream().anyMatch(each -> !each.coded());
  }

  /** The cities and areas, and no states. */
  Stream<Place> towns() {
    return named.stream().filter(PlaceBounds::isTown);
  }

  /** "LA", which is a state before it is anything else. */
  boolean isStateCode() {
    return wider.stream()
        .map(Wider::region)
        .anyMatch(region -> region != null && region.region().equals(text.replace(".", "")));
  }

  /** Whether the name means a state or country before it means a city of that name. */
  boolean isWider(PlaceBounds bounds) {
    return named.stream()
        .filter(bounds::admits)
        .findFirst()
        .map(place -> !PlaceBounds.isTown(place))
        .orElse(!wider.isEmpty());
  }
}
