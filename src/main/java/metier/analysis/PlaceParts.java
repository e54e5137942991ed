package metier.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import metier.model.Place;

/** Finds a city in words that are more or other than its name: a street's line, a hospital. */
final class PlaceParts {
  /** In words. */
  private static final int LONGEST_NAME = 5;

  /** In characters. */
  private static final int SHORTEST_PART = 3;

  private static final List<String> SUFFIXES = List.of(" township", " county", " parish");

  /** Behind these stands half a name: Ulm is not New Ulm. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          ("new old saint st st. san santa fort ft ft. mount mt mt. port lake north south east west"
                  + " upper lower los las el la le de")
              .split(" "));

  private static final int SHORTEST_MISSPELT = 6;

  private static final double ALL_OF_THE_STATE = 0.9;

  private final PlaceIndex index;

  PlaceParts(PlaceIndex index) {
    this.index = index;
  }

  /** The city of a ZIP code's post office where the code lies; the code itself without one. */
  Place townOf(Place zip) {
    PlaceBounds bounds =
        new PlaceBounds(zip.country(), index.region(zip.region()).orElse(null), zip, null);
    return bounds
        .choose(index.named(PlaceNames.key(index.townOf(zip))))
        .map(bounds::located)
        .orElse(zip);
  }

  /**
   * The state itself; the city where that is all of the state, as Washington is of the District.
   */
  Place cityThatIs(Place state) {
    return index
        .named(PlaceNames.key(state.name()))
        .findFirst()
        .filter(city -> city.kind() == Place.Kind.CITY)
        .filter(city -> city.population() > state.population() * ALL_OF_THE_STATE)
        .orElse(state);
  }

  /** Within bounds that say much: at the end of the words, before at their beginning, misspelt. */
  Optional<Place> partOf(String text, PlaceBounds bounds) {
    if (!bounds.isNarrow()) {
      return Optional.empty();
    }
    Optional<Place> completed = completed(text, bounds);
    if (completed.isPresent()) {
      return completed;
    }
    List<String> words = Arrays.asList(text.split("[ -]"));
    int count = words.size();
    for (int from = Math.max(1, count - LONGEST_NAME); from < count; from++) {
      Optional<Place> town = town(words.subList(from, count), bounds);
      if (town.isPresent()) {
        return town;
      }
    }
    for (int to = Math.min(count - 1, LONGEST_NAME); to > 0; to--) {
      Optional<Place> town =
          town(words.subList(0, to), bounds)
              .filter(place -> place.population() >= PlaceBounds.SMALL_TOWN);
      if (town.isPresent()) {
        return town;
      }
    }
    return misspelt(text, bounds);
  }

  /** "Hamilton, NJ" is a township, "Suffolk, NY" a county. */
  private Optional<Place> completed(String text, PlaceBounds bounds) {
    return SUFFIXES.stream()
        .flatMap(suffix -> index.named(PlaceNames.key(text + suffix)))
        .filter(bounds::admits)
        .findFirst();
  }

  private Optional<Place> misspelt(String text, PlaceBounds bounds) {
    String key = PlaceNames.key(text);
    boolean real = index.named(key).findAny().isPresent();
    return real || key.length() < SHORTEST_MISSPELT || bounds.region() == null
        ? Optional.empty()
        : index
            .slippedFrom(key)
            .filter(PlaceBounds::isTown)
            .filter(bounds::admits)
            .findFirst()
            .map(bounds::located);
  }

  /**
   * Without bounds: the last large city whose name nobody else bears, or hardly ("BUMC Tucson",
   * "Akron General Medical Center").
   */
  Optional<Place> leading(String text, PlaceBounds bounds) {
    List<String> words = Arrays.asList(text.split("[ -]"));
    for (int to = words.size(); to > 0; to--) {
      for (int from = Math.max(0, to - LONGEST_NAME); from < to; from++) {
        if (from > 0 && isHalfAName(words.get(from - 1))) {
          continue;
        }
        Optional<Place> town =
            town(words.subList(from, to), bounds)
                .filter(place -> place.population() >= PlaceBounds.WELL_KNOWN)
                .filter(this::leadsItsNamesakes);
        if (town.isPresent()) {
          return town;
        }
      }
    }
    return Optional.empty();
  }

  /** "New" before Ulm or Wales. */
  static boolean isHalfAName(String before) {
    return BEFORE_NAMES.contains(before.toLowerCase(Locale.ROOT));
  }

  private boolean leadsItsNamesakes(Place town) {
    return PlaceBounds.leads(town, index.named(PlaceNames.key(town.name())).toList());
  }

  private Optional<Place> town(List<String> words, PlaceBounds bounds) {
    String name = String.join(" ", words);
    return name.length() < SHORTEST_PART || !Character.isUpperCase(name.charAt(0))
        ? Optional.empty()
        : bounds
            .choose(index.named(PlaceNames.key(name)))
            .filter(place -> !PlaceBounds.isCommonWord(name))
            .map(bounds::located);
  }
}
