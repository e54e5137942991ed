package metier.analysis;

import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/**
 * A skill found in a text.
 *
 * @param start first character in the text, from 0
 * @param end one past the last
 * @param confidence above 0, at most 1; a name of the taxonomy is 1
 * @param demand what the text says of it; null where it says nothing
 */
public record SkillMention(
    SkillRef skill, int start, int end, Found found, double confidence, @Nullable Demand demand) {

  public SkillMention {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a mention was from " + start + " to " + end);
    }
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence was " + confidence);
    }
  }

  /** How it was found. */
  public enum Found {
    BY_MEANING,
    BY_NAME
  }

  /** From the weakest to the strongest. */
  public enum Demand {
    /** Part of the work, which says nothing of who may apply. */
    DUTY,
    PREFERRED,
    REQUIRED
  }

  public static SkillMention byName(SkillRef skill, int start, int end) {
    return new SkillMention(skill, start, end, Found.BY_NAME, 1, null);
  }

  SkillMention with(@Nullable Demand said) {
    return new SkillMention(skill, start, end, found, confidence, said);
  }
}
