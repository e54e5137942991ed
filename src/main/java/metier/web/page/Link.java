package metier.web.page;

/** A link with the words that it shows. */
public record Link(String label, String href) {}
