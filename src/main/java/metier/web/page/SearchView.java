package metier.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * @param welcome whether nothing was asked yet
 * @param heading what was found, in a sentence; empty where the search couldn't be run
 * @param chips the filters in force, each with the address without it
 * @param clear the address without any of them; empty where there are none
 * @param ideas where to look when nothing was found
 * @param broadened what a wider search finds besides, when little was found
 */
public record SearchView(
    SearchForm form,
    boolean welcome,
    String heading,
    UnderstoodView understood,
    List<Link> chips,
    String clear,
    List<Order> orders,
    List<ResultCard> cards,
    FilterPanel filters,
    String range,
    @Nullable Link previous,
    @Nullable Link next,
    List<Link> ideas,
    @Nullable Broadened broadened) {

  /**
   * @param heading what was widened, and how much more that finds
   * @param href the wider search
   */
  public record Broadened(String heading, String href, List<ResultCard> cards) {}

  /** One way to sort the results. */
  public record Order(String label, String href, boolean current) {}

  /**
   * @param sentence what to make of the result; empty where there is nothing to say
   * @param broadened what is found with less asked; null where that wasn't looked for
   */
  public record Recovery(String sentence, List<Offer> offers, @Nullable Broadened broadened) {
    static final Recovery NONE = new Recovery("", List.of(), null);
  }

  /** Results of a wider search, counted apart from those of the search itself. */
  public record Broadened(String heading, List<ResultCard> cards) {}
}
