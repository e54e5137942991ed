package metier.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import metier.config.GazetteerEntry;
import metier.model.GeoPoint;
import metier.model.Place;

/**
 * The gazetteer's rows by name, code, ZIP code and position. Wherever several places come, they
 * come by importance: the larger first, a section of a city after every city.
 */
final class PlaceIndex {
  /** A city that holds more of its namesake state's people than this is what the name means. */
  private static final double MOST_OF_THE_STATE = 0.5;

  private static final double CELL_DEGREES = 0.5;

  /** Of latitude; a little less than the 68.7 to 69.4 that it is, so that nothing is lost. */
  private static final double MILES_A_DEGREE = 68.5;

  /** All but ZIP codes; the position is the rank. */
  private final Place[] places;

  private final String[] keys;
  private final int[][] ranksOfKey;
  private final int[] zips;
  private final Place[] zipPlaces;
  private final String[] zipTowns;
  private final Map<String, Place> regions = new HashMap<>();
  private final Set<String> divided = new HashSet<>();
  private final Map<String, Place> countries = new HashMap<>();
  private final Map<Integer, int[]> cells = new HashMap<>();

  PlaceIndex(List<GazetteerEntry> entries) {
    for (GazetteerEntry entry : entries) {
      if (entry.place().kind() == Place.Kind.STATE) {
        regions.putIfAbsent(entry.place().region(), entry.place());
        divided.add(entry.place().country());
      } else if (entry.place().kind() == Place.Kind.COUNTRY) {
        countries.putIfAbsent(entry.place().country(), entry.place());
      }
    }
    record Weighed(GazetteerEntry entry, double weight) {}
    List<GazetteerEntry> ranked =
        entries.stream()
            .filter(entry -> entry.place().kind() != Place.Kind.ZIP)
            .map(entry -> new Weighed(entry, weight(entry)))
            .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
            .map(Weighed::entry)
            .toList();
    places = ranked.stream().map(GazetteerEntry::place).toArray(Place[]::new);
    TreeMap<String, int[]> byKey = byKey(ranked);
    keys = byKey.keySet().toArray(String[]::new);
    ranksOfKey = byKey.values().toArray(int[][]::new);
    for (int rank = 0; rank < places.length; rank++) {
      if (places[rank].kind() == Place.Kind.CITY) {
        cells.merge(cell(places[rank].point(), 0, 0), new int[] {rank}, PlaceIndex::joined);
      }
    }

    List<GazetteerEntry> codes =
        entries.stream()
            .filter(entry -> entry.place().kind() == Place.Kind.ZIP)
            .sorted(Comparator.comparing(entry -> entry.place().name()))
            .toList();
    zips = codes.stream().mapToInt(entry -> Integer.parseInt(entry.place().name())).toArray();
    zipPlaces = codes.stream().map(GazetteerEntry::place).toArray(Place[]::new);
    zipTowns =
        codes.stream()
            .map(entry -> entry.aliases().isEmpty() ? "" : entry.aliases().getFirst())
            .toArray(String[]::new);
  }

  /** Places of a name's key, most important first. */
  Stream<Place> named(String key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? Stream.empty() : Arrays.stream(ranksOfKey[at]).mapToObj(rank -> places[rank]);
  }

  /** The state, province or nation of a code ("WA"). */
  Optional<Place> region(String code) {
    return Optional.ofNullable(regions.get(code));
  }

  /** Whether a country's states are known, and its smaller towns. */
  boolean isDivided(String country) {
    return divided.contains(country);
  }

  /** The country of a code, where the gazetteer has it. */
  Optional<Place> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /**
   * @param zip five digits
   */
  Optional<Place> zip(String zip) {
    int at = Arrays.binarySearch(zips, Integer.parseInt(zip));
    return at < 0 ? Optional.empty() : Optional.of(zipPlaces[at]);
  }

  /** The name of the town whose post office serves a ZIP code of the index. */
  String townOf(Place zip) {
    return zipTowns[Arrays.binarySearch(zips, Integer.parseInt(zip.name()))];
  }

  /** Those of which a name begins so, most important first. */
  List<Place> beginning(String prefix, Predicate<Place> wanted, int most) {
    int at = Arrays.binarySearch(keys, prefix);
    int from = at < 0 ? -at - 1 : at;
    int to = from;
    while (to < keys.length && keys[to].startsWith(prefix)) {
      to++;
    }
    return IntStream.range(from, to)
        .flatMap(key -> Arrays.stream(ranksOfKey[key]))
        .sorted()
        .distinct()
        .mapToObj(rank -> places[rank])
        .filter(wanted)
        .limit(most)
        .toList();
  }

  /** ZIP codes that begin so, in order. */
  List<Place> zipsBeginning(String digits, int most) {
    int missing = 5 - digits.length();
    int low = Integer.parseInt(digits + "0".repeat(missing));
    int at = Arrays.binarySearch(zips, low);
    return Arrays.stream(zipPlaces, at < 0 ? -at - 1 : at, zipPlaces.length)
        .takeWhile(zip -> zip.name().startsWith(digits))
        .limit(most)
        .toList();
  }

  /** Those of which a name is one slip of the keyboard away, behind the first two letters. */
  Stream<Place> slippedFrom(String key) {
    String head = key.substring(0, 2);
    int at = Arrays.binarySearch(keys, head);
    return IntStream.range(at < 0 ? -at - 1 : at, keys.length)
        .takeWhile(i -> keys[i].startsWith(head))
        .filter(i -> Slips.between(key, keys[i], 1) <= 1)
        .flatMap(i -> Arrays.stream(ranksOfKey[i]))
        .sorted()
        .mapToObj(rank -> places[rank]);
  }

  /** Those of which a name is at most {@code most} slips of the keyboard away, nearest first. */
  List<Place> resembling(String key, int slips, Predicate<Place> wanted, int most) {
    record Near(int slips, int rank) {}
    List<Near> near = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      int distance = Slips.between(key, keys[i], slips);
      if (distance <= slips) {
        for (int rank : ranksOfKey[i]) {
          near.add(new Near(distance, rank));
        }
      }
    }
    return near.stream()
        .sorted(Comparator.comparingInt(Near::slips).thenComparingInt(Near::rank))
        .map(each -> places[each.rank()])
        .distinct()
        .filter(wanted)
        .limit(most)
        .toList();
  }

  /** The city nearest to the point, within a distance that must not exceed some 20 miles. */
  Optional<Place> nearest(GeoPoint point, double miles) {
    Place best = null;
    double bestMiles = miles;
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        for (int rank : cells.getOrDefault(cell(point, north, east), new int[0])) {
          GeoPoint there = places[rank].point();
          if (Math.abs(there.lat() - point.lat()) * MILES_A_DEGREE > bestMiles) {
            continue;
          }
          double distance = there.milesTo(point);
          if (distance <= bestMiles) {
            best = places[rank];
            bestMiles = distance;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private double weight(GazetteerEntry entry) {
    Place place = entry.place();
    if (entry.part()) {
      return -1.0 / (1 + place.population());
    }
    Place state = regions.get(place.region());
    if (place.kind() == Place.Kind.CITY && state != null && standsFor(state, entry)) {
      return state.population() + 1;
    }
    return PlaceBounds.weight(place);
  }

  private static boolean standsFor(Place state, GazetteerEntry entry) {
    Place city = entry.place();
    return state.country().equals(city.country())
        && (state.name().equals(city.name()) || entry.aliases().contains(state.name()))
        && city.population() > state.population() * MOST_OF_THE_STATE;
  }

  private static TreeMap<String, int[]> byKey(List<GazetteerEntry> ranked) {
    TreeMap<String, int[]> byKey = new TreeMap<>();
    for (int rank = 0; rank < ranked.size(); rank++) {
      GazetteerEntry entry = ranked.get(rank);
      int[] one = {rank};
      byKey.merge(PlaceNames.key(entry.place().name()), one, PlaceIndex::joined);
      for (String alias : entry.aliases()) {
        byKey.merge(PlaceNames.key(alias), one, PlaceIndex::joined);
      }
      if (entry.place().kind() == Place.Kind.STATE) {
        byKey.merge(PlaceNames.key(entry.place().region()), one, PlaceIndex::joined);
      }
    }
    byKey.remove("");
    return byKey;
  }

  private static int[] joined(int[] ranks, int[] more) {
    if (ranks[ranks.length - 1] == more[0]) {
      return ranks;
    }
    int[] joined = Arrays.copyOf(ranks, ranks.length + 1);
    joined[ranks.length] = more[0];
    return joined;
  }

  private static int cell(GeoPoint point, int north, int east) {
    int row = (int) Math.floor(point.lat() / CELL_DEGREES) + north;
    int column = (int) Math.floor(point.lon() / CELL_DEGREES) + east;
    return row * 10_000 + column;
  }
}
