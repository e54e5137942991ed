package metier.match;

import java.util.Locale;
import metier.model.Degree;

/** Whether the highest degree comes up to the one demanded. */
final class EducationFit implements Criterion {
  private static final double ONE_BELOW = 0.4;

  @Override
  public Aspect aspect() {
    return Aspect.EDUCATION;
  }

  @Override
  public Verdict verdict(Pair pair) {
    Degree.Level asked = pair.role().degree();
    Degree.Level own = pair.person().degree();
    if (asked == null || asked == Degree.Level.OTHER) {
      return new Verdict.LeftOut("The role demands no degree.");
    }
    if (own == null || own == Degree.Level.OTHER) {
      return new Verdict.Earned(0, () -> "The résumé names no degree; " + word(asked) + ".");
    }
    int below = asked.ordinal() - own.ordinal();
    return new Verdict.Earned(
        below <= 0 ? 1 : below == 1 ? ONE_BELOW : 0,
        () ->
            below <= 0
                ? "The highest degree, " + name(own) + ", is enough."
                : "The highest degree is " + name(own) + "; " + word(asked) + ".");
  }

  private static String word(Degree.Level level) {
    return name(level) + " is demanded";
  }

  private static String name(Degree.Level level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
