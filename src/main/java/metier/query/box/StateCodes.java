package metier.query.box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metier.analysis.Gazetteer;
import metier.config.Synonyms;
import metier.model.Place;

/**
 * Two letters that are a state's and something else as well: MA, PA, MD, CT, OR, MT, VA, IN, ME.
 * Behind a city of that state they are the state. Alone they are one only at the end of what was
 * typed, behind "in", or before a title if nothing else is said with them, and not where the words
 * beside them make a row of the synonyms hold in which they mean something else.
 */
final class StateCodes {
  private static final String HOME = "US";

  /** Words of a sentence first: a state only in capitals, or behind its city. */
  private static final Set<String> ORDINARY = Set.of("in", "or", "me", "ok", "oh", "as");

  /** Behind these a place may follow; before one they join it. */
  private static final Set<String> JOINING = Set.of("in", "or");

  private final Gazetteer gazetteer;
  private final Map<String, List<Set<String>>> otherMeanings = new HashMap<>();

  StateCodes(Gazetteer gazetteer, Synonyms synonyms) {
    this.gazetteer = gazetteer;
    for (Synonyms.Row row : synonyms.rows()) {
      for (String form : row.forms()) {
        if (form.length() == 2) {
          otherMeanings
              .computeIfAbsent(form, code -> new ArrayList<>())
              .add(Set.copyOf(row.when()));
        }
      }
    }
  }

  boolean isCode(String word) {
    return word.length() == 2
        && gazetteer.namesakes(List.of(word)).stream().anyMatch(StateCodes::isHomeState);
  }

  private static boolean isHomeState(Place place) {
    return place.kind() == Place.Kind.STATE && place.country().equals(HOME);
  }

  /**
   * Whether words behind a city's name can be its state: "dallas or houston" are two cities, and
   * "dallas or nurse" asks for a nurse of the operating room.
   *
   * @param city one past the city's name
   */
  boolean mayQualify(Words words, int city, int behind, Proposals proposals) {
    String word = words.word(city);
    if (behind == city + 1 && proposals.longTitleBegins(city)) {
      return false;
    }
    if (behind > city + 1 || !JOINING.contains(word)) {
      return true;
    }
    boolean last = words.apart(behind) || words.comma(behind);
    return last || words.capital(city) || !isPlace(words, behind);
  }

  private boolean isPlace(Words words, int from) {
    for (int to = from + 1; to <= Math.min(words.count(), from + 3); to++) {
      List<Place> namesakes = gazetteer.namesakes(words.between(from, to));
      if (!namesakes.isEmpty() && namesakes.getFirst().population() > 0) {
        return true;
      }
    }
    return false;
  }

  boolean standsAlone(Words words, int at, Proposals proposals) {
    String word = words.word(at);
    boolean told = words.word(at - 1).equals("in") && !words.apart(at);
    if (ORDINARY.contains(word) && !words.capital(at)) {
      return false;
    }
    boolean alone = words.count() == 1;
    boolean ends =
        words.apart(at + 1)
            || words.comma(at + 1)
            || proposals.filterBegins(at + 1)
            || Fillers.isJob(words.word(at + 1));
    boolean leads =
        at == 0 && proposals.titleBegins(1) && !otherMeanings.containsKey(word) && !words.comma(1);
    return told || leads || (ends && (at > 0 || alone) && !meansSomethingElse(words, at, alone));
  }

  private boolean meansSomethingElse(Words words, int at, boolean alone) {
    List<Set<String>> rows = otherMeanings.getOrDefault(words.word(at), List.of());
    if (alone) {
      return !rows.isEmpty();
    }
    List<String> typed = words.between(0, words.count());
    return rows.stream()
        .anyMatch(when -> when.isEmpty() || typed.stream().anyMatch(when::contains));
  }
}
