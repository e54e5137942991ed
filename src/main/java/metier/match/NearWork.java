package metier.match;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;
import metier.model.Meaning;
import metier.model.Occupation;
import org.jspecify.annotations.Nullable;

/** How near two kinds of work are, by their occupations and by what their titles mean. */
final class NearWork {
  /** Below, titles that are alike are so by chance. */
  private static final double LEAST_COSINE = 0.4;

  private static final double SAME_OCCUPATION = 0.8;
  private static final int REMEMBERED = 50_000;

  /**
   * What codes of the Standard Occupational Classification that agree in so many first characters
   * are worth: detailed occupation, broad occupation, minor group.
   */
  private static final int[] AGREEING = {"29-1141".length(), "29-114".length(), "29-1".length()};

  private static final double[] WORTH = {0.7, 0.5, 0.25};

  private final Function<String, Optional<Occupation>> occupations;
  private final Function<String, Optional<Occupation>> named;
  private final Function<String, Meaning> meaning;
  private final Cache<String, Meaning> meanings =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private final Cache<String, Optional<String>> namedByTitle =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  /**
   * @param occupations by their ids
   * @param named the one of which a name stands in a title
   * @param meaning of a title
   */
  NearWork(
      Function<String, Optional<Occupation>> occupations,
      Function<String, Optional<Occupation>> named,
      Function<String, Meaning> meaning) {
    this.occupations = occupations;
    this.named = named;
    this.meaning = meaning;
  }

  /** The id of the occupation of which a name stands in a title; null where none does. */
  @Nullable String occupation(String title) {
    return namedByTitle.get(title, each -> named.apply(each).map(Occupation::id)).orElse(null);
  }

  Meaning meaning(String title) {
    return meanings.get(title, meaning);
  }

  /** From 0 for work of another kind to 1 for the same. */
  double of(
      @Nullable String occupation,
      Meaning title,
      @Nullable String otherOccupation,
      Meaning otherTitle) {
    double alike = alike(title, otherTitle);
    if (occupation == null || otherOccupation == null) {
      return alike;
    }
    if (occupation.equals(otherOccupation)) {
      return SAME_OCCUPATION + (1 - SAME_OCCUPATION) * alike;
    }
    return Math.max(alike, related(occupation, otherOccupation));
  }

  private static double alike(Meaning one, Meaning other) {
    if (one.isNone() || other.isNone()) {
      return 0;
    }
    return Math.clamp((one.cosine(other) - LEAST_COSINE) / (1 - LEAST_COSINE), 0, 1);
  }

  private double related(String one, String other) {
    String code = code(one);
    String otherCode = code(other);
    for (int i = 0; i < AGREEING.length; i++) {
      int length = AGREEING[i];
      if (code.length() >= length && otherCode.regionMatches(0, code, 0, length)) {
        return WORTH[i];
      }
    }
    return 0;
  }

  private String code(String occupation) {
    return occupations.apply(occupation).map(Occupation::soc).orElse("");
  }
}
