package metier.career;

/**
 * Who does the work, as résumés state it.
 *
 * @param people who held a position of the occupation; 0 where they are fewer than may be told of
 * @param education the highest degree of each
 * @param schools a person may have been at several, so the shares add up to more than one
 * @param languages a person may speak several
 */
public record People(
    int people,
    Shares gender,
    Shares ethnicity,
    Shares languages,
    Shares education,
    Shares schools) {}
