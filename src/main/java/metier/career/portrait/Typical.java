package metier.career.portrait;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import metier.model.OccupationProfile;
import metier.model.OccupationProfile.Rated;

/**
 * How occupations are rated as a rule. Nearly all are said to need reliability; telling is what one
 * needs more than others do.
 */
final class Typical {
  /** Fewer ratings of an element have no mean worth the name. */
  private static final int ENOUGH = 20;

  /** What is rated, and the middle of its scale. */
  enum Trait {
    SKILL(OccupationProfile::skills, 3),
    WORK_STYLE(OccupationProfile::workStyles, 3),
    WORK_VALUE(OccupationProfile::workValues, 4),
    INTEREST(OccupationProfile::interests, 4),
    CONDITION(OccupationProfile::conditions, 3);

    private final Function<OccupationProfile, List<Rated>> ratings;
    private final double middle;

    Trait(Function<OccupationProfile, List<Rated>> ratings, double middle) {
      this.ratings = ratings;
      this.middle = middle;
    }

    List<Rated> of(OccupationProfile profile) {
      return ratings.apply(profile);
    }
  }

  private record Element(Trait trait, String name) {}

  private static final class Sum {
    double sum;
    int number;
  }

  private final Map<Element, Sum> sums = new HashMap<>();

  Typical(Collection<OccupationProfile> profiles) {
    for (OccupationProfile profile : profiles) {
      for (Trait trait : Trait.values()) {
        for (Rated rated : trait.of(profile)) {
          if (rated.importance() != null) {
            Sum sum = sums.computeIfAbsent(new Element(trait, rated.name()), _ -> new Sum());
            sum.sum += rated.importance();
            sum.number++;
          }
        }
      }
    }
  }

  /**
   * What counts for the occupation (it is in the upper half of its own ratings), what it asks for
   * more than others first.
   */
  List<Rated> telling(OccupationProfile profile, Trait trait) {
    List<Rated> rated =
        trait.of(profile).stream()
            .filter(each -> each.importance() != null && !each.imprecise())
            .sorted(Comparator.comparing(Typical::importance).reversed())
            .toList();
    return rated.stream()
        .limit((rated.size() + 1) / 2)
        .sorted(Comparator.comparingDouble((Rated each) -> -above(trait, each)))
        .toList();
  }

  private static double importance(Rated rated) {
    return rated.importance() == null ? 0 : rated.importance();
  }

  /** By how much more than usual the occupation is rated so; 0 where it isn't rated. */
  double above(Trait trait, Rated rated) {
    Sum sum = sums.get(new Element(trait, rated.name()));
    double usual = sum == null || sum.number < ENOUGH ? trait.middle : sum.sum / sum.number;
    return rated.importance() == null ? 0 : rated.importance() - usual;
  }
}
