package metier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metier.analysis.PlaceReading.Found;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads places out of free text: addresses, lists, facilities ("134 E Washington St, New Castle PA
 * 16101", "Boston, MA; New York, NY", "Remote - US").
 *
 * <p>Unlike a person at a search box a source doesn't always mean a place that the gazetteer has: a
 * bare name counts only when it is a large city's, one that hardly any other has, or when its
 * neighbours in the list tell which is meant ("Worcester or Woburn, MA").
 */
final class PlaceText {
  /** In characters; what is longer is no place, and only its beginning is read. */
  private static final int LONGEST_TEXT = 4_000;

  /** So many alternatives are a list of everything; the rest of them isn't read. */
  private static final int MOST_ALTERNATIVES = 200;

  /** So near its neighbours in a list, a smaller namesake is meant. */
  private static final double NEIGHBOUR_MILES = 60;

  /** By how much a namesake abroad has to be larger than one among the list's neighbours. */
  private static final long NEIGHBOUR_LEAD = 20;

  private static final Pattern ZIP = Pattern.compile("(?<![\\d-])(\\d{5})(?:-?\\d{4})?\\s*$");
  private static final Pattern ZIP_WITHOUT_ZEROS = Pattern.compile("(\\d{3,4})(?:-\\d{4})?");

  private final PlaceIndex index;
  private final PlaceAtoms atoms;

  PlaceText(PlaceIndex index, Countries countries) {
    this.index = index;
    this.atoms = new PlaceAtoms(index, countries);
  }

  /** The ZIP code that a field for it holds, with the zeros that a spreadsheet takes away. */
  static Optional<String> zipIn(String postalCode) {
    Matcher whole = ZIP.matcher(postalCode);
    if (whole.find()) {
      return Optional.of(whole.group(1));
    }
    Matcher shortened = ZIP_WITHOUT_ZEROS.matcher(postalCode);
    return shortened.matches()
        ? Optional.of("0".repeat(5 - shortened.group(1).length()) + shortened.group(1))
        : Optional.empty();
  }

  /** Every place of the text within the bounds, in the text's order. */
  List<Place> read(String text, PlaceBounds bounds) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    List<Found> found =
        PlaceWords.alternatives(start).stream()
            .limit(MOST_ALTERNATIVES)
            .map(atoms::of)
            .flatMap(parts -> new PlaceReading(index, parts, bounds).places().stream())
            .toList();
    List<Place> sure =
        found.stream()
            .filter(each -> each.place() != null && !each.bare())
            .map(Found::place)
            .toList();
    List<Place> places = new ArrayList<>();
    for (Found each : found) {
      Place place = each.bare() ? settled(each, found, sure) : each.place();
      if (place != null && !places.contains(place)) {
        places.add(place);
      }
    }
    return places;
  }

  /** What a bare name means beside the other places of its text. */
  private static @Nullable Place settled(Found bare, List<Found> all, List<Place> sure) {
    Place alone = bare.place();
    if (alone != null && !PlaceBounds.isTown(alone)) {
      return all.size() == 1
          ? bare.namesakes().stream().findFirst().filter(PlaceBounds::isTown).orElse(alone)
          : amongCities(bare, all) ? largestTown(bare).orElse(alone) : alone;
    }
    return bare.namesakes().stream()
        .filter(PlaceBounds::isTown)
        .filter(
            place ->
                sure.stream().anyMatch(other -> areNeighbours(place, other))
                    || larger(all, alone).anyMatch(other -> areNear(place, other)))
        .filter(place -> alone == null || place.population() * NEIGHBOUR_LEAD >= alone.population())
        .findFirst()
        .orElse(alone);
  }

  /** Bare names as well, where they are larger: Boston tells which Cambridge is meant. */
  private static Stream<Place> larger(List<Found> all, @Nullable Place than) {
    double weight = than == null ? 0 : PlaceBounds.weight(than);
    return all.stream()
        .flatMap(found -> Stream.ofNullable(found.place()))
        .filter(place -> PlaceBounds.isTown(place) && PlaceBounds.weight(place) > weight);
  }

  /** "Chicago, New York, Washington" means the city, "Oregon, Washington" the state. */
  private static boolean amongCities(Found bare, List<Found> all) {
    return all.size() > 1
        && all.stream()
            .filter(other -> other != bare)
            .map(Found::place)
            .allMatch(place -> place != null && PlaceBounds.isTown(place));
  }

  private static Optional<Place> largestTown(Found bare) {
    return bare.namesakes().stream()
        .filter(PlaceBounds::isTown)
        .findFirst()
        .filter(place -> place.population() >= PlaceBounds.WELL_KNOWN);
  }

  private static boolean areNeighbours(Place place, Place other) {
    boolean state =
        place.country().equals(other.country()) && place.region().equals(other.region());
    return (state && !place.region().isEmpty()) || areNear(place, other);
  }

  private static boolean areNear(Place place, Place other) {
    return PlaceBounds.isTown(other) && place.point().milesTo(other.point()) <= NEIGHBOUR_MILES;
  }
}
