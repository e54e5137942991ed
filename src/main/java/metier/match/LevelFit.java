package metier.match;

import java.util.Set;
import metier.model.Level;

/** How far the person's level lies from those that the role is open to. */
final class LevelFit implements Criterion {
  /** By how many steps of a career lie between. */
  private static final double[] EARNED = {1, 0.6, 0.25};

  @Override
  public Aspect aspect() {
    return Aspect.LEVEL;
  }

  @Override
  public Verdict verdict(Pair pair) {
    Set<Level> asked = pair.role().levels();
    Level own = pair.person().level();
    if (asked.isEmpty()) {
      return new Verdict.LeftOut("The role states no level.");
    }
    if (own == null) {
      return new Verdict.LeftOut("The résumé tells no level.");
    }
    int steps =
        asked.stream()
            .mapToInt(level -> Math.abs(level.ordinal() - own.ordinal()))
            .min()
            .orElseThrow();
    return new Verdict.Earned(
        steps < EARNED.length ? EARNED[steps] : 0,
        () ->
            steps == 0
                ? "The level is " + own.word() + ", as asked for."
                : "The level is " + own.word() + ", " + words(asked) + " is asked for.");
  }

  private static String words(Set<Level> levels) {
    return String.join(" or ", levels.stream().sorted().map(Level::word).toList());
  }
}
