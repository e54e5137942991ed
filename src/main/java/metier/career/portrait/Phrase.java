package metier.career.portrait;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.Rated;

/**
 * What a high rating of an element means in plain words.
 *
 * @param element words of the element's name that stand in it in every release, in lower case
 * @param least rating of which it can be said
 */
record Phrase(String element, double least, String words) {
  private record Chosen(String words, double above) {}

  /** Those that are true of the occupation, the most telling first, above what is usual. */
  static Stream<String> of(
      OccupationProfile profile, Typical.Trait trait, List<Phrase> phrases, Typical typical) {
    List<Rated> ratings =
        trait == Typical.Trait.CONDITION ? profile.conditions() : typical.telling(profile, trait);
    return ratings.stream()
        .flatMap(
            rated ->
                phrases.stream()
                    .filter(phrase -> phrase.isSaidBy(rated))
                    .map(phrase -> new Chosen(phrase.words(), typical.above(trait, rated))))
        .filter(chosen -> chosen.above() > 0)
        .sorted(Comparator.comparingDouble(Chosen::above).reversed())
        .map(Chosen::words);
  }

  private boolean isSaidBy(Rated rated) {
    return rated.importance() != null
        && rated.importance() >= least
        && rated.name().toLowerCase(Locale.ROOT).contains(element);
  }
}
