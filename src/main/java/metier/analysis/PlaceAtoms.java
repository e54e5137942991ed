package metier.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import metier.model.Place;

/**
 * Cuts a text about one place, or a list of them, into atoms: "New Castle PA 16101" into a name, a
 * state and a ZIP code, while "Port Washington" stays whole.
 */
final class PlaceAtoms {
  /** In words. */
  private static final int LONGEST_QUALIFIER = 4;

  private static final int LONGEST_CODE = 3;

  private static final Pattern ZIP = Pattern.compile("(?<![\\d-])(\\d{5})(?:-?\\d{4})?$");
  private static final Pattern FOREIGN_POSTCODE =
      Pattern.compile(
          "(?:\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}|\\b[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d|\\s\\d{4,7})$");

  /** "America" ends too many names that are no place in it. */
  private static final Pattern NEVER_AT_THE_END = Pattern.compile("(?i)america");

  private final PlaceIndex index;
  private final Countries countries;

  PlaceAtoms(PlaceIndex index, Countries countries) {
    this.index = index;
    this.countries = countries;
  }

  List<Atom> of(String alternative) {
    return PlaceWords.segments(alternative).stream()
        .filter(part -> !PlaceWords.withoutVague(part).isEmpty() || atom(part).isKnown())
        .flatMap(part -> cut(part).stream())
        .toList();
  }

  private List<Atom> cut(String text) {
    Atom whole = atom(text);
    if (whole.isKnown()) {
      return List.of(whole);
    }
    Atom plainer = atom(PlaceWords.withoutVague(text));
    if (plainer.isKnown()) {
      return List.of(plainer);
    }
    return postcode(text)
        .or(() -> tail(text))
        .or(() -> head(text))
        .or(() -> inner(text))
        .orElse(List.of(whole));
  }

  private Atom atom(String text) {
    String key = PlaceNames.key(text);
    if (key.isEmpty()) {
      return new Atom(text, List.of(), List.of(), null);
    }
    Matcher zip = ZIP.matcher(text);
    if (zip.matches()) {
      return index
          .zip(zip.group(1))
          .map(place -> Atom.ofZip(text, place))
          .orElse(new Atom(text, List.of(), List.of(), null));
    }
    List<Place> named = index.named(key).toList();
    return new Atom(text, named, wider(text, key, named), null);
  }

  private List<Atom.Wider> wider(String text, String key, List<Place> named) {
    List<Atom.Wider> wider = new ArrayList<>();
    named.stream()
        .filter(place -> place.kind() == Place.Kind.STATE)
        .forEach(state -> wider.add(new Atom.Wider(state)));
    Stream.concat(
            named.stream().filter(place -> place.kind() == Place.Kind.COUNTRY).map(Place::country),
            countries.named(key).stream())
        .distinct()
        .forEach(country -> wider.add(new Atom.Wider(null, country, false)));
    if (isCode(text)) {
      countries
          .coded(key)
          .filter(code -> wider.stream().noneMatch(each -> each.region() == null))
          .ifPresent(country -> wider.add(new Atom.Wider(null, country, true)));
    }
    return wider;
  }

  private Optional<List<Atom>> postcode(String text) {
    Matcher zip = ZIP.matcher(text);
    if (zip.find()) {
      Atom code = atom(text.substring(zip.start()));
      if (code.isKnown()) {
        return Optional.of(joined(cut(text.substring(0, zip.start()).strip()), List.of(code)));
      }
    }
    Matcher foreign = FOREIGN_POSTCODE.matcher(text);
    return foreign.find() && foreign.start() > 0
        ? Optional.of(cut(text.substring(0, foreign.start()).strip()))
        : Optional.empty();
  }

  /** "New Castle PA", "San Mateo CA United States". */
  private Optional<List<Atom>> tail(String text) {
    List<String> words = Arrays.asList(text.split(" "));
    for (int length = Math.min(LONGEST_QUALIFIER, words.size() - 1); length > 0; length--) {
      int from = words.size() - length;
      String tail = String.join(" ", words.subList(from, words.size()));
      Atom atom = atom(tail);
      if (!atom.wider().isEmpty()
          && !NEVER_AT_THE_END.matcher(tail).matches()
          && (isCode(tail) || !PlaceParts.isHalfAName(words.get(from - 1)))) {
        List<Atom> rest = cut(String.join(" ", words.subList(0, from)));
        boolean elsewhere = isCode(tail) && rest.getLast().towns().findAny().isPresent();
        if ((speaksForItself(atom) && !elsewhere) || bounds(atom, rest.getLast())) {
          return Optional.of(joined(rest, List.of(atom)));
        }
      }
    }
    return Optional.empty();
  }

  /** "US Red Bank", "USA MD Annapolis Junction", "IN Bangalore". */
  private Optional<List<Atom>> head(String text) {
    List<String> words = Arrays.asList(text.split(" "));
    for (int length = Math.min(LONGEST_QUALIFIER, words.size() - 1); length > 0; length--) {
      Atom atom = atom(String.join(" ", words.subList(0, length)));
      if (!atom.wider().isEmpty()) {
        List<Atom> rest = cut(String.join(" ", words.subList(length, words.size())));
        if (isHome(atom) || bounds(atom, rest.getFirst())) {
          return Optional.of(joined(List.of(atom), rest));
        }
      }
    }
    return Optional.empty();
  }

  /** "US-CA-San Francisco", "NIH-Bethesda", "Austin and Dallas". */
  private Optional<List<Atom>> inner(String text) {
    List<String> parts = PlaceWords.inner(text);
    if (parts.size() < 2) {
      return Optional.empty();
    }
    List<Atom> atoms = parts.stream().flatMap(part -> cut(part).stream()).toList();
    return atoms.stream().anyMatch(Atom::isKnown) ? Optional.of(atoms) : Optional.empty();
  }

  /** A state by its name or by a code in capitals; a country whose states are known. */
  private boolean speaksForItself(Atom atom) {
    boolean written = atom.text().length() > LONGEST_CODE || isCode(atom.text());
    boolean state = atom.wider().stream().anyMatch(wider -> wider.region() != null);
    return written && (state || isHome(atom) || atom.text().indexOf(' ') > 0);
  }

  private boolean isHome(Atom atom) {
    return atom.wider().stream()
        .anyMatch(
            wider -> wider.region() == null && !wider.coded() && index.isDivided(wider.country()));
  }

  /** Whether the neighbour is a city, or again a state, that lies within. */
  private static boolean bounds(Atom wider, Atom neighbour) {
    PlaceBounds none = new PlaceBounds(null, null, null, null);
    return wider.wider().stream()
        .flatMap(each -> none.within(each).stream())
        .anyMatch(
            bounds ->
                neighbour.towns().anyMatch(bounds::admits)
                    || neighbour.wider().stream()
                        .anyMatch(next -> bounds.within(next).isPresent()));
  }

  private static boolean isCode(String word) {
    String letters = word.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= LONGEST_CODE
        && letters.chars().allMatch(Character::isUpperCase);
  }

  private static List<Atom> joined(List<Atom> first, List<Atom> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
