package metier.career.path;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the people of an occupation came from and went to, by the dated positions of their résumés.
 *
 * @param people who held a position of the occupation, dated or not; 0 where they are fewer than
 *     may be told of
 * @param out the next roles, the most frequent first
 * @param in the roles before
 * @param chainsOut ways of several roles that begin at the occupation
 * @param chainsIn ways of several roles that end at it
 */
public record Paths(
    int people, List<Step> out, List<Step> in, List<Chain> chainsOut, List<Chain> chainsIn) {
  private static final int FEWEST_STEPS = 3;

  public Paths {
    out = List.copyOf(out);
    in = List.copyOf(in);
    chainsOut = List.copyOf(chainsOut);
    chainsIn = List.copyOf(chainsIn);
  }

  /** Whether the steps of the occupation's own people are too few to say much. */
  public boolean areThin() {
    return out.size() < FEWEST_STEPS;
  }

  /**
   * What a step leads to or from.
   *
   * @param title as most people write it ("Staff Nurse")
   * @param occupation id of the occupation that most of them link to; null where they link to none
   */
  public record Role(String title, @Nullable String occupation) {}

  /**
   * @param people who took it; k at least
   * @param years from the first month of the one role to the first month of the other, the median
   */
  public record Step(Role role, int people, double years) {}

  /**
   * @param roles in the order in which they are held; the occupation itself is the first of a way
   *     out and the last of a way in
   * @param people who went the whole way; k at least
   * @param years from the first month of the first role to the first month of the last, the median
   */
  public record Chain(List<Role> roles, int people, double years) {
    public Chain {
      roles = List.copyOf(roles);
    }
  }
}
