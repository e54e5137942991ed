package metier.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * @param welcome whether nothing was asked yet
 * @param heading what was found, in a sentence; empty where the search couldn't be run
 * @param chips the filters in force, each with the address without it
 * @param clear the address without any of them
 * @param waysOn where else to look when nothing or little was found
 * @param open the posting that stands open beside the results; null where none was asked for
 * @param close the address of the results alone
 * @param feed the same search as an Atom feed; null where it couldn't be run
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
    WaysOn waysOn,
    @Nullable OpenPosting open,
    String close,
    @Nullable String feed) {

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
