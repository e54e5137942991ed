package metier.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads the atoms of one alternative from left to right. A place is a name with what bounds it
 * behind ("Paris, TX", "Pune, Maharashtra, India") or before it ("India - Pune", "US, CA, Palo
 * Alto"), or bounds without a name ("Georgia, United States").
 */
final class PlaceReading {
  /** A village beside so many times as large a namesake isn't meant in a list of large cities. */
  private static final long DWARFED = 5;

  /** So many atoms has "Osasco, São Paulo, Brazil", where São Paulo is the state. */
  private static final int CITY_REGION_COUNTRY = 3;

  private final PlaceIndex index;
  private final PlaceParts parts;
  private final List<Atom> atoms;
  private final PlaceBounds given;

  PlaceReading(PlaceIndex index, List<Atom> atoms, PlaceBounds given) {
    this.index = index;
    this.parts = new PlaceParts(index);
    this.atoms = atoms;
    this.given = given;
  }

  /**
   * A place that was found, or a name that is too common to be one by itself.
   *
   * @param place null where only the neighbours may tell which of the namesakes is meant
   * @param bare whether nothing bounded the name
   * @param namesakes all that the name can mean, most important first
   */
  record Found(@Nullable Place place, boolean bare, List<Place> namesakes) {}

  /** Atoms from one up to another, read as a place; narrowed by a state or ZIP code or not. */
  private record Span(int to, Found found, boolean narrowed) {}

  private record Chain(int to, PlaceBounds bounds) {}

  List<Found> places() {
    List<Found> all = new ArrayList<>();
    int at = 0;
    while (at < atoms.size()) {
      Span span = at(at);
      if (span == null) {
        at++;
      } else {
        all.add(span.found());
        at = span.to();
      }
    }
    if (all.stream().allMatch(found -> found.place() == null)) {
      atoms.stream()
          .filter(atom -> !atom.isKnown())
          .flatMap(atom -> parts.leading(atom.text(), given).stream())
          .findFirst()
          .ifPresent(place -> all.add(new Found(place, false, List.of(place))));
    }
    return all;
  }

  private @Nullable Span at(int from) {
    Atom atom = atoms.get(from);
    if (atom.zip() != null) {
      return zip(from, atom.zip());
    }
    Span named = nameFirst(from, given);
    if (named != null && named.narrowed()) {
      return named;
    }
    boolean telling = named != null && named.found().place() != null;
    Span within = widerFirst(from);
    if (within != null) {
      return within;
    }
    Span alone = widerOnly(from);
    if (alone != null && (!telling || atom.isWider(given) || atom.isStateCode())) {
      return alone;
    }
    if (named != null && telling && !isContradicted(named)) {
      return named;
    }
    Span part = unknown(from);
    return part != null || telling ? part : named;
  }

  /** "Gallatin, IL" when the only Gallatin that one could think of is in Tennessee. */
  private boolean isContradicted(Span named) {
    Place place = named.found().place();
    int next = named.to();
    return place != null
        && named.found().bare()
        && next < atoms.size()
        && atoms.get(next).wider().stream()
            .filter(wider -> wider.region() != null)
            .anyMatch(
                wider ->
                    place.population() < PlaceBounds.WELL_KNOWN
                        || !wider.country().equals(place.country()))
        && widerFirst(next) == null
        && !isTownFirst(next);
  }

  private boolean isTownFirst(int at) {
    Span next = nameFirst(at, given);
    Atom atom = atoms.get(at);
    return (next != null && next.narrowed()) || !(atom.isWider(given) || atom.isStateCode());
  }

  /** A name, and what bounds it behind. */
  private @Nullable Span nameFirst(int from, PlaceBounds start) {
    Atom atom = atoms.get(from);
    List<Place> towns = atom.towns().filter(start::admits).toList();
    if (towns.isEmpty()) {
      return null;
    }
    PlaceBounds bounds = start;
    int next = from + 1;
    while (next < atoms.size()) {
      PlaceBounds narrower = narrowed(atoms.get(next), bounds, towns);
      if (narrower == null && next + 1 < atoms.size() && isForeignRegion(from, next)) {
        next++;
        narrower = narrowed(atoms.get(next), bounds, towns);
        if (narrower == null) {
          next--;
        }
      }
      if (narrower == null) {
        break;
      }
      bounds = narrower;
      next++;
    }
    boolean bare = bounds.country() == null && bounds.point() == null;
    if (bare && next < atoms.size() && isStateAbroad(towns, atoms.get(next))) {
      next++;
    }
    Place place = bounds.choose(towns.stream()).map(bounds::located).orElse(null);
    boolean narrowed = bounds.isNarrow() && next > from + 1;
    return new Span(next, new Found(place, bare, atom.named()), narrowed);
  }

  /** "Maharashtra" before India, or "São Paulo" twice: a region that the gazetteer doesn't know. */
  private boolean isForeignRegion(int name, int at) {
    Atom atom = atoms.get(at);
    if (atom.zip() != null || (atom.isKnown() && atom.named().equals(atoms.get(name).named()))) {
      return atom.zip() == null;
    }
    if (atom.isWider(given)) {
      return false;
    }
    List<Atom.Wider> behind = atoms.get(at + 1).wider();
    boolean alone = atoms.size() == CITY_REGION_COUNTRY;
    return behind.stream()
            .noneMatch(
                wider ->
                    wider.region() != null || wider.coded() || index.isDivided(wider.country()))
        && behind.stream()
            .noneMatch(
                wider ->
                    !alone
                        && atom.towns().anyMatch(town -> town.country().equals(wider.country())));
  }

  /** "Curitiba - PR", which is Paraná. */
  private static boolean isStateAbroad(List<Place> towns, Atom behind) {
    return behind.isStateCode() && towns.stream().allMatch(town -> town.region().isEmpty());
  }

  private @Nullable PlaceBounds narrowed(Atom atom, PlaceBounds bounds, List<Place> towns) {
    Place zip = atom.zip();
    if (zip != null) {
      Place state = index.region(zip.region()).orElse(null);
      return bounds.zip() == null
              && bounds.admits(zip)
              && towns.stream().anyMatch(bounds.inZip(zip, state)::admits)
          ? bounds.inZip(zip, state)
          : null;
    }
    for (Atom.Wider wider : atom.wider()) {
      PlaceBounds narrower = bounds.within(wider).orElse(null);
      if (narrower != null
          && towns.stream().anyMatch(narrower::admits)
          && !isNextInList(atom, narrower, towns)) {
        return narrower;
      }
    }
    return null;
  }

  /** "Madrid, New York": there is such a village, but two cities are meant. */
  private static boolean isNextInList(Atom atom, PlaceBounds narrower, List<Place> towns) {
    Place largest = towns.getFirst();
    return !narrower.admits(largest)
        && narrower.region() != null
        && largest.population() >= PlaceBounds.WELL_KNOWN
        && !atom.isStateCode()
        && atom.named().getFirst().kind() == Place.Kind.CITY;
  }

  /** What bounds a name before it. */
  private @Nullable Span widerFirst(int from) {
    for (Chain chain : longestFirst(chains(from, given))) {
      if (chain.to() == atoms.size()) {
        continue;
      }
      Span span = nameFirst(chain.to(), chain.bounds());
      if (span == null || span.found().place() == null) {
        continue;
      }
      Atom name = atoms.get(chain.to());
      boolean within =
          chain.bounds().region() == null
              ? span.narrowed() || isOfCountry(name, span)
              : !isOneOfList(atoms.get(from), name, span) && !name.isWider(chain.bounds());
      if (within) {
        return new Span(span.to(), span.found(), true);
      }
    }
    return null;
  }

  /** "US, Toronto": there is a Toronto in Ohio, but it isn't meant. */
  private boolean isOfCountry(Atom name, Span span) {
    Place place = span.found().place();
    return place != null
        && !name.isWider(given)
        && !PlaceBounds.isCommonWord(name.text())
        && name.towns().noneMatch(town -> town.population() > place.population() * DWARFED);
  }

  /** "New York, Boston": there is a Boston in the state of New York, but two cities are meant. */
  private static boolean isOneOfList(Atom before, Atom name, Span span) {
    Place place = span.found().place();
    boolean city = before.towns().anyMatch(town -> town.population() >= PlaceBounds.WELL_KNOWN);
    return city
        && place != null
        && place.population() < PlaceBounds.WELL_KNOWN
        && name.towns().anyMatch(town -> town.population() > place.population() * DWARFED);
  }

  /** A state or country, or both in either order. */
  private @Nullable Span widerOnly(int from) {
    Chain longest = null;
    for (Chain chain : chains(from, given)) {
      if (longest == null || chain.to() > longest.to()) {
        longest = chain;
      }
    }
    Atom atom = atoms.get(from);
    if (longest == null
        || longest.to() == from + 1 && atom.wider().stream().allMatch(Atom.Wider::coded)) {
      return null;
    }
    PlaceBounds bounds = longest.bounds();
    Place region = bounds.region();
    String country = bounds.country();
    Optional<Place> place =
        region != null
            ? Optional.of(parts.cityThatIs(region))
            : country == null ? Optional.empty() : index.country(country);
    int to = longest.to();
    boolean bare = to == from + 1;
    return place
        .map(found -> new Span(to, new Found(found, bare, atom.named()), false))
        .orElse(null);
  }

  private static List<Chain> longestFirst(List<Chain> chains) {
    return chains.stream().sorted(Comparator.comparingInt(Chain::to).reversed()).toList();
  }

  private List<Chain> chains(int from, PlaceBounds start) {
    List<Chain> chains = new ArrayList<>();
    if (from < atoms.size()) {
      for (Atom.Wider wider : atoms.get(from).wider()) {
        start
            .within(wider)
            .ifPresent(
                bounds -> {
                  chains.add(new Chain(from + 1, bounds));
                  chains.addAll(chains(from + 1, bounds));
                });
      }
    }
    return chains;
  }

  private @Nullable Span zip(int from, Place zip) {
    return given.admits(zip) && given.point() == null
        ? new Span(from + 1, new Found(parts.townOf(zip), false, List.of(zip)), true)
        : null;
  }

  /** A street, a facility or a slip of the keyboard before a state or ZIP code. */
  private @Nullable Span unknown(int from) {
    String text = atoms.get(from).text();
    PlaceBounds bounds = given;
    int to = from + 1;
    if (to < atoms.size()) {
      Place zip = atoms.get(to).zip();
      if (zip != null && given.admits(zip)) {
        bounds = given.inZip(zip, index.region(zip.region()).orElse(null));
        to++;
      } else if (widerFirst(to) == null) {
        for (Chain chain : longestFirst(chains(to, given))) {
          if (chain.to() > to || !bounds.isNarrow()) {
            Place town = parts.partOf(text, chain.bounds()).orElse(null);
            if (town != null) {
              return new Span(chain.to(), new Found(town, false, List.of(town)), true);
            }
          }
        }
      }
    }
    int end = to;
    return parts
        .partOf(text, bounds)
        .map(town -> new Span(end, new Found(town, false, List.of(town)), true))
        .orElse(null);
  }
}
