package metier.match;

/**
 * One aspect's share of a score.
 *
 * @param value what it adds; below 0 only where a demand isn't met
 * @param most what it could add at best
 * @param because a short reason for people ("4 of 6 skills asked for; 2 of them must be there")
 */
public record Part(Aspect aspect, double value, double most, String because) {}
