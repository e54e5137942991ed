package metier.match;

import java.util.function.Supplier;

/** What one aspect says of a pair. */
sealed interface Verdict {
  /**
   * @param earned of what the aspect can add: at most 1; below 0, and not below -1, only where a
   *     demand isn't met
   * @param because made only where somebody reads it
   */
  record Earned(double earned, Supplier<String> because) implements Verdict {
    public Earned {
      if (!(earned >= -1 && earned <= 1)) {
        throw new IllegalArgumentException("earned was " + earned + "; it must be from -1 to 1");
      }
    }
  }

  /**
   * Nothing is asked for, or the other side doesn't tell: the aspect is left out, as if the pair
   * earned of it what it earns of the others.
   */
  record LeftOut(String because) implements Verdict {}
}
