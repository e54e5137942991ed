package metier.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param site the installation's name
 * @param title of the browser's window
 * @param robots whether search engines should keep the page
 * @param canonical the address under which the page is known for good; null where it has none
 * @param feed the same as an Atom feed; null where there is none
 */
public record Frame(
    String site,
    String title,
    AssetFolder assets,
    boolean robots,
    @Nullable String canonical,
    @Nullable String feed) {}
