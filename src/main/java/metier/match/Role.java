package metier.match;

import metier.index.Requirements;

/**
 * The work's side of a match.
 *
 * @param text the advert, as clean lines
 */
public record Role(Requirements requirements, String text) {}
