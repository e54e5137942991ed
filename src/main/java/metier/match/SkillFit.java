package metier.match;

import metier.index.Requirements.Asked;
import metier.model.SkillRef;
import org.jspecify.annotations.Nullable;

/** What became of one skill that is asked for. */
public sealed interface SkillFit {
  Asked asked();

  /**
   * A line of the résumé shows it.
   *
   * @param months time in positions whose lines show it; 0 where undated
   */
  record Exact(Asked asked, Shown shown, int months) implements SkillFit {}

  /** A near skill is shown instead. */
  record Adjacent(Asked asked, SkillRef via, Shown shown) implements SkillFit {}

  record Missing(Asked asked) implements SkillFit {}

  /**
   * Where in the résumé.
   *
   * @param line which of the profile's lines, from 0
   * @param text of that line
   * @param start first character in {@code text} of the words that show it, from 0; 0 where the
   *     line as a whole does
   * @param end one past the last
   * @param title of the position that the line stands under; null where it stands under none
   */
  record Shown(int line, String text, int start, int end, @Nullable String title) {}
}
