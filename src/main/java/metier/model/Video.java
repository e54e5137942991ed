package metier.model;

/**
 * A video about an occupation, as the operator names it.
 *
 * @param url where it can be watched; https
 */
public record Video(String title, String url) {}
