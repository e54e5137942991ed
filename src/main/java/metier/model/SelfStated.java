package metier.model;

import org.jspecify.annotations.Nullable;

/**
 * What a person chose to say of themselves, to be counted with that of others: never inferred,
 * never searched or filtered by, never used in ranking.
 *
 * @param gender in the person's own word; null where nothing is said
 * @param ethnicity in the person's own word; null where nothing is said
 */
public record SelfStated(@Nullable String gender, @Nullable String ethnicity) {
  public static final SelfStated NOTHING = new SelfStated(null, null);

  public SelfStated {
    gender = gender == null || gender.isBlank() ? null : gender.strip();
    ethnicity = ethnicity == null || ethnicity.isBlank() ? null : ethnicity.strip();
  }
}
