package metier.model;

import org.jspecify.annotations.Nullable;

/**
 * How the pay of many people is spread: what a survey says of one occupation in one area. Amounts
 * are in the currency and the unit of the statement that they stand beside; null is unknown, or
 * above what the survey publishes.
 *
 * @param group the survey's own word for the level of a group of occupations ("major", "broad");
 *     null for a single occupation
 * @param employed how many people the row speaks for
 */
public record PaySurvey(
    @Nullable String group,
    @Nullable Long employed,
    @Nullable Double mean,
    @Nullable Double p10,
    @Nullable Double p25,
    @Nullable Double median,
    @Nullable Double p75,
    @Nullable Double p90) {
  public PaySurvey {
    if (employed != null && employed < 0) {
      throw new IllegalArgumentException("employed was " + employed + "; it must be 0 or more");
    }
  }
}
