package metier.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import metier.model.Place;

/**
 * Reads places out of free text: addresses, lists, facilities ("134 E Washington St, New Castle PA
 * 16101", "Boston, MA; New York, NY", "Remote - US").
 *
 * <p>Unlike a person at a search box a source doesn't always mean a place that the gazetteer has:
 * "Paris, France" is no town in Texas, and a bare name counts only when it is a large city's.
 */
final class PlaceText {
  /** By how much the largest has to lead where a bare name ends something longer. */
  private static final long LEAD = 5;

  /** In words. */
  private static final int LONGEST_QUALIFIER = 4;

  private static final int LONGEST_NAME = 5;

  /** In characters; what is longer is no place, and only its beginning is read. */
  private static final int LONGEST_TEXT = 4_000;

  private static final int SHORTEST_PART = 3;

  private static final Pattern ZIP = Pattern.compile("(?<![\\d-])(\\d{5})(?:-?\\d{4})?\\s*$");
  private static final Pattern ZIP_WITHOUT_ZEROS = Pattern.compile("(\\d{3,4})(?:-\\d{4})?");
  private static final Pattern BRITISH_POSTCODE =
      Pattern.compile("\\s*\\b[A-Z]{1,2}\\d[A-Z\\d]?(?:\\s*\\d[A-Z]{2})?\\s*$");
  private static final Pattern ALTERNATIVES =
      Pattern.compile("\\s*(?:;|\\||\\n|\\s/\\s|\\bor\\b|(?<=[A-Za-z])/(?=[A-Z][a-z]))\\s*");
  private static final Pattern SEGMENTS =
      Pattern.compile("\\s*(?:,|\\(|\\)|\\[|\\]|(?:^|\\s)[-–—](?:\\s|$)|:)\\s*");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Words about how, not where. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?i)\\b(?:fully|remote(?:ly)?|hybrid|on-?site|in-office|home[- ]?based|work from home|"
              + "wfh|virtual|telework|anywhere|nationwide|contiguous|office|hq|headquarters|preferred|based|within|only|multiple"
              + " (?:cities|locations)|various|greater|downtown|metro(?:politan)? area|bay"
              + " area|area|region|eligible)\\b");

  private final PlaceIndex index;
  private final Countries countries;

  PlaceText(PlaceIndex index, Countries countries) {
    this.index = index;
    this.countries = countries;
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

  /** The city of a ZIP code's post office where the code lies; the code itself without one. */
  Place townOf(Place zip) {
    PlaceBounds bounds =
        new PlaceBounds(zip.country(), index.region(zip.region()).orElse(null), zip, null);
    return bounds
        .choose(index.named(PlaceNames.key(index.townOf(zip))))
        .map(bounds::located)
        .orElse(zip);
  }

  /** Every place of the text within the bounds, in the text's order. */
  List<Place> read(String text, PlaceBounds bounds) {
    List<Place> places = new ArrayList<>();
    String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    for (String alternative : ALTERNATIVES.split(NO_PLACE.matcher(start).replaceAll(" "))) {
      for (Place place : new Alternative(alternative, bounds).places()) {
        if (!places.contains(place)) {
          places.add(place);
        }
      }
    }
    return places;
  }

  /** One address or list, read from its end, where the widest part stands. */
  private final class Alternative {
    private final List<String> segments;
    private PlaceBounds given;
    private PlaceBounds bounds;
    private boolean regionSaid;
    private boolean countrySaid;

    /** The last region or country that was taken off the end. */
    private String widest = "";

    Alternative(String text, PlaceBounds given) {
      this.segments =
          SEGMENTS
              .splitAsStream(text)
              .map(segment -> SPACE.matcher(segment).replaceAll(" ").strip())
              .filter(segment -> !segment.isEmpty())
              .collect(Collectors.toCollection(ArrayList::new));
      this.given = given;
      this.bounds = given;
    }

    List<Place> places() {
      List<Place> places = new ArrayList<>();
      boolean more = !segments.isEmpty();
      while (more) {
        forget();
        Optional<Place> place = placeAtEnd();
        place.ifPresent(found -> places.addFirst(found));
        String country = bounds.country();
        if (country != null && countrySaid) {
          given = given.inCountry(country);
        }
        more = place.isPresent() && given.point() == null && listGoesOn();
      }
      return places;
    }

    /** Whether what stands before the place that was read is another place, no street. */
    private boolean listGoesOn() {
      if (segments.isEmpty()) {
        return false;
      }
      String key = PlaceNames.key(segments.getLast());
      PlaceBounds anywhere = new PlaceBounds(null, null, null, null);
      return segments.size() > 1 && region(key, given).isPresent()
          || anywhere.choose(index.named(key)).filter(given::admits).isPresent();
    }

    /** Whole names first, wherever they stand; then names that are part of a longer segment. */
    private Optional<Place> placeAtEnd() {
      List<String> whole = List.copyOf(segments);
      Optional<Place> city = city(this::wholeName);
      if (city.isEmpty()) {
        segments.clear();
        segments.addAll(whole);
        forget();
        city = city(this::partOfName);
      }
      return city.isPresent() ? city.map(bounds::located) : widestSaid();
    }

    /** Takes what bounds the city off the end, and then segments that say nothing. */
    private Optional<Place> city(Function<String, Optional<Place>> reading) {
      takeLeadingCountryAndState();
      while (!segments.isEmpty()) {
        if (!takeZip() && !takeWholeSegment() && !takeTail()) {
          Optional<Place> city = reading.apply(segments.getLast());
          segments.removeLast();
          if (city.isPresent()) {
            return city;
          }
        }
      }
      return Optional.empty();
    }

    private void forget() {
      bounds = given;
      regionSaid = given.region() != null;
      countrySaid = false;
      widest = "";
    }

    private Optional<Place> widestSaid() {
      if (given.point() != null) {
        return Optional.empty();
      }
      if (bounds.zip() != null) {
        return Optional.of(townOf(bounds.zip()));
      }
      if (widest.isEmpty()) {
        return Optional.empty();
      }
      Place region = given.region();
      if (region != null) {
        return Optional.of(region);
      }
      // "New York" alone is the city, "Washington" the state: the first of the name.
      return index
          .named(widest)
          .filter(place -> bounds.country() == null || bounds.country().equals(place.country()))
          .findFirst();
    }

    /** "USA MD Annapolis Junction". */
    private void takeLeadingCountryAndState() {
      String[] words = segments.getFirst().split(" ");
      if (segments.size() > 1 || words.length < 3) {
        return;
      }
      Optional<String> country = countries.named(PlaceNames.key(words[0]));
      Optional<Place> state = code(words[1]).flatMap(key -> region(key, bounds));
      if (country.isPresent() && state.isPresent()) {
        takeRegion(state.get(), PlaceNames.key(words[1]));
        segments.set(0, String.join(" ", Arrays.asList(words).subList(2, words.length)));
      }
    }

    private boolean takeZip() {
      String segment = segments.getLast();
      if (bounds.country() != null && !bounds.country().equals("US")) {
        Matcher postcode = BRITISH_POSTCODE.matcher(segment);
        return postcode.find() && shorten(segment.substring(0, postcode.start()));
      }
      Matcher matcher = ZIP.matcher(segment);
      if (!matcher.find() || bounds.zip() != null) {
        return false;
      }
      Optional<Place> zip = index.zip(matcher.group(1)).filter(bounds::admits);
      zip.ifPresent(code -> bounds = bounds.inZip(code, index.region(code.region()).orElse(null)));
      return zip.isPresent() && shorten(segment.substring(0, matcher.start()));
    }

    private boolean takeWholeSegment() {
      String key = PlaceNames.key(segments.getLast());
      return takeWider(key) && shorten("");
    }

    /** The state or country at the end of "New Castle PA" or "San Mateo CA United States". */
    private boolean takeTail() {
      String segment = segments.getLast();
      String[] words = segment.split(" ");
      boolean cityAsAWhole =
          index.named(PlaceNames.key(segment)).anyMatch(place -> place.kind() == Place.Kind.CITY);
      for (int length = Math.min(LONGEST_QUALIFIER, words.length - 1); length > 0; length--) {
        int from = words.length - length;
        String tail = String.join(" ", Arrays.asList(words).subList(from, words.length));
        // Port Washington is a town and Mount Vernon Texas is none.
        Optional<String> key = length == 1 ? code(tail) : Optional.empty();
        if (key.isEmpty() && !cityAsAWhole && tail.length() > 2) {
          key = Optional.of(PlaceNames.key(tail));
        }
        if (key.isPresent() && takeWider(key.get())) {
          return shorten(String.join(" ", Arrays.asList(words).subList(0, from)));
        }
      }
      return false;
    }

    private boolean takeWider(String key) {
      Optional<Place> region = regionSaid ? Optional.empty() : region(key, bounds);
      if (region.isPresent()) {
        takeRegion(region.get(), key);
        return true;
      }
      Optional<String> country = countrySaid ? Optional.empty() : countries.named(key);
      if (country.isPresent()
          && (bounds.country() == null || bounds.country().equals(country.get()))) {
        bounds = bounds.inCountry(country.get());
        countrySaid = true;
        widest = widest.isEmpty() ? key : widest;
        return true;
      }
      return false;
    }

    private void takeRegion(Place region, String key) {
      bounds = bounds.inRegion(region);
      regionSaid = true;
      widest = key;
    }

    private boolean shorten(String rest) {
      if (rest.isBlank()) {
        segments.removeLast();
      } else {
        segments.set(segments.size() - 1, rest.strip());
      }
      return true;
    }

    private Optional<Place> wholeName(String segment) {
      return named(segment, bounds).or(this::cityAfterItsState);
    }

    /** "California - San Francisco". */
    private Optional<Place> cityAfterItsState() {
      if (regionSaid || segments.size() < 2) {
        return Optional.empty();
      }
      int before = segments.size() - 2;
      Optional<Place> state = region(PlaceNames.key(segments.get(before)), bounds);
      Optional<Place> city =
          state.flatMap(within -> named(segments.getLast(), bounds.inRegion(within)));
      if (city.isPresent()) {
        segments.remove(before);
      }
      return city;
    }

    /** The city at the end of a street's line, or at the beginning of a facility's name. */
    private Optional<Place> partOfName(String segment) {
      List<String> words = Arrays.asList(segment.split(" "));
      int count = words.size();
      for (int from = Math.max(1, count - LONGEST_NAME); from < count; from++) {
        Optional<Place> city = part(words.subList(from, count));
        if (city.isPresent()) {
          return city;
        }
      }
      for (int to = Math.min(count - 1, LONGEST_NAME); to > 0 && bounds.isNarrow(); to--) {
        Optional<Place> city = part(words.subList(0, to));
        if (city.isPresent()) {
          return city;
        }
      }
      return Optional.empty();
    }

    private Optional<Place> part(List<String> words) {
      String name = String.join(" ", words);
      if (name.length() < SHORTEST_PART) {
        return Optional.empty();
      }
      Optional<Place> city = named(name, bounds);
      return bounds.isNarrow() ? city : city.filter(this::leadsItsNamesakes);
    }

    private boolean leadsItsNamesakes(Place city) {
      return city.population() >= PlaceBounds.WELL_KNOWN
          && index
              .named(PlaceNames.key(city.name()))
              .filter(place -> !place.equals(city))
              .allMatch(other -> other.population() * LEAD <= city.population());
    }

    private Optional<Place> named(String name, PlaceBounds within) {
      return within.choose(index.named(PlaceNames.key(name)));
    }
  }

  private Optional<Place> region(String key, PlaceBounds bounds) {
    return index
        .named(key)
        .filter(place -> place.kind() == Place.Kind.STATE)
        .filter(state -> bounds.country() == null || bounds.country().equals(state.country()))
        .findFirst();
  }

  /** The key of a word that is written like a code. */
  private static Optional<String> code(String word) {
    String letters = word.replace(".", "");
    boolean code =
        letters.length() >= 2
            && letters.length() <= 3
            && letters.chars().allMatch(Character::isUpperCase);
    return code ? Optional.of(PlaceNames.key(word)) : Optional.empty();
  }
}
