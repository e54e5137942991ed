package metier.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two boxes as they were filled in.
 *
 * @param trouble why the search can't be run, at the box that it concerns; null where it can
 * @param carried what no box shows but has to be kept
 */
public record SearchForm(
    String what, String where, @Nullable Trouble trouble, List<Carried> carried) {
  private static final List<String> CARRIED =
      List.of("-employer", "occupation", "posted_after", "expired", "sort", UnderstoodView.LITERAL);

  public record Carried(String name, String value) {}

  /**
   * @param parameter the box at fault
   * @param suggestions what could have been meant
   */
  public record Trouble(String parameter, String detail, List<Link> suggestions) {}

  /** For pages that search nothing themselves. */
  public static SearchForm empty() {
    return new SearchForm("", "", null, List.of());
  }

  static SearchForm of(SearchAddress address, @Nullable Trouble trouble) {
    List<Carried> carried = new ArrayList<>();
    for (String name : CARRIED) {
      address.values(name).forEach(value -> carried.add(new Carried(name, value)));
    }
    return new SearchForm(address.filled("q"), address.filled("where"), trouble, carried);
  }

  /** The fault of this box; null where it has none. */
  public @Nullable Trouble troubleOf(String parameter) {
    return trouble != null && trouble.parameter().equals(parameter) ? trouble : null;
  }

  /** A fault that belongs to none of the two boxes; null where there is none. */
  public @Nullable Trouble otherTrouble() {
    return trouble == null || troubleOf("q") != null || troubleOf("where") != null ? null : trouble;
  }
}
