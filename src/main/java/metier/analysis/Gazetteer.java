package metier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metier.config.GazetteerEntry;
import metier.model.Place;
import metier.model.StatedPlace;
import org.jspecify.annotations.Nullable;

/** Knows which place people mean by what they type, and which one a source by what it states. */
public final class Gazetteer {
  private static final Pattern ZIP = Pattern.compile("(\\d{5})(?:[- ]?\\d{4})?");
  private static final Pattern ZIP_AT_END = Pattern.compile(".*[\\s,](\\d{5})(?:-\\d{4})?\\s*");
  private static final Pattern ZIP_BEGUN = Pattern.compile("\\d{2,5}");

  /** The longest name of a state or country has four words, and both may follow a city. */
  private static final int LONGEST_QUALIFIER = 4;

  private static final Set<String> LEADING =
      Set.of("near", "in", "around", "at", "greater", "downtown", "metro", "metropolitan");
  private static final Set<String> TRAILING =
      Set.of("area", "metro", "region", "metroplex", "bay", "downtown", "only");

  /** In characters; no place has a longer name. */
  private static final int LONGEST_TYPED = 200;

  private static final int SHORT_NAME = 4;
  private static final int MIDDLING_NAME = 8;

  private static final int REMEMBERED = 5_000;

  private final PlaceIndex index;
  private final Countries countries = new Countries();
  private final StatedPlaces statedPlaces;

  /** Postings repeat their employers' places. */
  private final Remembered<StatedPlace, List<Place>> resolved = new Remembered<>(REMEMBERED);

  public Gazetteer(List<GazetteerEntry> entries) {
    this.index = new PlaceIndex(entries);
    this.statedPlaces = new StatedPlaces(index, countries);
  }

  /** What follows a city's name: a state, a country, both or nothing. */
  private record Qualifier(@Nullable Place region, @Nullable String country) {
    static final Qualifier NONE = new Qualifier(null, null);

    boolean admits(Place place) {
      boolean inRegion =
          region == null
              || (region.region().equals(place.region())
                  && region.country().equals(place.country())
                  && place.kind() != Place.Kind.STATE);
      return inRegion && (country == null || country.equals(place.country()));
    }
  }

  /**
   * The place that somebody typed: a city, a city with its state or country, a state, a ZIP code, a
   * country. Of several the largest; "New York" is the city, "Washington" the state.
   */
  public Optional<Place> find(String typed) {
    String trimmed = typed.strip();
    if (trimmed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    Matcher zip = ZIP.matcher(trimmed);
    if (zip.matches()) {
      return index.zip(zip.group(1));
    }
    Matcher zipAtEnd = ZIP_AT_END.matcher(trimmed);
    if (zipAtEnd.matches()) {
      Optional<Place> place = index.zip(zipAtEnd.group(1));
      if (place.isPresent()) {
        return place;
      }
    }
    return find(PlaceNames.words(trimmed));
  }

  /**
   * Every place of this very name or state's code, the most important first.
   *
   * @param words of the name, in lower case and without accents or punctuation
   */
  public List<Place> namesakes(List<String> words) {
    return index.named(PlaceNames.key(words)).toList();
  }

  /**
   * @param digits five
   */
  public Optional<Place> zip(String digits) {
    return index.zip(digits);
  }

  /** Whether a place's bare name is, wherever places are written, rather another word. */
  public static boolean isCommonWord(Place place) {
    return PlaceBounds.isCommonWord(place.name());
  }

  private Optional<Place> find(List<String> words) {
    Optional<Place> place = find(words, Qualifier.NONE);
    if (place.isPresent() || words.size() < 2) {
      return place;
    }
    int last = words.size() - 1;
    if (LEADING.contains(words.getFirst())) {
      return find(words.subList(1, words.size()));
    }
    return TRAILING.contains(words.getLast()) ? find(words.subList(0, last)) : Optional.empty();
  }

  private Optional<Place> find(List<String> words, Qualifier qualifier) {
    Optional<Place> whole =
        index.named(PlaceNames.key(words)).filter(qualifier::admits).findFirst();
    if (whole.isPresent()) {
      return whole;
    }
    for (int length = Math.min(LONGEST_QUALIFIER, words.size() - 1); length > 0; length--) {
      List<String> name = words.subList(0, words.size() - length);
      for (Qualifier narrower : qualifiers(words.subList(name.size(), words.size()), qualifier)) {
        Optional<Place> place = find(name, narrower);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  /** What words can mean behind a name, given what stands behind them: "CA" is two things. */
  private List<Qualifier> qualifiers(List<String> words, Qualifier behind) {
    String key = PlaceNames.key(words);
    List<Qualifier> qualifiers = new ArrayList<>();
    if (behind.region() == null) {
      index
          .named(key)
          .filter(place -> place.kind() == Place.Kind.STATE)
          .filter(behind::admits)
          .forEach(state -> qualifiers.add(new Qualifier(state, behind.country())));
    }
    if (behind.country() == null) {
      index
          .named(key)
          .filter(place -> place.kind() == Place.Kind.COUNTRY)
          .map(Place::country)
          .findFirst()
          .or(() -> countries.named(key))
          .or(() -> countries.coded(key))
          .ifPresent(country -> qualifiers.add(new Qualifier(behind.region(), country)));
    }
    return qualifiers;
  }

  /**
   * The place that a source states; a point of its own is kept. Where a text names several it is
   * the first that is found.
   */
  public Optional<Place> resolve(StatedPlace stated) {
    return resolveAll(stated).stream().findFirst();
  }

  /** Every place that a source states in one breath ("Boston, MA; New York, NY or Remote"). */
  public List<Place> resolveAll(StatedPlace stated) {
    return resolved.of(stated, statedPlaces::resolve);
  }

  /** Places that may have been meant by something that wasn't found, the likeliest first. */
  public List<Place> nearestNames(String typed, int most) {
    String trimmed = typed.strip();
    if (ZIP_BEGUN.matcher(trimmed).matches()) {
      return index.zipsBeginning(trimmed.substring(0, Math.min(3, trimmed.length())), most);
    }
    List<String> words = PlaceNames.words(trimmed);
    for (int length = Math.min(LONGEST_QUALIFIER, words.size() - 1); length > 0; length--) {
      List<String> name = words.subList(0, words.size() - length);
      for (Qualifier qualifier :
          qualifiers(words.subList(name.size(), words.size()), Qualifier.NONE)) {
        List<Place> near = resembling(PlaceNames.key(name), qualifier::admits, most);
        if (!near.isEmpty()) {
          return near;
        }
      }
    }
    return resembling(PlaceNames.key(words), place -> true, most);
  }

  private List<Place> resembling(String key, Predicate<Place> wanted, int most) {
    if (key.isEmpty()) {
      return List.of();
    }
    int slips = key.length() <= SHORT_NAME ? 1 : key.length() <= MIDDLING_NAME ? 2 : 3;
    List<Place> near = new ArrayList<>(index.resembling(key, slips, wanted, most));
    if (near.size() < most && key.length() >= SHORT_NAME) {
      index.beginning(key, wanted, most).stream()
          .filter(place -> !near.contains(place))
          .limit(most - near.size())
          .forEach(near::add);
    }
    return near;
  }

  /** Places whose name begins with what is being typed ("sea", "seattle, w", "981"). */
  public List<Place> complete(String prefix, int most) {
    String trimmed = prefix.strip();
    if (ZIP_BEGUN.matcher(trimmed).matches()) {
      return index.zipsBeginning(trimmed, most);
    }
    int comma = trimmed.lastIndexOf(',');
    if (comma > 0) {
      String wider = PlaceNames.key(trimmed.substring(comma + 1));
      List<Place> inWider =
          index
              .named(PlaceNames.key(trimmed.substring(0, comma)))
              .filter(place -> place.kind() == Place.Kind.CITY)
              .filter(place -> liesIn(place, wider))
              .limit(most)
              .toList();
      if (!inWider.isEmpty()) {
        return inWider;
      }
    }
    String key = PlaceNames.key(trimmed);
    return key.isEmpty() ? List.of() : index.beginning(key, place -> true, most);
  }

  /** Whether the place's state or country begins so. */
  private boolean liesIn(Place place, String begun) {
    boolean region =
        PlaceNames.key(place.region()).startsWith(begun)
            || index
                .region(place.region())
                .filter(state -> PlaceNames.key(state.name()).startsWith(begun))
                .isPresent();
    return region || PlaceNames.key(place.country()).startsWith(begun);
  }
}
