package metier.eval;

/**
 * A figure with its 95 % interval.
 *
 * @param low the 2.5th percentile of the resampled figures
 * @param high the 97.5th
 */
public record Figure(double value, double low, double high) {}
