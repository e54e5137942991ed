package metier.web.page;

/**
 * Somewhere else to look, and what is there.
 *
 * @param count in words ("12 jobs"); empty where it isn't known
 */
public record Offer(String label, String href, String count) {}
