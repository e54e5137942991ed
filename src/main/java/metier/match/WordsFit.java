package metier.match;

import java.util.Locale;

/** How well the words of both texts agree. */
final class WordsFit implements Criterion {
  private static final int PERCENT = 100;

  @Override
  public Aspect aspect() {
    return Aspect.WORDS;
  }

  /**
   * What different texts agree is little, and told apart by it all the same: the square root, and
   * then as much again of what is left, spread it over the whole range.
   */
  @Override
  public Verdict verdict(Pair pair) {
    double agreement = pair.agreement();
    double left = 1 - Math.sqrt(agreement);
    return new Verdict.Earned(
        1 - left * left,
        () ->
            String.format(
                Locale.ROOT,
                "The texts share %.0f %% of what their words tell.",
                PERCENT * agreement));
  }
}
