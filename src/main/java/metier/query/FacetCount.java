package metier.query;

/** How many matching documents have this value. */
public record FacetCount(String value, String label, long count) {}
