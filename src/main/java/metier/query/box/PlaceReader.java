package metier.query.box;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import metier.analysis.Gazetteer;
import metier.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Cities, states, ZIP codes, countries. A name with its state is a place wherever it stands, and so
 * is one behind "near". A bare name has to be a large place's, and no other word: Reading, Mobile,
 * Enterprise need their state or a preposition before them.
 */
final class PlaceReader implements PartReader {
  /** The longest names, of places and of states, in words. */
  private static final int LONGEST_NAME = 5;

  private static final int LONGEST_QUALIFIER = 4;

  /** Fewer people live in a place that nobody has in mind without a state or a preposition. */
  private static final long BARE_AT_HOME = 15_000;

  /** Abroad the gazetteer holds names in all languages, and most of them are words here. */
  private static final long BARE_ABROAD = 500_000;

  /** A word that means something else too is a place behind "in" if it is so large. */
  private static final long LARGE = 100_000;

  /** Behind "in" stand many words that somewhere are a hamlet's name. */
  private static final long HAMLET = 500;

  /** So many times larger is the place that a name without a state means than its namesakes. */
  private static final long LEAD = 3;

  /** A city that holds more of its namesake state's people is what the letters mean: LA. */
  private static final double MOST_OF_THE_STATE = 0.5;

  private static final String HOME = "US";

  /** Letters that are words of a sentence before they are a state's. */
  private static final Set<String> WORDS_AND_CODES =
      Set.of("in", "or", "me", "ok", "oh", "as", "us", "pr");

  /** Names of people, months and things before they are a place's. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          "august",
          "bear",
          "chad",
          "chandler",
          "china",
          "clay",
          "converse",
          "defiance",
          "fountain",
          "golden",
          "guinea",
          "harvey",
          "holiday",
          "imperial",
          "jordan",
          "june",
          "liberal",
          "mali",
          "march",
          "marshall",
          "may",
          "mission",
          "pace",
          "parker",
          "pearl",
          "plantation",
          "plum",
          "republic",
          "sterling",
          "stow",
          "summit",
          "superior",
          "turkey",
          "vista");

  private final Gazetteer gazetteer;
  private final Predicate<String> isWordOfWork;
  private final StateCodes codes;

  /**
   * @param isWordOfWork whether skills, titles or their synonyms are said with this word
   */
  PlaceReader(Gazetteer gazetteer, Predicate<String> isWordOfWork, StateCodes codes) {
    this.gazetteer = gazetteer;
    this.isWordOfWork = isWordOfWork;
    this.codes = codes;
  }

  @Override
  public void read(Words words, Proposals proposals) {
    for (int from = 0; from < words.count(); from++) {
      zip(words, from, proposals);
      int most = Math.min(words.count(), from + LONGEST_NAME);
      for (int to = from + 1; to <= most && words.joined(from, to); to++) {
        List<Place> namesakes =
            isSpelled(words, from, to) ? List.of() : gazetteer.namesakes(words.between(from, to));
        if (!namesakes.isEmpty()) {
          qualified(words, from, to, namesakes, proposals);
          bare(words, from, to, namesakes, proposals);
        }
      }
    }
  }

  /** "a/r": letters that stand alone make no name together. */
  private static boolean isSpelled(Words words, int from, int to) {
    return to > from + 1 && words.end(to - 1) - words.start(from) < 2 * (to - from);
  }

  private void zip(Words words, int at, Proposals proposals) {
    String digits = words.word(at);
    if (digits.length() != 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return;
    }
    int start = words.start(at);
    Optional<Place> place =
        start > 0 && words.text().charAt(start - 1) == '$'
            ? Optional.empty()
            : gazetteer.zip(digits);
    place.ifPresent(zip -> propose(words, at, at + 1, zip, Proposals.QUALIFIED_PLACE, proposals));
  }

  private static void propose(
      Words words, int from, int to, Place place, int kind, Proposals proposals) {
    Nearness near = Nearness.of(words, from, to);
    proposals.add(
        near.from(), near.to(), kind, (s, e) -> new BoxPart.Placed(place, near.miles(), s, e));
  }

  /** "Boston, MA", "portland maine", "nice france", and "al mobile". */
  private void qualified(
      Words words, int from, int to, List<Place> namesakes, Proposals proposals) {
    for (int length = LONGEST_QUALIFIER; length > 0; length--) {
      int behind = to + length;
      if (behind > words.count() || words.apart(to) || !words.joined(to, behind)) {
        continue;
      }
      Place place = inWider(words, to, behind, namesakes);
      if (place != null && codes.mayQualify(words, to, behind, proposals)) {
        ended(words, from, behind, place, proposals);
        return;
      }
    }
    if (from > 0 && !words.apart(from) && codes.isCode(words.word(from - 1))) {
      Place place = inWider(words, from - 1, from, namesakes);
      if (place != null && !WORDS_AND_CODES.contains(words.word(from - 1))) {
        propose(words, from - 1, to, place, Proposals.QUALIFIED_PLACE, proposals);
      }
    }
  }

  /** With the ZIP code or the country that may follow a state. */
  private void ended(Words words, int from, int to, Place place, Proposals proposals) {
    String next = words.word(to);
    Place ended = place;
    int end = to;
    if (next.length() == 5 && next.chars().allMatch(c -> c >= '0' && c <= '9')) {
      Optional<Place> zip =
          gazetteer.zip(next).filter(code -> code.region().equals(place.region()));
      if (zip.isPresent()) {
        ended = zip.get();
        end++;
      }
    }
    if (Set.of("usa", "us").contains(words.word(end)) && place.country().equals(HOME)) {
      end++;
    }
    propose(words, from, end, ended, Proposals.QUALIFIED_PLACE, proposals);
  }

  private @Nullable Place inWider(Words words, int from, int to, List<Place> namesakes) {
    for (Place wider : gazetteer.namesakes(words.between(from, to))) {
      boolean state = wider.kind() == Place.Kind.STATE;
      if (state || wider.kind() == Place.Kind.COUNTRY) {
        for (Place place : namesakes) {
          boolean town = place.kind() == Place.Kind.CITY || place.kind() == Place.Kind.AREA;
          if (town
              && place.country().equals(wider.country())
              && (!state || place.region().equals(wider.region()))) {
            return place;
          }
        }
      }
    }
    return null;
  }

  private void bare(Words words, int from, int to, List<Place> namesakes, Proposals proposals) {
    String first = words.word(from);
    if (to == from + 1 && codes.isCode(first) && namesakes.getFirst().kind() == Place.Kind.STATE) {
      Place meant = ofLetters(namesakes);
      if (codes.standsAlone(words, from, proposals)) {
        propose(words, from, to, meant, Proposals.BARE_PLACE, proposals);
      }
      return;
    }
    Place place = namesakes.getFirst();
    Nearness near = Nearness.of(words, from, to);
    if (words.word(near.from() - 1).equals("of") && !words.apart(near.from())) {
      return; // The University of Washington, the City of Seattle.
    }
    if (isMeant(words, from, to, namesakes, near, proposals)) {
      propose(words, from, to, place, Proposals.BARE_PLACE, proposals);
    }
  }

  private static Place ofLetters(List<Place> namesakes) {
    Place state = namesakes.getFirst();
    return namesakes.stream()
        .filter(place -> place.kind() == Place.Kind.CITY)
        .filter(city -> city.population() > state.population() * MOST_OF_THE_STATE)
        .findFirst()
        .orElse(state);
  }

  private boolean isMeant(
      Words words, int from, int to, List<Place> namesakes, Nearness near, Proposals proposals) {
    Place place = namesakes.getFirst();
    String name = words.word(from);
    boolean oneWord = to == from + 1;
    boolean otherWord =
        oneWord
            && (isWordOfWork.test(name)
                || Gazetteer.isCommonWord(place)
                || OTHER_WORDS.contains(name));
    boolean tiny = oneWord && name.length() <= 2 && !words.capital(from);
    if (name.equals("us")) {
      return words.capital(from) || near.told() && !near.at();
    }
    if (near.at()) {
      return place.population() > 0 || !otherWord;
    }
    return switch (place.kind()) {
      case STATE -> true;
      case COUNTRY -> (!otherWord && !tiny) || near.told();
      case AREA -> !oneWord || near.told();
      case ZIP -> false;
      case CITY ->
          near.told()
              ? place.population() >= (otherWord ? LARGE : HAMLET)
              : !otherWord && !tiny && isLarge(words, from, to, place, namesakes, proposals);
    };
  }

  /**
   * Large enough for where it stands: with other words on one side only a large place's name is
   * one, with others on both sides none is.
   */
  private static boolean isLarge(
      Words words, int from, int to, Place place, List<Place> namesakes, Proposals proposals) {
    boolean begins = from == 0 || words.apart(from) || words.comma(from) || proposals.ends(from);
    boolean ends =
        to == words.count() || words.apart(to) || words.comma(to) || proposals.begins(to);
    if (!place.country().equals(HOME)) {
      return (begins || ends) && place.population() >= BARE_ABROAD;
    }
    return begins && ends
        ? place.population() >= BARE_AT_HOME && (place.population() >= LARGE || leads(namesakes))
        : (begins || ends) && place.population() >= LARGE;
  }

  private static boolean leads(List<Place> namesakes) {
    return namesakes.size() == 1
        || namesakes.get(1).population() * LEAD <= namesakes.getFirst().population();
  }
}
