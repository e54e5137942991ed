package metier.web.page;

/**
 * What every page has around its content.
 *
 * @param title of the browser's window
 * @param stylesheet the style sheet's address
 * @param robots whether search engines should keep the page
 */
public record Frame(String title, String stylesheet, boolean robots) {}
