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
 * @param range which of the results these are; empty where they are all
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
    @Nullable String inOtherWords,
    String range,
    @Nullable Link previous,
    @Nullable Link next,
    WaysOn waysOn,
    @Nullable OpenPosting open,
    String close,
    @Nullable String feed) {

  /** One way to sort the results. */
  public record Order(String label, String href, boolean current) {}
}
