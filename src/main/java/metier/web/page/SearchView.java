package metier.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * @param welcome whether nothing was asked yet
 * @param heading what was found, in a sentence; empty where the search couldn't be run
 * @param notices what was understood differently from what was typed
 * @param chips the filters in force, each with the address without it
 * @param clear the address without any of them; empty where there are none
 * @param ideas where to look when nothing was found
 */
public record SearchView(
    SearchForm form,
    boolean welcome,
    String heading,
    List<String> notices,
    List<Link> chips,
    String clear,
    List<Choice> orders,
    List<ResultCard> cards,
    List<Facet> facets,
    String range,
    @Nullable Link previous,
    @Nullable Link next,
    List<Link> ideas) {

  /** One of several ways to see the same thing. */
  public record Choice(String label, String href, boolean current) {}

  public record Facet(String title, List<Value> values) {}

  /**
   * @param active whether the filter is in force; {@code href} then takes it away
   */
  public record Value(String label, String count, String href, boolean active) {}
}
