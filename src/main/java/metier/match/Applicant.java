package metier.match;

import metier.index.Profile;

/**
 * The person's side of a match.
 *
 * @param text all that the résumé says of work, without its person: no name, no pronouns, no ways
 *     to reach anybody, no years of school
 */
public record Applicant(Profile profile, String text) {}
