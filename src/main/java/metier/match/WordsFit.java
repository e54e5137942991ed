package metier.match;

import java.util.Locale;

/** How well the words of both texts agree. */
final class WordsFit implements Criterion {
  private static final int PERCENT = 100;

  @Override
  public Aspect aspect() {
    return Aspect.WORDS;
  }

  /** The square root spreads what whole texts agree, which is little, over more of the range. */
  @Override
  public Verdict verdict(Pair pair) {
    double agreement = pair.agreement();
    return new Verdict.Earned(
        Math.sqrt(agreement),
        () ->
            String.format(
                Locale.ROOT,
                "The texts share %.0f %% of what their words tell.",
                PERCENT * agreement));
  }
}
