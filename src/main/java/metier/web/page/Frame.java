package metier.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param title of the browser's window
 * @param robots whether search engines should keep the page
 * @param canonical the address under which the page is known for good; null where it has none
 */
public record Frame(String title, AssetFolder assets, boolean robots, @Nullable String canonical) {}
