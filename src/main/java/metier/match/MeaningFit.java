package metier.match;

import metier.model.Meaning;

/** How much the same the two texts mean as a whole. */
final class MeaningFit implements Criterion {
  /** Between these lie the cosines of nearly all pairs of texts. */
  private static final double LEAST = 0.3;

  private static final double MOST = 0.9;
  private static final double MUCH = 0.66;
  private static final double SOME = 0.33;

  @Override
  public Aspect aspect() {
    return Aspect.MEANING;
  }

  @Override
  public Verdict verdict(Pair pair) {
    Meaning person = pair.person().textMeaning();
    Meaning role = pair.role().textMeaning();
    if (person.isNone() || role.isNone()) {
      return new Verdict.LeftOut("There is too little text to compare.");
    }
    double earned = Math.clamp((person.cosine(role) - LEAST) / (MOST - LEAST), 0, 1);
    return new Verdict.Earned(
        earned,
        () ->
            earned >= MUCH
                ? "The texts are about much the same."
                : earned >= SOME
                    ? "The texts are about something similar."
                    : "As wholes, the texts are not much alike.");
  }
}
